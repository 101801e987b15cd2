import type pg from 'pg';
import { databasePool } from '../gateways/postgres/database.ts';
import { type ReadHandle, readHandle } from '../gateways/postgres/read-handle.ts';
import { replicaRoadmapSource } from '../gateways/postgres/replica-roadmap-source.ts';
import { postgresRoadmapSource } from '../gateways/postgres/roadmap-source.ts';
import type { Log } from '../platform/log.ts';
import type { RoadmapSource } from '../ports/roadmap-source.ts';
import type { StopStep } from './stop-in-order.ts';

export type Reads = {
  readonly handle: ReadHandle;
  readonly roadmaps: RoadmapSource;
  readonly stops: readonly StopStep[];
};

/** Where pages and reports read: the replica at `replicaUrl` when there is one, else the pool of the pages. */
export function readsOf(needs: {
  readonly primary: pg.Pool;
  readonly replicaUrl: string | undefined;
  readonly log: Log;
}): Reads {
  const { primary, replicaUrl, log } = needs;
  if (replicaUrl === undefined) {
    return { handle: readHandle({ primary }), roadmaps: postgresRoadmapSource({ pool: primary }), stops: [] };
  }
  const replica = databasePool({ url: replicaUrl, name: 'reads', max: 4, log, ...REPLICA_PATIENCE });
  return {
    handle: readHandle({ primary, replica, log }),
    roadmaps: replicaRoadmapSource({ primary, replica }),
    stops: [{ name: 'pool-reads', stop: () => replica.end() }],
  };
}

/** The primary can answer, too: a page does not wait long for a replica. */
const REPLICA_PATIENCE = { queryTimeoutMs: 3_000, connectTimeoutMs: 1_000 };

import { startEmbeddedPostgres } from '../../src/gateways/postgres/embedded-postgres.ts';
import type { DatabaseModel } from '../template/stage-model.ts';
import { type StreamingReplica, streamingReplica } from './streaming-replica.ts';

/** The stage's database on this machine, and its replica when the template has one. */
export type LocalDatabase = {
  readonly url: string;
  readonly host: string;
  readonly port: string;
  readonly password: string;
  /** Process id of the server. */
  readonly pid: () => number;
  /** Started at the first template that has one. */
  readonly replica: (model: DatabaseModel) => Promise<StreamingReplica | undefined>;
  readonly stop: () => Promise<void>;
};

export async function localDatabase(dataDir: string): Promise<LocalDatabase> {
  const postgres = await startEmbeddedPostgres({ dataDir, isDurable: false });
  const { hostname, port, password } = new URL(postgres.url);
  let replica: Promise<StreamingReplica> | undefined;
  return {
    url: postgres.url,
    host: hostname,
    port,
    password,
    pid: postgres.pid,
    async replica({ replicaIds }) {
      if (replicaIds.length === 0) return undefined;
      replica ??= streamingReplica({ primaryUrl: postgres.url, dataDir });
      return replica;
    },
    async stop() {
      await (await replica?.catch(() => undefined))?.stop();
      await postgres.stop();
    },
  };
}

import { databasePool } from '../gateways/postgres/database.ts';
import type { Log } from '../platform/log.ts';
import type { StopStep } from './stop-in-order.ts';

/** Ingest has its own pool, so that no report or slow turn can keep a webhook from being stored. */
export function databasePools(url: string, log: Log) {
  return {
    ingest: databasePool({ url, name: 'ingest', max: 2, log }),
    turns: databasePool({ url, name: 'turns', max: 8, log }),
    delivery: databasePool({ url, name: 'delivery', max: 6, log }),
    reminders: databasePool({ url, name: 'reminders', max: 2, log }),
    /** Reads only, but for logins: what is asked of it a replica may answer. */
    web: databasePool({ url, name: 'web', max: 4, log }),
    operations: databasePool({ url, name: 'operations', max: 2, log }),
    settings: databasePool({ url, name: 'settings', max: 2, log }),
    /** Has no other use: a console that many look at takes no connection from pages or deliveries. */
    console: databasePool({ url, name: 'console', max: 2, log }),
  };
}

export type DatabasePools = ReturnType<typeof databasePools>;

export function poolStops(pools: DatabasePools): readonly StopStep[] {
  return Object.entries(pools).map(([name, pool]) => ({ name: `pool-${name}`, stop: () => pool.end() }));
}

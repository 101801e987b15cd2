import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { keepConnected } from '../../src/gateways/postgres/keep-connected.ts';
import { silentLog } from '../../src/platform/log.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';

describe('a process that was frozen between two pieces of work', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  beforeEach(async () => {
    database = await freshDatabase();
    pool = databasePool({ url: database.url, name: 'turns', max: 1 });
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  async function terminateAll(): Promise<void> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await client.end();
  }

  it('has a connection that answers, though the server ended its session meanwhile', async () => {
    const connected = keepConnected({ pool, log: silentLog });
    await connected();
    await terminateAll();
    await connected();
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('says so when there is no database', async () => {
    const nowhere = databasePool({ url: 'postgresql://nobody:x@127.0.0.1:9/none', name: 'turns', max: 1 });
    const connected = keepConnected({ pool: nowhere, log: silentLog, pauseMs: 1 });
    await expect(connected()).rejects.toMatchObject({ code: 'database', retryable: true });
    await nowhere.end();
  });

  it('asks for the password at each new connection, so that it may change', async () => {
    const url = new URL(database.url);
    let asked = 0;
    const own = databasePool({
      url: {
        host: url.hostname,
        port: Number(url.port),
        database: url.pathname.slice(1),
        user: url.username,
        password: async () => {
          asked += 1;
          return decodeURIComponent(url.password);
        },
        ssl: false,
      },
      name: 'turns',
      max: 1,
    });
    const connected = keepConnected({ pool: own, log: silentLog });
    await connected();
    await terminateAll();
    await connected();
    expect(asked).toBe(2);
    await own.end();
  });
});

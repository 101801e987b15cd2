import { chmod, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/gateways/postgres/embedded-postgres.ts';
import { migrateDatabase } from '../../src/gateways/postgres/migrate-database.ts';
import { type BigSize, fillEvents } from './fill-events.ts';
import { fillPeople, logIn } from './fill-people.ts';
import { one } from './one.ts';
import { say } from './say.ts';

export type BigDatabase = {
  readonly url: string;
  readonly gibibytes: number;
  /** 0 when what a former run built is used. */
  readonly buildSeconds: number;
  readonly stop: () => Promise<void>;
};

/**
 * A PostgreSQL of the bench's own below `DATA_DIR`, with so many people and rows. It is kept: a second run within a day starts
 * at once. While it is built nothing is synced to the disk and the log is as short as can be; it is measured as the product
 * runs it.
 */
export async function bigDatabase(size: BigSize): Promise<BigDatabase> {
  const name = `bench-dashboards-${size.people}-${size.rows}`;
  const dataDir = resolve(process.env.DATA_DIR ?? './data', name);
  const started = performance.now();
  const isKept = await isBuilt(dataDir);
  if (!isKept) await build(dataDir, size);
  const buildSeconds = isKept ? 0 : (performance.now() - started) / 1000;
  const postgres = await startEmbeddedPostgres({ dataDir });
  await migrateDatabase(postgres.url);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await logIn(client, size.people);
  await client.end();
  const { bytes } = await one<{ bytes: number }>(
    postgres.url,
    'SELECT pg_database_size(current_database())::float8 AS bytes',
  );
  return { url: postgres.url, gibibytes: bytes / 2 ** 30, buildSeconds, stop: postgres.stop };
}

async function isBuilt(dataDir: string): Promise<boolean> {
  await mkdir(dataDir, { recursive: true });
  await chmod(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    const { fresh } = await one<{ fresh: boolean }>(
      postgres.url,
      `SELECT built_at > clock_timestamp() - interval '1 day' AS fresh FROM bench_built`,
    ).catch(() => ({ fresh: false }));
    return fresh;
  } finally {
    await postgres.stop();
  }
}

async function build(dataDir: string, size: BigSize): Promise<void> {
  await rm(join(dataDir, 'postgres'), { recursive: true, force: true });
  await restarted(dataDir, async (client) => {
    await client.query('ALTER SYSTEM SET wal_level = minimal');
    await client.query('ALTER SYSTEM SET max_wal_senders = 0');
  });
  await restarted(dataDir, async (client, url) => {
    await migrateDatabase(url);
    await client.query(`SET maintenance_work_mem = '512MB'; SET work_mem = '128MB'; SET synchronous_commit = off`);
    await fillPeople(client, size.people);
    await fillEvents(client, size);
    await client.query('ALTER SYSTEM RESET ALL');
    for (const table of ['people', 'conversations', 'roadmaps', 'inbox', 'outbox', 'domain_events']) {
      say(`vacuum ${table}`);
      await client.query(`VACUUM (ANALYZE, FREEZE) ${table}`);
    }
    await client.query('VACUUM ANALYZE');
    await client.query('CREATE TABLE bench_built AS SELECT clock_timestamp() AS built_at');
  });
}

async function restarted(dataDir: string, work: (client: pg.Client, url: string) => Promise<void>): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir, isDurable: false });
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    await work(client, postgres.url);
  } finally {
    await client.end();
    await postgres.stop();
  }
}

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { connectionRefusal } from './connection-refusal.ts';
import type { DatabaseAddress } from './database.ts';
import { LOCK_KEYS } from './lock-keys.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

/**
 * Brings the tables up to date. Several processes may do this at once: one works, the others wait and find it done.
 *
 * @throws {RefusedToStart} when the database cannot be had as DATABASE_URL says.
 */
export async function migrateDatabase(
  database: string | DatabaseAddress,
  { connectionTimeoutMs = 10_000 } = {},
): Promise<void> {
  const client = new pg.Client({
    ...(typeof database === 'string' ? { connectionString: database } : database),
    application_name: 'denserola-migrate',
    connectionTimeoutMillis: connectionTimeoutMs,
  });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw connectionRefusal(error, addressOf(database), connectionTimeoutMs);
  }
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEYS.migration]);
    if (!(await isUpToDate(client))) await migrate(client);
  } finally {
    await client.end();
  }
}

function addressOf(database: string | DatabaseAddress): URL {
  if (typeof database === 'string') return new URL(database);
  const url = new URL(`postgresql://${database.host}:${database.port}`);
  url.username = database.user;
  url.pathname = database.database;
  return url;
}

/** Loaded only when there is something to do: it costs 140 MB of memory and half of a start. */
async function migrate(client: pg.Client): Promise<void> {
  const [{ drizzle }, migrator] = await Promise.all([
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
  ]);
  await migrator.migrate(drizzle(client), { migrationsFolder: fileURLToPath(FOLDER) });
}

/** What drizzle-kit notes of each migration it has written. `when` is how a database knows it. */
type Journal = { readonly entries: readonly { readonly when: number }[] };

async function isUpToDate(client: pg.Client): Promise<boolean> {
  const { entries } = JSON.parse(await readFile(new URL('meta/_journal.json', FOLDER), 'utf8')) as Journal;
  const newest = Math.max(...entries.map(({ when }) => when));
  const { rows } = await client.query<{ table: string | null }>(
    `SELECT to_regclass('drizzle.__drizzle_migrations') AS "table"`,
  );
  if (rows[0]?.table == null) return false;
  const { rowCount } = await client.query('SELECT FROM drizzle.__drizzle_migrations WHERE created_at >= $1', [newest]);
  return (rowCount ?? 0) > 0;
}

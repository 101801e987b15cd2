import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { connectionRefusal } from './connection-refusal.ts';

const MIGRATION_LOCK = 7_215_002;
const FOLDER = new URL('./migrations', import.meta.url);

/**
 * Brings the tables up to date. Several processes may do this at once: one works, the others wait and find it done.
 *
 * @throws {RefusedToStart} when the database cannot be had as DATABASE_URL says.
 */
export async function migrateDatabase(url: string, { connectionTimeoutMs = 10_000 } = {}): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'denserola-migrate',
    connectionTimeoutMillis: connectionTimeoutMs,
  });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw connectionRefusal(error, new URL(url), connectionTimeoutMs);
  }
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: fileURLToPath(FOLDER) });
  } finally {
    await client.end();
  }
}

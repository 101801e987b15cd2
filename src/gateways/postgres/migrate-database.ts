import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { RefusedToStart } from '../../platform/errors.ts';

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
    throw refusal(error, new URL(url), connectionTimeoutMs);
  }
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: fileURLToPath(FOLDER) });
  } finally {
    await client.end();
  }
}

/** Names the place and what is wrong with it; never the password. */
function refusal(error: unknown, { host, pathname }: URL, connectionTimeoutMs: number): RefusedToStart {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith(WRONG_CREDENTIALS)) {
    return new RefusedToStart(`DATABASE_URL: the PostgreSQL at ${host} does not accept this user and password.`);
  }
  if (code === NO_SUCH_DATABASE) {
    const name = decodeURIComponent(pathname.slice(1));
    return new RefusedToStart(`DATABASE_URL: the PostgreSQL at ${host} has no database "${name}".`);
  }
  if (error instanceof pg.DatabaseError) {
    return new RefusedToStart(`DATABASE_URL: the PostgreSQL at ${host} takes no connection now (${error.message}).`);
  }
  const why = code === '' ? `no answer in ${connectionTimeoutMs} ms` : code;
  return new RefusedToStart(`DATABASE_URL: no PostgreSQL can be reached at ${host} (${why}).`);
}

/** SQLSTATE class 28: the user, the password, or that this user may come from here. */
const WRONG_CREDENTIALS = '28';
const NO_SUCH_DATABASE = '3D000';

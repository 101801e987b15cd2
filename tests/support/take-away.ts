import pg from 'pg';
import { inject } from 'vitest';

/**
 * Takes one database away from everybody: its sessions end and new ones are refused. The server goes on, for the tests
 * beside this one. Resolves to what brings it back.
 */
export async function takeAway(databaseUrl: string): Promise<() => Promise<void>> {
  const name = new URL(databaseUrl).pathname.slice(1);
  const server = await openSession(inject('postgresUrl'));
  await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  return async () => {
    await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    await server.end();
  };
}

/** A session that may be ended from outside without ending the test. */
export async function openSession(url: string): Promise<pg.Client> {
  const session = new pg.Client({ connectionString: url });
  session.on('error', () => {});
  await session.connect();
  return session;
}

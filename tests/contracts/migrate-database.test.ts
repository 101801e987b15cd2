import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { freePort } from '../../src/apps/free-port.ts';
import { migrateDatabase } from '../../src/gateways/postgres/migrate-database.ts';

/** The tests' own server under another address, as an operator may mistype it. */
function mistyped(changes: { readonly port?: number; readonly password?: string; readonly pathname?: string }): string {
  return Object.assign(new URL(inject('postgresUrl')), changes).href;
}

let silent: Server | undefined;
afterEach(() => silent?.close());

describe('a database that cannot be had', () => {
  it('is named in one line when nothing listens there', async () => {
    const port = await freePort();
    await expect(migrateDatabase(mistyped({ port }))).rejects.toMatchObject({
      code: 'refused-to-start',
      message: `DATABASE_URL: no PostgreSQL can be reached at 127.0.0.1:${port} (ECONNREFUSED).`,
    });
  });

  it('is named in one line when the password is wrong, which is not repeated', async () => {
    const { host } = new URL(inject('postgresUrl'));
    await expect(migrateDatabase(mistyped({ password: 'guessed' }))).rejects.toMatchObject({
      code: 'refused-to-start',
      message: `DATABASE_URL: the PostgreSQL at ${host} does not accept this user and password.`,
    });
  });

  it('is named in one line when there is no such database', async () => {
    const { host } = new URL(inject('postgresUrl'));
    await expect(migrateDatabase(mistyped({ pathname: '/nowhere' }))).rejects.toMatchObject({
      code: 'refused-to-start',
      message: `DATABASE_URL: the PostgreSQL at ${host} has no database "nowhere".`,
    });
  });

  it('is given up when it takes the connection and says nothing', async () => {
    silent = createServer(() => {});
    const port = await freePort();
    await new Promise<void>((resolve) => silent?.listen(port, '127.0.0.1', resolve));
    await expect(migrateDatabase(mistyped({ port }), { connectionTimeoutMs: 50 })).rejects.toMatchObject({
      code: 'refused-to-start',
      message: `DATABASE_URL: no PostgreSQL can be reached at 127.0.0.1:${port} (no answer in 50 ms).`,
    });
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { endEveryLogin } from '../../src/gateways/postgres/end-every-login.ts';
import { postgresLogins } from '../../src/gateways/postgres/logins.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

it('after a restore nobody is logged in, and no code or link of before logs in', async () => {
  const pool = databasePool({ url: database.url, name: 'web', max: 1 });
  const logins = postgresLogins({ pool });
  const person = '5c1f3d2e-0000-4000-8000-000000000001';
  await pool.query(`INSERT INTO login_sessions (session_hash, person_id, level) VALUES ('s', $1, 'code')`, [person]);
  await pool.query(`INSERT INTO login_links VALUES ('l', $1, clock_timestamp() + interval '5 minutes')`, [person]);
  await pool.query(
    `INSERT INTO login_codes (browser_hash, code_hash, limit_key, expires_at)
     VALUES ('b', 'c', 'k', clock_timestamp() + interval '5 minutes')`,
  );
  expect(await logins.session('s')).toMatchObject({ personId: person });
  await endEveryLogin(database.url);
  const session = { sessionHash: 'n', endsHash: undefined, notice: '' };
  expect(await logins.session('s')).toBeUndefined();
  expect(await logins.followLink('l', session)).toBeUndefined();
  expect(await logins.enterCode({ browserHash: 'b', codeHash: 'c' }, session)).toEqual({ kind: 'gone' });
  await pool.end();
});

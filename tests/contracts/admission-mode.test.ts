import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADMISSION_MODES } from '../../src/contracts/admission.ts';
import { postgresAdmissionMode } from '../../src/gateways/postgres/admission-mode.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresSettingsBook } from '../../src/gateways/postgres/settings-book.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';

let database: FreshDatabase;
let pool: ReturnType<typeof databasePool>;
beforeAll(async () => {
  database = await freshDatabase();
  pool = databasePool({ url: database.url, name: 'web', max: 1 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

it('the mode that is read alone is the one that all settings have', async () => {
  const book = postgresSettingsBook({ pool });
  const mode = postgresAdmissionMode({ pool });
  expect(await mode()).toBe((await book.current()).get('beta.mode'));
  for (const value of ADMISSION_MODES) {
    await book.change({ name: 'beta.mode', value, by: 'ana', why: 'teste' });
    expect(await mode()).toBe(value);
  }
  await pool.query(`UPDATE settings SET value = '"of a newer program"'`);
  expect(await mode()).toBe((await book.current()).get('beta.mode'));
});

import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { type ReadHandle, readHandle } from '../../src/gateways/postgres/read-handle.ts';
import { type Log, silentLog } from '../../src/platform/log.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';

const ANA = randomUUID();
const BIA = randomUUID();

describe('a page that asks without saying whose it is', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  let reads: ReadHandle;

  beforeAll(async () => {
    database = await freshDatabase();
    pool = databasePool({ url: database.url, name: 'web', max: 2 });
    reads = readHandle({ primary: pool });
    for (const id of [ANA, BIA]) {
      await pool.query('INSERT INTO people (id) VALUES ($1)', [id]);
      await pool.query(`INSERT INTO conversations (person_id, state) VALUES ($1, '{}')`, [id]);
      await pool.query(`INSERT INTO premium (person_id, premium_until) VALUES ($1, now())`, [id]);
    }
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const walled = async () => {
    const { rows } = await pool.query<{ table: string; person: string }>(
      `SELECT tablename AS "table", CASE tablename WHEN 'people' THEN 'id' ELSE 'person_id' END AS person
       FROM pg_policies WHERE policyname = 'one_person' ORDER BY tablename`,
    );
    return rows;
  };

  it('gets the rows of that person alone, of every table that pages read', async () => {
    const tables = await walled();
    expect(tables.map(({ table }) => table)).toEqual([
      ...['conversations', 'domain_events', 'people', 'premium', 'premium_changes', 'roadmaps'],
    ]);
    for (const { table, person } of tables) {
      const { rows } = await reads.about(ANA, (one) => one.query(`SELECT DISTINCT ${person} AS id FROM ${table}`));
      expect(rows.filter(({ id }) => id !== ANA)).toEqual([]);
    }
    const { rows } = await reads.about(BIA, (one) => one.query('SELECT person_id FROM conversations'));
    expect(rows).toEqual([{ person_id: BIA }]);
  });

  it.each(['inbox', 'outbox', 'login_sessions', 'person_addresses', 'operator_audit', 'stored_secrets'])(
    'gets nothing of %s',
    async (table) => {
      await expect(reads.about(ANA, (one) => one.query(`SELECT * FROM ${table}`))).rejects.toThrow('permission denied');
    },
  );

  it('writes nothing', async () => {
    await expect(reads.about(ANA, (one) => one.query('DELETE FROM premium'))).rejects.toThrow(
      /permission denied|read-only/,
    );
    expect((await pool.query('SELECT FROM premium')).rowCount).toBe(2);
  });

  it('leaves the connection as it was, after an answer and after a failure', async () => {
    const small = databasePool({ url: database.url, name: 'web', max: 1 });
    const about = readHandle({ primary: small }).about;
    await about(ANA, (one) => one.query('SELECT FROM people'));
    expect((await small.query('SELECT FROM people')).rowCount).toBe(2);
    await expect(about(ANA, (one) => one.query('SELECT 1 / 0'))).rejects.toThrow('division');
    expect((await small.query('SELECT FROM people')).rowCount).toBe(2);
    await small.end();
  });

  it('cannot pass itself off as nobody: without a person there are no rows', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('SET LOCAL ROLE denserola_pages');
    expect((await client.query('SELECT FROM people')).rowCount).toBe(0);
    await client.query('ROLLBACK');
    client.release();
  });
});

describe('a database whose owner may make no role', () => {
  it('is read without the wall, and that is said once', async () => {
    const database = await freshDatabase();
    const pool = databasePool({ url: database.url, name: 'web', max: 2 });
    await pool.query('INSERT INTO people (id) VALUES ($1)', [ANA]);
    await pool.query("CREATE ROLE nobody_special LOGIN PASSWORD 'of-a-test'");
    await pool.query('GRANT SELECT ON people TO nobody_special');
    const plain = databasePool({
      url: database.url.replace(/\/\/[^@/]*@/, '//nobody_special:of-a-test@'),
      name: 'web',
      max: 2,
    });
    const warned: string[] = [];
    const log: Log = {
      ...silentLog,
      warn: (event) => {
        warned.push(event);
      },
    };
    const { about } = readHandle({ primary: plain, log });
    await pool.query('ALTER TABLE people DISABLE ROW LEVEL SECURITY');
    for (const _ of ['once', 'again'])
      expect((await about(ANA, (one) => one.query('SELECT FROM people'))).rowCount).toBe(1);
    expect(warned).toEqual(['postgres.no-row-level-security']);
    await plain.end();
    await pool.query('DROP OWNED BY nobody_special');
    await pool.query('DROP ROLE nobody_special');
    await pool.end();
    await database.drop();
  });
});

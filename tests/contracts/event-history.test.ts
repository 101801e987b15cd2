import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresEventHistory } from '../../src/gateways/postgres/event-history.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';

describe('the events of a day', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  beforeEach(async () => {
    database = await freshDatabase();
    // One connection, so that what a transaction has read can be asked for.
    pool = databasePool({ url: database.url, name: 'operations', max: 1 });
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  /** So many a day, evenly, the first at midnight in UTC; a third of them is gone again, as after an erase. */
  async function written(firstDay: string, days: number, aDay: number): Promise<void> {
    await pool.query(
      `INSERT INTO domain_events (person_id, type, event, occurred_at)
       SELECT gen_random_uuid(), 'opted-in', '{"v":1,"type":"opted-in"}',
         $1::date::timestamp AT TIME ZONE 'UTC' + n * (interval '1 day' / $3::int)
       FROM generate_series(0, $2::int * $3::int - 1) n`,
      [firstDay, days, aDay],
    );
    await pool.query('DELETE FROM domain_events WHERE id % 3 = 0');
  }

  const idsOf = async (day: string, afterId = 0, limit = 1_000) =>
    (await postgresEventHistory({ pool }).ofDay(day, afterId, limit)).map(({ id }) => id);

  it('are all of it and no others, page by page', async () => {
    await written('2026-11-20', 5, 30);
    const whole = await idsOf('2026-11-22');
    expect(whole).toEqual(Array.from({ length: 30 }, (_, n) => 61 + n).filter((id) => id % 3 !== 0));
    const first = await idsOf('2026-11-22', 0, 12);
    expect([...first, ...(await idsOf('2026-11-22', first.at(-1), 12))]).toEqual(whole);
    expect(await idsOf('2026-11-22', whole.at(-1))).toEqual([]);
    for (const day of ['2026-11-20', '2026-11-24']) expect((await idsOf(day)).length).toBe(20);
    for (const day of ['2026-11-19', '2026-11-25', '2030-01-01']) expect(await idsOf(day)).toEqual([]);
  });

  it('are none where nothing ever happened', async () => {
    expect(await idsOf('2026-11-22')).toEqual([]);
  });

  it('are found when they were written a little out of order', async () => {
    await written('2026-11-20', 3, 24);
    const late = `INSERT INTO domain_events (person_id, type, event, occurred_at)
      VALUES (gen_random_uuid(), 'opted-in', '{"v":1}', $1)`;
    await pool.query(late, ['2026-11-23T00:00:01Z']);
    await pool.query(late, ['2026-11-22T23:59:59Z']);
    await pool.query(late, ['2026-11-23T00:00:02Z']);
    expect((await idsOf('2026-11-22')).at(-1)).toBe(74);
    expect(await idsOf('2026-11-23')).toEqual([73, 75]);
  });

  it('cost no more the more days there were before and after them', async () => {
    await written('2026-08-01', 100, 300);
    await pool.query('ANALYZE domain_events');
    // What was read before this is counted elsewhere.
    await pool.query('SELECT pg_stat_force_next_flush()');
    await pool.query('BEGIN');
    await idsOf('2026-10-01', 0, 50_000);
    const { rows } = await pool.query<{ read: number }>(
      `SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) AS read FROM pg_stat_xact_user_tables WHERE relname = 'domain_events'`,
    );
    await pool.query('COMMIT');
    expect(rows[0]?.read).toBeLessThan(600);
  });
});

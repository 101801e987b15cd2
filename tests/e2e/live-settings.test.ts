import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { type LiveSettings, liveSettings } from '../../src/gateways/postgres/live-settings.ts';
import { postgresSettingsBook } from '../../src/gateways/postgres/settings-book.ts';
import { jsonLog } from '../../src/platform/log.ts';
import type { Timers } from '../../src/platform/timers.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';
import { openSession, takeAway } from '../support/take-away.ts';

/** Two processes over one database: one changes a setting, the other goes by it. Time passes when the test says so. */
describe('settings in another process', () => {
  let database: FreshDatabase;
  let pools: ReturnType<typeof databasePool>[];
  let settings: LiveSettings;
  let lines: string[];
  let waits: { readonly ms: number; readonly run: () => void }[];

  beforeEach(async () => {
    database = await freshDatabase();
    lines = [];
    waits = [];
    const log = jsonLog({ write: (line) => lines.push(line), level: 'info', now: Date.now });
    const timers: Timers = {
      after: (ms, run) => {
        waits.push({ ms, run });
        return () => {};
      },
    };
    pools = [
      databasePool({ url: database.url, name: 'settings', max: 2 }),
      databasePool({ url: database.url, name: 'operations', max: 2 }),
    ];
    settings = liveSettings({ pool: poolOf(0), log, timers });
    await settings.start();
  });
  afterEach(async () => {
    await settings.stop();
    await Promise.all(pools.map((pool) => pool.end()));
    await database.drop();
  });

  function poolOf(index: number) {
    const pool = pools[index];
    if (!pool) throw new Error('there is no such pool');
    return pool;
  }
  const change = (value: unknown) =>
    postgresSettingsBook({ pool: poolOf(1) }).change({ name: 'beta.mode', value, by: 'ana', why: 'teste' });
  /** Lets the time until the next reading pass; resolves to how long it was when that has been planned anew. */
  async function pass(): Promise<number> {
    const next = waits.shift();
    next?.run();
    await expect.poll(() => waits.length).toBe(1);
    return next?.ms ?? Number.NaN;
  }
  const mode = () => settings.get('beta.mode');
  const becomes = (value: string) => expect.poll(mode, { timeout: 10_000 }).toBe(value);

  it('hears of a change at once', async () => {
    expect(mode()).toBe('public');
    await change('waitlist');
    await becomes('waitlist');
    expect(waits).toHaveLength(1);
  });

  it('sees within five seconds what no notification told', async () => {
    await poolOf(1).query(`INSERT INTO settings (name, value) VALUES ('beta.mode', '"closed"')`);
    expect(mode()).toBe('public');
    expect(await pass()).toBeLessThanOrEqual(5_000);
    expect(mode()).toBe('closed');
  });

  it('listens again after its connection was lost', async () => {
    const session = await openSession(database.url);
    await session.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'denserola-settings'`,
    );
    await session.end();
    await expect.poll(() => poolOf(0).totalCount).toBe(0);
    await change('invitation');
    await pass();
    expect(mode()).toBe('invitation');
    await change('closed');
    await becomes('closed');
  });

  it('goes by what was known last while the database is away, and says so once', async () => {
    await change('waitlist');
    await becomes('waitlist');
    const giveBack = await takeAway(database.url);
    await pass();
    await pass();
    expect(mode()).toBe('waitlist');
    expect(lines.filter((line) => line.includes('settings.unread'))).toHaveLength(1);
    await giveBack();
    await change('closed');
    await pass();
    expect(mode()).toBe('closed');
  });

  it('takes the default for what it cannot read', async () => {
    await poolOf(1).query(`INSERT INTO settings (name, value) VALUES ('beta.mode', '"ajar"'), ('not.known', '1')`);
    await pass();
    expect(mode()).toBe('public');
  });

  it('leaves a history that nobody can change', async () => {
    await change('closed');
    for (const harm of [
      'DELETE FROM settings_changes',
      `UPDATE settings_changes SET why = 'x'`,
      'TRUNCATE settings_changes',
    ]) {
      await expect(poolOf(1).query(harm)).rejects.toThrow('only grows');
    }
  });
});

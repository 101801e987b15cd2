import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type QueueCaller, queueCaller } from '../../src/beta/queue-caller.ts';
import { postgresAdmission } from '../../src/gateways/postgres/admission.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresSettingsBook } from '../../src/gateways/postgres/settings-book.ts';
import { silentLog } from '../../src/platform/log.ts';
import type { SettingName, Settings } from '../../src/ports/settings.ts';
import { eventually } from '../support/postgres-events.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

const PEOPLE = 14;
const DAILY = 4;
const CAPACITY = 10;
const HOUR = 3_600_000;
const phoneOf = (index: number) => `55119876543${String(10 + index)}`;
const CALLED = /Chegou a sua vez/;

/** Two processes let people in over some days of a clock that the test turns; their messages really leave. */
describe('the queue over days, with two who call', () => {
  let platform: TestPlatform;
  let pools: ReturnType<typeof databasePool>[];
  let callers: readonly QueueCaller[];
  let settings: Settings;
  let now = Date.parse('2027-03-01T08:30:00-03:00');
  const perDay: number[] = [];

  beforeAll(async () => {
    platform = await startTestPlatform(
      {},
      {
        beta: { everyMs: 24 * HOUR },
        policy: {
          quietHours: { from: 24, to: 0 },
          proactivePerDay: { person: 5, number: 1_000, ramp: [{ fromDay: 0, perDay: 1_000 }] },
        },
      },
    );
    pools = [1, 2].map(() => databasePool({ url: platform.databaseUrl, name: 'operations', max: 3 }));
    await set('beta.mode', 'waitlist');
    await set('beta.capacity', CAPACITY);
    await set('beta.daily', 0);
    for (let index = 0; index < PEOPLE; index += 1) await platform.say(phoneOf(index), 'oi');
    await set('beta.daily', DAILY);
    settings = await book().current();
    callers = pools.map((pool) =>
      queueCaller({
        ...{ admission: postgresAdmission({ pool }), clock: { now: () => now }, log: silentLog },
        ...{ settings: { get: (name) => settings.get(name) }, onEnqueued: () => {} },
      }),
    );
  });
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await platform.stop();
  });

  function book() {
    const [pool] = pools;
    if (!pool) throw new Error('there is no pool');
    return postgresSettingsBook({ pool });
  }
  async function set(name: SettingName, value: unknown): Promise<void> {
    await book().change({ name, value, by: 'ana', why: 'teste' });
    await eventually(async () => (platform.platform.settings.get(name) === value ? true : undefined));
    settings = await book().current();
  }
  /** Both look at the queue at every half hour of a day; resolves to how many they let in together. */
  async function aDay(): Promise<number> {
    let called = 0;
    for (let half = 0; half < 48; half += 1) {
      const counts = await Promise.all(callers.map((caller) => caller.callNow()));
      called += counts.reduce((sum, count) => sum + count, 0);
      now += HOUR / 2;
    }
    perDay.push(called);
    return called;
  }
  async function calls(index: number): Promise<number> {
    return (await platform.chat(phoneOf(index))).filter(({ fromMe, text }) => fromMe && CALLED.test(text)).length;
  }
  const allCalls = () => Promise.all(Array.from({ length: PEOPLE }, (_, index) => calls(index)));

  it('lets in the day’s people, the longest waiting first, each told once', { timeout: 60_000 }, async () => {
    expect(await aDay()).toBe(DAILY);
    await platform.settled();
    expect(await allCalls()).toEqual([1, 1, 1, 1, ...Array.from({ length: PEOPLE - 4 }, () => 0)]);
    expect(await platform.say(phoneOf(0), 'oi')).toContain('18 anos ou mais');
    expect(await platform.say(phoneOf(4), 'qual o meu lugar?')).toContain('*1º*');
  });

  it('stops at the capacity, and skips who has left', { timeout: 60_000 }, async () => {
    await platform.say(phoneOf(4), 'sair');
    expect(await aDay()).toBe(DAILY);
    expect(await aDay()).toBe(CAPACITY - 2 * DAILY);
    expect(await aDay()).toBe(0);
    await platform.settled();
    const told = await allCalls();
    expect(told.slice(0, 11)).toEqual([1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1]);
    expect(told.slice(11)).toEqual([0, 0, 0]);
    expect(perDay).toEqual([4, 4, 2, 0]);
  });

  it('goes on by the day when there is room again', { timeout: 60_000 }, async () => {
    await set('beta.capacity', null);
    expect(await aDay()).toBe(3);
    await platform.settled();
    expect(await allCalls()).toEqual([1, 1, 1, 1, 0, ...Array.from({ length: PEOPLE - 5 }, () => 1)]);
  });
});

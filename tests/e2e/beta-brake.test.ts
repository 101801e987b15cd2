import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrakeKeeper, brakeKeeper } from '../../src/beta/brake-keeper.ts';
import { postgresBrakeBook } from '../../src/gateways/postgres/brake-book.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresSettingsBook } from '../../src/gateways/postgres/settings-book.ts';
import { silentLog } from '../../src/platform/log.ts';
import { DEFAULT_SETTINGS } from '../../src/ports/settings.ts';
import { eventually } from '../support/postgres-events.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

const MINUTE = 60_000;
const WAITING = /próxima pessoa da fila|lugar na fila/;

/** Two processes judge, by a clock that the test turns, what is measured in the running product's database. */
describe('the brake of the running product', () => {
  let platform: TestPlatform;
  let pool: ReturnType<typeof databasePool>;
  let keepers: readonly BrakeKeeper[];
  let now = Date.now() + 10 * MINUTE;

  beforeAll(async () => {
    platform = await startTestPlatform({}, { beta: { everyMs: 24 * 60 * MINUTE } });
    pool = databasePool({ url: platform.databaseUrl, name: 'operations', max: 3 });
    // The product itself judges once at its start, and for a day not again.
    await eventually(() => postgresBrakeBook({ pool }).current());
    await postgresSettingsBook({ pool }).change({ name: 'beta.mode', value: 'waitlist', by: 'ana', why: 'teste' });
    await eventually(async () => platform.platform.settings.get('beta.mode') === 'waitlist' || undefined);
    keepers = [1, 2].map(() =>
      brakeKeeper({
        book: postgresBrakeBook({ pool }),
        pacingShare: async () => 0,
        settings: DEFAULT_SETTINGS,
        clock: { now: () => now },
        log: silentLog,
      }),
    );
  });
  afterAll(async () => {
    await pool.end();
    await platform.stop();
  });

  /** One minute passes; resolves to the state and to how many of the two have judged. */
  async function aMinute() {
    now += MINUTE;
    // The product's own keeper may be judging at this moment, and then neither of ours does.
    const done = await eventually(async () => {
      const judged = await Promise.all(keepers.map((keeper) => keeper.judgeNow()));
      const found = judged.filter((one) => one !== undefined);
      return found.length > 0 ? found : undefined;
    });
    expect(done).toHaveLength(1);
    return done[0]?.state;
  }
  it('goes on in two bad minutes, holds newcomers and their codes, and is released in five good ones', async () => {
    expect(await aMinute()).toMatchObject({ kind: 'off', strained: 0 });
    expect(await platform.say('5511987654321', 'oi')).toContain('18 anos ou mais');

    await pool.query(`INSERT INTO operator_alarms (condition, about) VALUES ('whatsapp-down', 'outra')`);
    expect(await aMinute()).toMatchObject({ kind: 'on', reasons: ['alarm:whatsapp-down'] });
    expect(await platform.say('5521998765432', 'oi')).toMatch(WAITING);
    expect(await platform.say('5511987654321', 'sim')).not.toMatch(WAITING);

    await pool.query('DELETE FROM operator_alarms');
    for (let minute = 0; minute < 4; minute += 1) expect(await aMinute()).toMatchObject({ kind: 'on' });
    expect(await aMinute()).toMatchObject({ kind: 'off' });
    // Whoever wrote meanwhile is first in the queue, and comes in with the next word.
    expect(await platform.say('5521998765432', 'oi')).toContain('18 anos ou mais');
    expect((await postgresBrakeBook({ pool }).changes(5)).map(({ kind }) => kind)).toEqual(['off', 'on']);
  });
});

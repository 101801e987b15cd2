import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { silentLog } from '../../platform/log.ts';
import { settingsOnDemand } from './settings-on-demand.ts';

/** A database that answers each query with the next of these. */
function asked(answers: readonly (boolean | Error)[]) {
  let now = 0;
  let queries = 0;
  const pool = Object.assign(new pg.Pool(), {
    query: async () => {
      const answer = answers[queries] ?? true;
      queries += 1;
      if (answer instanceof Error) throw answer;
      return { rows: [{ name: 'reminders.on', value: answer }] };
    },
  });
  const settings = settingsOnDemand({ pool, log: silentLog, now: () => now });
  return {
    settings,
    queries: () => queries,
    refreshAfter: (ms: number) => {
      now += ms;
      return settings.refresh();
    },
  };
}

describe('settings that are read when work begins', () => {
  it('are the defaults before the first reading, and asked for once in ten seconds', async () => {
    const { settings, refreshAfter, queries } = asked([false, true]);
    expect(settings.get('reminders.on')).toBe(true);
    await refreshAfter(0);
    expect(settings.get('reminders.on')).toBe(false);
    await refreshAfter(9_999);
    expect(queries()).toBe(1);
    await refreshAfter(1);
    expect(queries()).toBe(2);
    expect(settings.get('reminders.on')).toBe(true);
  });

  it('stay as they were known while the database is away, and are asked for again at once', async () => {
    const { settings, refreshAfter, queries } = asked([false, new Error('away'), true]);
    await refreshAfter(0);
    await refreshAfter(20_000);
    expect(settings.get('reminders.on')).toBe(false);
    await refreshAfter(1);
    expect(queries()).toBe(3);
    expect(settings.get('reminders.on')).toBe(true);
  });

  it('are read once for all who begin at the same moment', async () => {
    const { settings, queries } = asked([]);
    await Promise.all([settings.refresh(), settings.refresh(), settings.refresh()]);
    expect(queries()).toBe(1);
  });
});

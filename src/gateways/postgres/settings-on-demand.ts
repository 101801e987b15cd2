import type pg from 'pg';
import type { Log } from '../../platform/log.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../ports/settings.ts';
import { readSettings } from './settings-book.ts';

export type SettingsOnDemand = Settings & {
  /** To be awaited before work that goes by settings: reads them when what is known may be too old. Never rejects. */
  readonly refresh: () => Promise<void>;
};

/** A change is everywhere within this time, since no work begins with what is older. */
const FRESH_MS = 10_000;

/**
 * The settings for a process that is frozen between two pieces of work: no timer wakes it, and with one connection it cannot
 * listen to changes. One query at most every 10 s; while the database is away the last known hold.
 */
export function settingsOnDemand(needs: {
  readonly pool: pg.Pool;
  readonly log: Log;
  readonly now: () => number;
}): SettingsOnDemand {
  const { pool, log, now } = needs;
  let settings: Settings = DEFAULT_SETTINGS;
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  async function read(): Promise<void> {
    // Before the database is asked: what it answers is as old as the question.
    const askedAt = now();
    try {
      settings = await readSettings(pool);
      readAt = askedAt;
    } catch (error) {
      log.error('settings.unread', error);
    }
  }

  return {
    get: (name) => settings.get(name),
    async refresh() {
      const age = now() - readAt;
      if (age >= 0 && age < FRESH_MS) return;
      reading ??= read().finally(() => {
        reading = undefined;
      });
      await reading;
    },
  };
}

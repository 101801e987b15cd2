import type pg from 'pg';
import type { Log } from '../../platform/log.ts';
import { systemTimers, type Timers } from '../../platform/timers.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../ports/settings.ts';
import { readSettings } from './settings-book.ts';

export type LiveSettings = Settings & {
  /** Resolves when the settings were read once, or could not be: then the defaults hold until they can. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** A change must be everywhere within 10 s even when one reading of two fails. */
const POLL_MS = 4_000;

/**
 * The settings in memory: read at the start, when the database says that one has changed, and every 4 s besides, because
 * a notification is lost with its connection and does not pass a pooler. While the database is away the last known hold.
 * Keeps one connection of its pool to hear by.
 */
export function liveSettings(needs: {
  readonly pool: pg.Pool;
  readonly log: Log;
  readonly timers?: Timers;
}): LiveSettings {
  const { pool, log, timers = systemTimers } = needs;
  let settings: Settings = DEFAULT_SETTINGS;
  let isRunning = false;
  let isFailing = false;
  let cancel: () => void = () => {};
  let listener: pg.PoolClient | undefined;
  let asked = 0;
  let working: Promise<unknown> = Promise.resolve();

  /** Of two readings under way at once, only the one that was asked for later counts. */
  async function read(): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const found = await readSettings(pool);
      if (mine === asked) settings = found;
      isFailing = false;
    } catch (error) {
      if (!isFailing) log.error('settings.unread', error);
      isFailing = true;
    }
  }

  async function listen(): Promise<void> {
    if (listener || !isRunning) return;
    try {
      const client = await pool.connect();
      listener = client;
      client.on('notification', () => void read());
      client.once('end', () => forget(client));
      client.once('error', () => forget(client));
      await client.query(LISTEN);
    } catch {
      // The readings go on and say what is wrong; the next one tries this again.
      if (listener) forget(listener);
    }
  }

  function forget(client: pg.PoolClient): void {
    if (listener !== client) return;
    listener = undefined;
    client.release(true);
  }

  function readAgain(): void {
    working = listen()
      .then(read)
      .then(() => {
        if (isRunning) cancel = timers.after(POLL_MS, readAgain);
      });
  }

  return {
    get: (name) => settings.get(name),
    async start() {
      isRunning = true;
      readAgain();
      await working;
    },
    async stop() {
      isRunning = false;
      cancel();
      await working;
      if (listener) forget(listener);
    },
  };
}

/** The channel of `settings-book.ts`. */
const LISTEN = 'LISTEN denserola_settings';

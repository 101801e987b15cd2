import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Log } from '../../platform/log.ts';
import { asFault } from './database.ts';

/**
 * Asks for a connection that answers, and replaces one that does not. For processes that are frozen between two pieces of
 * work: meanwhile the server may have ended the session, or a firewall forgotten it, and the first statement would be
 * the one to find out. Rejects with a retryable `Fault` when there is no database.
 */
export function keepConnected({
  pool,
  log,
  pauseMs = 100,
}: {
  readonly pool: pg.Pool;
  readonly log: Log;
  readonly pauseMs?: number;
}): () => Promise<void> {
  return async function connected() {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await asFault('connect', () => pool.query({ text: 'SELECT 1', ...PATIENCE }));
        return;
      } catch (error) {
        if (attempt >= MOST_ATTEMPTS) throw error;
        log.warn('postgres.reconnecting', { attempt });
        await sleep(pauseMs * (attempt - 1));
      }
    }
  };
}

/** A pool forgets a connection whose query failed. Nobody waits longer for an answer over a connection that is half gone. */
const PATIENCE = { query_timeout: 1_500 };
const MOST_ATTEMPTS = 3;

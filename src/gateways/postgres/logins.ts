import type pg from 'pg';
import { FRESH_CODE_MS, SESSION_IDLE_MS, SESSION_LONGEST_MS } from '../../contracts/login.ts';
import type { Logins, Session } from '../../ports/logins.ts';
import { askCode } from './ask-code.ts';
import { asFault, transaction } from './database.ts';
import { enterCode, followLink } from './log-in.ts';

/** Codes, links and sessions over PostgreSQL, by its clock. */
export function postgresLogins({ pool }: { readonly pool: pg.Pool }): Logins {
  return {
    askCode: (asked) => asFault('askCode', () => transaction(pool, (tx) => askCode(tx, asked))),
    enterCode: (code, session) => asFault('enterCode', () => transaction(pool, (tx) => enterCode(tx, code, session))),
    followLink: (linkHash, session) =>
      asFault('followLink', () => transaction(pool, (tx) => followLink(tx, linkHash, session))),
    session: (sessionHash) => asFault('session', () => session(pool, sessionHash)),
    end: (sessionHash) =>
      asFault('end', async () => {
        await pool.query('DELETE FROM login_sessions WHERE session_hash = $1', [sessionHash]);
      }),
    forgetOld: () =>
      asFault('forgetOld', async () => {
        const { rows } = await pool.query<{ forgotten: number }>(FORGET, [SESSION_LONGEST_MS, SESSION_IDLE_MS]);
        return rows[0]?.forgotten ?? 0;
      }),
  };
}

const IS_ALIVE = `
  session_hash = $1
  AND begun_at > clock_timestamp() - $2 * interval '1 millisecond'
  AND seen_at > clock_timestamp() - $3 * interval '1 millisecond'`;

const FIND = `
  SELECT person_id AS "personId", level,
    level = 'code' AND begun_at > clock_timestamp() - $4 * interval '1 millisecond' AS "isFresh",
    seen_at < clock_timestamp() - interval '1 minute' AS "isStale"
  FROM login_sessions WHERE ${IS_ALIVE}`;

/** Only if it is still alive, so that of two requests at its end none brings it back. */
const SEEN = `UPDATE login_sessions SET seen_at = clock_timestamp() WHERE ${IS_ALIVE}`;

/** A page view reads one row; it writes once a minute at most. */
async function session(pool: pg.Pool, sessionHash: string): Promise<Session | undefined> {
  const { rows } = await pool.query<Session & { isStale: boolean }>({
    name: 'login-session',
    text: FIND,
    values: [sessionHash, SESSION_LONGEST_MS, SESSION_IDLE_MS, FRESH_CODE_MS],
  });
  const [row] = rows;
  if (row === undefined) return undefined;
  const { isStale, ...found } = row;
  if (isStale) await pool.query(SEEN, [sessionHash, SESSION_LONGEST_MS, SESSION_IDLE_MS]);
  return found;
}

/** Codes count for a day against the limits. */
const FORGET = `
  WITH codes AS (
    DELETE FROM login_codes WHERE asked_at < clock_timestamp() - interval '1 day' RETURNING 1
  ), links AS (
    DELETE FROM login_links WHERE expires_at < clock_timestamp() RETURNING 1
  ), sessions AS (
    DELETE FROM login_sessions
    WHERE begun_at < clock_timestamp() - $1 * interval '1 millisecond'
      OR seen_at < clock_timestamp() - $2 * interval '1 millisecond'
    RETURNING 1
  )
  SELECT (SELECT count(*) FROM codes) + (SELECT count(*) FROM links) + (SELECT count(*) FROM sessions) AS forgotten`;

import type pg from 'pg';
import { CODE_TRIES, type LoginLevel } from '../../contracts/login.ts';
import type { CodeEntered, SessionBegun } from '../../ports/logins.ts';
import { sendable } from './sendable.ts';

/** One try at a code, inside the caller's transaction: its row is locked, so tries at one moment come one after the other. */
export async function enterCode(
  tx: pg.PoolClient,
  { browserHash, codeHash }: { readonly browserHash: string; readonly codeHash: string },
  session: SessionBegun,
): Promise<CodeEntered> {
  const held = await tx.query({ name: 'login-hold-by-code', text: HOLD_BY_CODE, values: [browserHash] });
  const { rows } = await tx.query<{ personId: string | null; fits: boolean; tries: number }>({
    name: 'login-try-code',
    text: `
      UPDATE login_codes
      SET tries = tries + 1,
        expires_at = CASE WHEN code_hash = $2 AND person_id IS NOT NULL THEN clock_timestamp() ELSE expires_at END
      WHERE browser_hash = $1 AND expires_at > clock_timestamp() AND tries < $3
      RETURNING person_id AS "personId", code_hash = $2 AS fits, tries`,
    values: [browserHash, codeHash, CODE_TRIES],
  });
  const [row] = rows;
  if (row === undefined) return { kind: 'gone' };
  const { personId, fits, tries } = row;
  if (!fits || personId === null) return { kind: 'wrong', triesLeft: CODE_TRIES - tries };
  if (held.rowCount === 0) return { kind: 'gone' };
  return { kind: 'entered', personId, isNew: await begin(tx, { personId, level: 'code' }, session) };
}

/** Uses a link up: of two that follow it at one moment, one waits for the row and finds it gone. */
export async function followLink(
  tx: pg.PoolClient,
  linkHash: string,
  session: SessionBegun,
): Promise<string | undefined> {
  const held = await tx.query({ name: 'login-hold-by-link', text: HOLD_BY_LINK, values: [linkHash] });
  const { rows } = await tx.query<{ personId: string }>(
    `DELETE FROM login_links WHERE link_hash = $1 AND expires_at > clock_timestamp() RETURNING person_id AS "personId"`,
    [linkHash],
  );
  const [row] = rows;
  if (row === undefined || held.rowCount === 0) return undefined;
  await begin(tx, { personId: row.personId, level: 'link' }, session);
  return row.personId;
}

/** As in `askCode`. */
const MAY_LOG_IN = `NOT opted_out AND position('"consent":"given"' IN state::text) > 0`;

/**
 * Finds who may (still) log in, and holds their conversation's row, so that a stop or an erase at this moment ends before,
 * or finds the session. First of all, since those take that row first, too: else the two would wait for each other.
 */
const HOLD_BY_CODE = `
  SELECT FROM conversations
  WHERE person_id = (SELECT person_id FROM login_codes WHERE browser_hash = $1) AND ${MAY_LOG_IN} FOR SHARE`;

const HOLD_BY_LINK = `
  SELECT FROM conversations
  WHERE person_id = (SELECT person_id FROM login_links WHERE link_hash = $1) AND ${MAY_LOG_IN} FOR SHARE`;

/** A session in place of the browser's former one, and word of it to the person unless that one was theirs, too: `false`. */
async function begin(
  tx: pg.PoolClient,
  { personId, level }: { readonly personId: string; readonly level: LoginLevel },
  { sessionHash, endsHash = '', notice }: SessionBegun,
): Promise<boolean> {
  const before = await tx.query<{ personId: string }>(
    'DELETE FROM login_sessions WHERE session_hash = $1 RETURNING person_id AS "personId"',
    [endsHash],
  );
  await tx.query('INSERT INTO login_sessions (session_hash, person_id, level) VALUES ($1, $2, $3)', [
    sessionHash,
    personId,
    level,
  ]);
  if (level === 'code' && before.rows[0]?.personId === personId) return false;
  await tx.query(NOTICE, [personId, sendable(notice)]);
  await tx.query(`INSERT INTO domain_events (person_id, type, event) VALUES ($1, 'logged-in', $2)`, [
    personId,
    JSON.stringify({ v: 1, type: 'logged-in', by: level }),
  ]);
  return true;
}

/** Where the last message went, as in `askCode`. */
const NOTICE = `
  INSERT INTO outbox (person_id, instance, reply_to, text, purpose)
  SELECT person_id, instance, reply_to, $2, 'reply' FROM outbox
  WHERE person_id = $1 AND reply_to <> '' ORDER BY id + 0 DESC LIMIT 1`;

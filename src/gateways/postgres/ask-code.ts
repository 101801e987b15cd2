import type pg from 'pg';
import { CODE_LIMITS, LOGIN_TTL_MS } from '../../contracts/login.ts';
import type { CodeAsked } from '../../ports/logins.ts';
import { LOCK_KEYS } from './lock-keys.ts';
import { sendable } from './sendable.ts';

/**
 * Keeps a code that was asked for, and writes its message when there is somebody who may log in, inside the caller's
 * transaction. Whoever asks waits for the one before, so that limits hold to the last one over any number of processes.
 *
 * The same statements run for a known and an unknown number. What is found and one row of the outbox make a millisecond or
 * three of difference, which whoever answers the browser evens out.
 */
export async function askCode(tx: pg.PoolClient, asked: CodeAsked): Promise<'asked' | 'too-often'> {
  const { of: whose, browserHash, codeHash, limitKey, visitorKey = null, text } = asked;
  await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK_KEYS.loginCodes]);
  const { rows } = await tx.query<{ asked: boolean }>({
    name: 'login-ask-code',
    text: ASK,
    values: [
      ...['address' in whose ? whose.address : null, 'personId' in whose ? whose.personId : null],
      ...[browserHash, codeHash, limitKey, visitorKey, sendable(text), LOGIN_TTL_MS],
      ...[CODE_LIMITS.phoneAnHour, CODE_LIMITS.phoneADay, CODE_LIMITS.visitorAnHour, CODE_LIMITS.everybodyAnHour],
    ],
  });
  return rows[0]?.asked ? 'asked' : 'too-often';
}

/**
 * Who may log in: consented, and did not ask us to write no more. Their row is locked, so that an erase or a stop at this
 * moment ends before, or finds what is written here. Consent is looked for in the text of `state`, since PostgreSQL's own
 * operators refuse documents that hold a NUL or half a surrogate pair anywhere; what a person wrote cannot look like it,
 * because its quotes are escaped there. The message goes where the last one went (`+ 0`: found by the person's index, never
 * backwards through everybody's messages).
 */
const ASK = `
  WITH recent AS (
    SELECT
      count(*) FILTER (WHERE limit_key = $5 AND asked_at > clock_timestamp() - interval '1 hour') AS phone_hour,
      count(*) FILTER (WHERE limit_key = $5) AS phone_day,
      count(*) FILTER (WHERE visitor_key = $6 AND asked_at > clock_timestamp() - interval '1 hour') AS visitor_hour,
      count(*) FILTER (WHERE asked_at > clock_timestamp() - interval '1 hour') AS everybody_hour
    FROM login_codes WHERE asked_at > clock_timestamp() - interval '1 day'
  ), allowed AS (
    SELECT FROM recent
    WHERE phone_hour < $9 AND phone_day < $10 AND visitor_hour < $11 AND everybody_hour < $12
  ), person AS (
    SELECT c.person_id FROM conversations c, allowed
    WHERE c.person_id = coalesce($2::uuid, (SELECT a.person_id FROM person_addresses a WHERE a.address = $1))
      AND NOT c.opted_out AND position('"consent":"given"' IN c.state::text) > 0
    FOR SHARE OF c
  ), place AS (
    SELECT o.person_id, o.instance, o.reply_to
    FROM outbox o WHERE o.person_id = (SELECT person_id FROM person) AND o.reply_to <> ''
    ORDER BY o.id + 0 DESC LIMIT 1
  ), kept AS (
    INSERT INTO login_codes (browser_hash, code_hash, person_id, limit_key, visitor_key, expires_at)
    SELECT $3, $4, (SELECT person_id FROM place), $5, $6, clock_timestamp() + $8 * interval '1 millisecond' FROM allowed
    RETURNING expires_at
  ), sent AS (
    INSERT INTO outbox (person_id, instance, reply_to, text, purpose, forget_when_ended, expires_at)
    SELECT place.person_id, place.instance, place.reply_to, $7, 'reply', true, kept.expires_at FROM place, kept
  )
  SELECT EXISTS (SELECT FROM kept) AS asked`;

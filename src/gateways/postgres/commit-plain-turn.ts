import pg from 'pg';
import { handoffChanges } from '../../contracts/handoff.ts';
import { operatorCalls } from '../../contracts/operator-notice.ts';
import type { Clock } from '../../platform/clock.ts';
import { StaleLease } from '../../platform/errors.ts';
import type { ClaimedReply, Lease, TurnOutcome } from '../../ports/conversation-store.ts';
import type { ClaimedMessage } from '../../ports/outbox.ts';
import { sendable } from './sendable.ts';

/**
 * True for a turn that only adds to the tables that nearly every turn adds to: nobody stops or comes back, nothing is
 * cancelled or erased, no operator is called, nobody waits to be let in, logs in or out, and no word was left unread.
 */
export function isPlainTurn(outcome: TurnOutcome): boolean {
  const { state, events, cancelPending, misunderstood = [], erase = false, waiting } = outcome;
  const removes = erase || cancelPending !== undefined || waiting !== undefined;
  const logsIn = outcome.loginLinkHash !== undefined || outcome.endLogins === true;
  const changesMore = state.optedOut || removes || logsIn || misunderstood.length > 0;
  const concernsTeam = operatorCalls(events).length > 0 || handoffChanges(events).length > 0;
  return !changesMore && !concernsTeam && !events.some(({ type }) => type === 'opted-in');
}

/** Whose claims they are, as `postgresOutbox` has it, and how long they hold. */
export type OutboxClaims = { readonly worker: string; readonly claimMs: number; readonly clock: Clock };

/**
 * Everything that a plain turn did, in one statement: one way to the server and back instead of six, which is most of what
 * a commit costs. Reminders look anew, as `scheduleLook` has it. Changes nothing and throws StaleLease when the lease is
 * not current or one of the inbox rows is done already. All parts hang on the conversation's row, which is locked first:
 * that keeps the ids of one person's outbox rows in the order of their turns.
 *
 * With `claims`, the first reply is written as claimed when nothing else of this person waits to be sent, which saves
 * the claim a commit and a way of its own. Like any claim it is durable before anything is sent. A scheduler of reminders
 * writes to the outbox without the conversation's row, and what it writes while this statement runs is not seen: so nothing
 * is claimed for people whom one may have in hand, whose look is due or nearly (a minute covers how clocks differ).
 */
export async function commitPlainTurn(
  pool: pg.Pool,
  needs: { readonly lease: Lease; readonly outcome: TurnOutcome; readonly claims: OutboxClaims | undefined },
): Promise<ClaimedReply | undefined> {
  const { lease, outcome, claims } = needs;
  const { personId, fence } = lease;
  const { state, events, replies, instance, replyTo, consumed, roadmap, linkHash } = outcome;
  const seqs = [...new Set(consumed)];
  // Before the database is asked: a pause behind its answer is part of the claim's time.
  const sendBefore = claims === undefined ? 0 : claims.clock.now() + claims.claimMs / 2;
  const plan =
    roadmap === undefined && linkHash === undefined
      ? []
      : [roadmap === undefined ? null : JSON.stringify(roadmap), linkHash ?? null];
  try {
    const { rows } = await pool.query<Claimed>({
      ...(plan.length === 0
        ? { name: 'turn-commit', text: COMMIT }
        : { name: 'turn-commit-with-plan', text: COMMIT_WITH_PLAN }),
      values: [
        ...[personId, fence, JSON.stringify(state), seqs, seqs.length],
        ...[events.map(({ type }) => type), events.map((event) => JSON.stringify(event))],
        ...[instance, replyTo, replies.map(({ text }) => sendable(text)), replies.map(({ purpose }) => purpose)],
        ...[claims?.worker ?? null, claims?.claimMs ?? 0],
        ...plan,
      ],
    });
    return claimedReply(rows[0], { lease, outcome, sendBefore });
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === DIVISION_BY_ZERO) throw new StaleLease(personId);
    throw error;
  }
}

type Claimed = { readonly id: number | null; readonly createdAt: number; readonly firstTriedAt: number };

function claimedReply(
  row: Claimed | undefined,
  needs: { readonly lease: Lease; readonly outcome: TurnOutcome; readonly sendBefore: number },
): ClaimedReply | undefined {
  const { lease, outcome, sendBefore } = needs;
  const [first, ...others] = outcome.replies;
  if (first === undefined || row === undefined || row.id === null) return undefined;
  const message: ClaimedMessage = {
    ...{ id: row.id, personId: lease.personId, instance: outcome.instance, to: outcome.replyTo },
    ...{ text: sendable(first.text), purpose: first.purpose, attempts: 1, action: 'send' },
    ...{ createdAt: row.createdAt, firstTriedAt: row.firstTriedAt, sendBefore },
  };
  return { message, isOnly: others.length === 0 };
}

/** How the last line of the statement undoes the lines before it. Nothing else in it divides. */
const DIVISION_BY_ZERO = '22012';

/** When the person wrote the last of what this turn read. */
const HEARD_AT = `(SELECT max(i.received_at) FROM inbox i WHERE i.seq = ANY($4::bigint[]) AND i.kind = 'message')`;

const PARTS = `
  WITH held AS (
    UPDATE conversations
    SET state = $3, opted_out = false, leased_until = NULL, turns_begun = 0, updated_at = clock_timestamp()
    WHERE person_id = $1 AND fence = $2 AND leased_until IS NOT NULL
    RETURNING person_id
  ), consumed AS (
    UPDATE inbox i SET done_at = clock_timestamp() FROM person_addresses a, held
    WHERE i.seq = ANY($4::bigint[]) AND i.done_at IS NULL AND a.address = i.address AND a.person_id = held.person_id
    RETURNING i.seq
  ), happened AS (
    INSERT INTO domain_events (person_id, type, event)
    SELECT held.person_id, e.* FROM held, unnest($6::text[], $7::json[]) AS e
  ), nothing_waits AS (
    SELECT FROM held
    WHERE NOT EXISTS (
      SELECT FROM outbox o WHERE o.person_id = $1 AND o.status IN ('pending', 'sending', 'unknown'))
      AND NOT EXISTS (
        SELECT FROM reminder_looks l
        WHERE l.person_id = $1 AND l.next_look_at <= clock_timestamp() + interval '1 minute')
  ), replied AS (
    INSERT INTO outbox (person_id, instance, reply_to, text, purpose, status, claimed_by, claimed_for, attempts,
      first_tried_at, due_at)
    SELECT held.person_id, $8, $9, r.text, r.purpose, CASE WHEN ours.claimed THEN 'sending' ELSE 'pending' END,
      CASE WHEN ours.claimed THEN $12 END, CASE WHEN ours.claimed THEN 'send' END,
      CASE WHEN ours.claimed THEN 1 ELSE 0 END, CASE WHEN ours.claimed THEN clock_timestamp() END,
      clock_timestamp() + CASE WHEN ours.claimed THEN $13 ELSE 0 END * interval '1 millisecond'
    FROM held, unnest($10::text[], $11::text[]) WITH ORDINALITY AS r(text, purpose, place),
      LATERAL (SELECT r.place = 1 AND r.purpose = 'reply' AND $12::text IS NOT NULL
        AND EXISTS (SELECT FROM nothing_waits) AS claimed) ours
    RETURNING id, status, created_at, first_tried_at`;

/** As `scheduleLook` has it: of people who have a roadmap… */
const LOOK_PARTS = `
  ), scheduled AS (
    INSERT INTO reminder_looks AS l (person_id, instance, reply_to, heard_at, next_look_at)
    SELECT held.person_id, $8, $9, coalesce(${HEARD_AT}, clock_timestamp()), clock_timestamp() + interval '1 hour'
    FROM held
    WHERE (EXISTS (SELECT FROM roadmaps r WHERE r.person_id = held.person_id)`;

/** …or get one by this turn. */
const OR_BY_THIS_TURN = ' OR $14::json IS NOT NULL';

const LOOK_AGAIN = `)
    ON CONFLICT (person_id) DO UPDATE
    SET instance = excluded.instance, reply_to = excluded.reply_to, next_look_at = excluded.next_look_at,
      turns = l.turns + 1, heard_at = coalesce(${HEARD_AT}, l.heard_at)`;

/** Apart, since most turns have no plan to write, and then have no need to write to its tables. */
const PLAN_PARTS = `
  ), planned AS (
    INSERT INTO roadmaps (person_id, roadmap) SELECT person_id, $14::json FROM held WHERE $14::json IS NOT NULL
    ON CONFLICT (person_id) DO UPDATE SET roadmap = excluded.roadmap, made_at = clock_timestamp()
  ), linked AS (
    INSERT INTO roadmap_links (secret_hash, person_id) SELECT $15, person_id FROM held WHERE $15::text IS NOT NULL
    ON CONFLICT DO NOTHING`;

const RESULT = `
  )
  SELECT 1 / ((SELECT count(*) FROM held) = 1 AND (SELECT count(*) FROM consumed) = $5)::integer AS "isCurrent",
    replied.id, (extract(epoch FROM replied.created_at) * 1000)::bigint AS "createdAt",
    (extract(epoch FROM replied.first_tried_at) * 1000)::bigint AS "firstTriedAt"
  FROM (SELECT) one LEFT JOIN replied ON replied.status = 'sending'`;

const COMMIT = `${PARTS}${LOOK_PARTS}${LOOK_AGAIN}${RESULT}`;
const COMMIT_WITH_PLAN = `${PARTS}${LOOK_PARTS}${OR_BY_THIS_TURN}${LOOK_AGAIN}${PLAN_PARTS}${RESULT}`;

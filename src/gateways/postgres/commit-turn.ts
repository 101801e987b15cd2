import type pg from 'pg';
import { LOGIN_TTL_MS } from '../../contracts/login.ts';
import { operatorCalls } from '../../contracts/operator-notice.ts';
import { StaleLease } from '../../platform/errors.ts';
import type { Lease, TurnOutcome } from '../../ports/conversation-store.ts';
import { changeHandoffs } from './change-handoffs.ts';
import { endLogins } from './end-logins.ts';
import { erasePerson } from './erase-person.ts';
import { keepPlace } from './keep-place.ts';
import { scheduleLook } from './schedule-look.ts';
import { sendable } from './sendable.ts';

/**
 * Everything that any turn did, inside the caller's transaction (a plain one has a shorter way): throws StaleLease (and the caller rolls back) when the
 * lease is not current or one of the inbox rows is done already. The conversation's row is locked first, which is what
 * keeps the ids of one person's outbox rows in the order of their turns.
 */
export async function commitTurn(tx: pg.PoolClient, lease: Lease, outcome: TurnOutcome): Promise<void> {
  const { personId } = lease;
  const wasOptedOut = await giveBackLease(tx, lease, outcome);
  await markDone(tx, personId, outcome);
  if (outcome.waiting) await keepPlace(tx, personId, outcome.waiting);
  // Before anything is cancelled: a scheduler that has this person in hand ends first, and what it enqueued is seen.
  await scheduleLook(tx, personId, outcome);
  await recordOptOut(tx, personId, outcome, wasOptedOut);
  if (outcome.cancelPending) await cancelUnfinished(tx, personId, outcome.cancelPending);
  if (outcome.endLogins || outcome.state.optedOut) await endLogins(tx, personId);
  if (outcome.erase) await erasePerson(tx, personId);
  await insertEvents(tx, personId, outcome);
  await insertCalls(tx, personId, outcome);
  if (!outcome.erase) await changeHandoffs(tx, personId, outcome);
  await insertReplies(tx, personId, outcome);
  if (!outcome.erase) await insertMisunderstood(tx, personId, outcome);
  if (outcome.roadmap && !outcome.erase) await saveRoadmap(tx, personId, outcome);
  if (outcome.linkHash !== undefined && !outcome.erase) await saveLink(tx, personId, outcome.linkHash);
  if (outcome.loginLinkHash !== undefined && !outcome.erase) await saveLoginLink(tx, personId, outcome.loginLinkHash);
}

/** Writes the state and ends the lease; tells whether the person had opted out before this turn. */
async function giveBackLease(tx: pg.PoolClient, lease: Lease, outcome: TurnOutcome): Promise<boolean> {
  const { rows } = await tx.query<{ wasOptedOut: boolean }>({
    name: 'turn-state',
    text: `
      UPDATE conversations c
      SET state = $3, opted_out = $4, leased_until = NULL, turns_begun = 0, updated_at = clock_timestamp()
      FROM (SELECT person_id, opted_out FROM conversations WHERE person_id = $1 FOR UPDATE) before
      WHERE c.person_id = before.person_id AND c.fence = $2 AND c.leased_until IS NOT NULL
      RETURNING before.opted_out AS "wasOptedOut"`,
    values: [lease.personId, lease.fence, JSON.stringify(outcome.state), outcome.state.optedOut],
  });
  const [row] = rows;
  if (row === undefined) throw new StaleLease(lease.personId);
  return row.wasOptedOut;
}

/** Of somebody who waits, the words are not kept. */
async function markDone(tx: pg.PoolClient, personId: string, { consumed, waiting }: TurnOutcome): Promise<void> {
  const seqs = [...new Set(consumed)];
  if (seqs.length === 0) return;
  const { rowCount } = await tx.query({
    name: 'turn-consume',
    text: `
      UPDATE inbox i SET done_at = clock_timestamp(), payload = CASE WHEN $3 THEN '' ELSE i.payload END
      FROM person_addresses a
      WHERE i.seq = ANY($2) AND i.done_at IS NULL AND a.address = i.address AND a.person_id = $1`,
    values: [personId, seqs, waiting !== undefined],
  });
  if (rowCount !== seqs.length) throw new StaleLease(personId);
}

/** The mark outlives an erase and even a new conversation, so only the person's word lifts it: the event `opted-in`. */
async function recordOptOut(
  tx: pg.PoolClient,
  personId: string,
  { state, events }: TurnOutcome,
  wasOptedOut: boolean,
): Promise<void> {
  const hasOptedIn = events.some((event) => event.type === 'opted-in');
  if (state.optedOut && !wasOptedOut) {
    await tx.query(
      `INSERT INTO opt_outs (address_hash) SELECT address_hash FROM person_addresses WHERE person_id = $1
       ON CONFLICT (address_hash) DO UPDATE SET opted_out_at = clock_timestamp()`,
      [personId],
    );
    await cancelUnfinished(tx, personId, 'proactive');
  } else if (hasOptedIn && !state.optedOut) {
    await tx.query(
      `DELETE FROM opt_outs
       WHERE address_hash IN (SELECT address_hash FROM person_addresses WHERE person_id = $1)`,
      [personId],
    );
  }
}

/** Also what is being sent: it may still leave, and is then marked as sent, but is not tried again. */
async function cancelUnfinished(tx: pg.PoolClient, personId: string, which: 'all' | 'proactive'): Promise<void> {
  await tx.query(
    `UPDATE outbox SET status = 'cancelled', ended_at = clock_timestamp(), last_error = 'the person asked to stop',
       text = CASE WHEN forget_when_ended AND status = 'pending' THEN '' ELSE text END
     WHERE person_id = $1 AND status IN ('pending', 'sending', 'unknown') AND ($2 = 'all' OR purpose = $2)`,
    [personId, which],
  );
}

async function insertEvents(tx: pg.PoolClient, personId: string, { events }: TurnOutcome): Promise<void> {
  if (events.length === 0) return;
  await tx.query({
    name: 'turn-events',
    text: 'INSERT INTO domain_events (person_id, type, event) SELECT $1, * FROM unnest($2::text[], $3::json[])',
    values: [personId, events.map((event) => event.type), events.map((event) => JSON.stringify(event))],
  });
}

/** Under a random number of the person's, made with their first such words. */
async function insertMisunderstood(
  tx: pg.PoolClient,
  personId: string,
  { misunderstood = [] }: TurnOutcome,
): Promise<void> {
  if (misunderstood.length === 0) return;
  await tx.query({
    name: 'turn-misunderstood',
    text: `
      WITH told AS (
        UPDATE conversations SET teller = coalesce(teller, gen_random_uuid()) WHERE person_id = $1 RETURNING teller
      )
      INSERT INTO misunderstood (teller, words, slot, attempts, why, brain, day)
      SELECT told.teller, m.* FROM told,
        unnest($2::text[], $3::text[], $4::smallint[], $5::text[], $6::text[], $7::date[]) AS m`,
    values: [
      personId,
      misunderstood.map(({ words }) => sendable(words)),
      misunderstood.map(({ slot }) => slot),
      misunderstood.map(({ attempts }) => Math.min(attempts, MOST_ATTEMPTS)),
      misunderstood.map(({ why }) => why),
      misunderstood.map(({ brain }) => brain),
      misunderstood.map(({ day }) => day),
    ],
  });
}

/** What the column holds. */
const MOST_ATTEMPTS = 32_767;

/** Whoever asked for a person, or is in danger, must not be forgotten by a process that dies right after the commit. */
async function insertCalls(tx: pg.PoolClient, personId: string, { events }: TurnOutcome): Promise<void> {
  const calls = operatorCalls(events);
  if (calls.length === 0) return;
  await tx.query(
    `INSERT INTO operator_notices (kind, name, about) SELECT 'call', name, $1 FROM unnest($2::text[]) name`,
    [personId, calls],
  );
}

async function insertReplies(tx: pg.PoolClient, personId: string, outcome: TurnOutcome): Promise<void> {
  const { replies, instance, replyTo, erase = false } = outcome;
  if (replies.length === 0) return;
  await tx.query({
    name: 'turn-replies',
    text: `
      INSERT INTO outbox (person_id, instance, reply_to, forget_when_ended, text, purpose)
      SELECT $1, $2, $3, $4, * FROM unnest($5::text[], $6::text[])`,
    values: [
      personId,
      instance,
      replyTo,
      erase,
      replies.map((reply) => sendable(reply.text)),
      replies.map((reply) => reply.purpose),
    ],
  });
}

async function saveRoadmap(tx: pg.PoolClient, personId: string, { roadmap }: TurnOutcome): Promise<void> {
  await tx.query(
    `INSERT INTO roadmaps (person_id, roadmap) VALUES ($1, $2)
     ON CONFLICT (person_id) DO UPDATE SET roadmap = excluded.roadmap, made_at = clock_timestamp()`,
    [personId, JSON.stringify(roadmap)],
  );
}

async function saveLink(tx: pg.PoolClient, personId: string, linkHash: string): Promise<void> {
  await tx.query('INSERT INTO roadmap_links (secret_hash, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    linkHash,
    personId,
  ]);
}

/** The last one asked for is the one that works. */
async function saveLoginLink(tx: pg.PoolClient, personId: string, linkHash: string): Promise<void> {
  await tx.query('DELETE FROM login_links WHERE person_id = $1', [personId]);
  await tx.query(
    `INSERT INTO login_links (link_hash, person_id, expires_at)
     VALUES ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')`,
    [linkHash, personId, LOGIN_TTL_MS],
  );
}

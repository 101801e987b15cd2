import type pg from 'pg';
import { OUR_OWN_REASONS, WITHOUT_RECEIPT_MS } from '../../contracts/delivery-proof.ts';
import type { ReceiptStatus } from '../../contracts/inbound-event.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import type { ClaimedMessage, Outbox, SendOutcomes } from '../../ports/outbox.ts';
import { absorbGatewayEvents } from './absorb-gateway-events.ts';
import { asFault, transaction } from './database.ts';

/**
 * The outbox over PostgreSQL. `worker` names this process among all that deliver (any unique text): what it says about a
 * message counts only while its claim is the last one. The exception is `markSent`, which is a fact.
 */
export function postgresOutbox(needs: {
  readonly pool: pg.Pool;
  readonly worker: string;
  /** After this long without a word a claim is void and the message is offered for reconciliation. */
  readonly claimMs?: number;
  readonly clock?: Clock;
}): Outbox {
  const { pool, worker, claimMs = 60_000, clock = systemClock } = needs;
  const run = (what: string, text: string, values: readonly unknown[]) =>
    asFault(what, async () => {
      await pool.query({ name: `outbox-${what}`, text, values: [...values] });
    });
  return {
    claim: async (limit, personId) => {
      // Before the database is asked: a pause behind its answer is part of the claim's time.
      const sendBefore = clock.now() + claimMs / 2;
      const claimed = await asFault('claim', () => claim(pool, { worker, claimMs, limit, personId }));
      return claimed.map((message) => ({ ...message, sendBefore }));
    },
    renew: async (id) => {
      const sendBefore = clock.now() + claimMs / 2;
      const { rowCount } = await asFault('renew', () => pool.query(RENEW, [id, worker, claimMs]));
      return rowCount === 1 ? sendBefore : undefined;
    },
    markSent: (id, providerMessageId) => run('markSent', MARK_SENT, [id, providerMessageId]),
    markUnknown: (id, retryInMs, error) => run('markUnknown', RETRY, [id, worker, 'unknown', retryInMs, error]),
    markPending: (id, retryInMs, error) => run('markPending', RETRY, [id, worker, 'pending', retryInMs, error]),
    postpone: (id, forMs, why) => run('postpone', POSTPONE, [id, worker, forMs, why]),
    markFailed: (id, error) => run('markFailed', END, [id, worker, 'failed', error]),
    markCancelled: (id, why) => run('markCancelled', END, [id, worker, 'cancelled', why]),
    knownProviderIds: (ids, besides) => asFault('knownProviderIds', () => knownProviderIds(pool, ids, besides)),
    receiptsOf: (instance, ids) => asFault('receiptsOf', () => receiptsOf(pool, instance, ids)),
    absorbGatewayEvents: (limit) =>
      asFault('absorbGatewayEvents', () => transaction(pool, (tx) => absorbGatewayEvents(tx, limit))),
    nextDueIn: (personId) => asFault('nextDueIn', () => nextDueIn(pool, personId)),
    proactiveTried: (query) => asFault('proactiveTried', () => proactiveTried(pool, query)),
    outcomes: (query) => asFault('outcomes', () => outcomesSince(pool, query)),
    hasOptedOut: (personId) => asFault('hasOptedOut', () => hasOptedOut(pool, personId)),
  };
}

const UNFINISHED = `('pending', 'sending', 'unknown')`;

/**
 * `o` is its person's turn to be sent. While a message may be on its way nothing else of the person is, and the oldest
 * of those is settled first. Among waiting ones the oldest goes first, but a reply does not wait for a reminder that
 * was put off until the morning.
 */
const IS_HEAD = `
  NOT EXISTS (
    SELECT FROM outbox e
    WHERE e.person_id = o.person_id AND e.id <> o.id AND e.status IN ${UNFINISHED}
      AND CASE
        WHEN o.status <> 'pending' THEN e.status <> 'pending' AND e.id < o.id
        WHEN e.status <> 'pending' THEN true
        ELSE e.id < o.id AND NOT (o.purpose = 'reply' AND e.purpose = 'proactive')
      END)`;

/**
 * The person opted out after this message was written, or it is one that we send on our own account; or it has waited
 * past its time, and has surely not left.
 */
const IS_STOPPED = `
  ((o.status = 'pending' AND o.expires_at IS NOT NULL AND o.expires_at <= clock_timestamp()) OR EXISTS (
    SELECT FROM person_addresses a JOIN opt_outs x USING (address_hash)
    WHERE a.person_id = o.person_id AND (o.purpose = 'proactive' OR o.created_at < x.opted_out_at)))`;

/**
 * One statement claims, and cancels what may not be sent any more. A row that another worker holds is skipped; one that
 * changed since this statement began is checked again by PostgreSQL before it is locked.
 */
const CLAIM = `
  WITH head AS (
    SELECT o.id, ${IS_STOPPED} AS is_stopped, CASE o.status WHEN 'pending' THEN 'send' ELSE 'reconcile' END AS action
    FROM outbox o
    WHERE o.status IN ${UNFINISHED} AND o.due_at <= clock_timestamp()
      AND ($4::uuid IS NULL OR o.person_id = $4) AND ${IS_HEAD}
    ORDER BY o.due_at, o.id
    LIMIT $3
    FOR UPDATE OF o SKIP LOCKED
  )
  UPDATE outbox o
  SET status = CASE WHEN head.is_stopped THEN 'cancelled' ELSE 'sending' END,
      ended_at = CASE WHEN head.is_stopped THEN clock_timestamp() END,
      text = CASE WHEN head.is_stopped AND o.forget_when_ended THEN '' ELSE o.text END,
      reply_to = CASE WHEN head.is_stopped AND o.forget_when_ended THEN '' ELSE o.reply_to END,
      due_at = clock_timestamp() + $2 * interval '1 millisecond',
      attempts = o.attempts + CASE WHEN head.is_stopped THEN 0 ELSE 1 END,
      first_tried_at = coalesce(o.first_tried_at, clock_timestamp()),
      claimed_by = $1,
      claimed_for = head.action
  FROM head WHERE o.id = head.id
  RETURNING o.id, o.person_id AS "personId", o.instance, o.reply_to AS "to", o.text, o.purpose, o.attempts,
    (extract(epoch FROM o.created_at) * 1000)::bigint AS "createdAt",
    (extract(epoch FROM o.first_tried_at) * 1000)::bigint AS "firstTriedAt", head.action, head.is_stopped AS "isStopped",
    (extract(epoch FROM o.expires_at) * 1000)::bigint AS "expiresAt"`;

type ClaimedRow = Omit<ClaimedMessage, 'sendBefore' | 'expiresAt'>;

async function claim(
  pool: pg.Pool,
  needs: { worker: string; claimMs: number; limit: number; personId: string | undefined },
): Promise<readonly Omit<ClaimedMessage, 'sendBefore'>[]> {
  const { rows } = await pool.query<ClaimedRow & { isStopped: boolean; expiresAt: number | null }>({
    name: 'outbox-claim',
    text: CLAIM,
    values: [needs.worker, needs.claimMs, needs.limit, needs.personId ?? null],
  });
  return rows
    .filter((row) => !row.isStopped)
    .map(({ isStopped: _, expiresAt, ...message }) => ({ ...message, ...(expiresAt === null ? {} : { expiresAt }) }))
    .toSorted((one, other) => one.id - other.id);
}

/**
 * A fact, whoever reports it: even a message that was cancelled while it was on its way has been sent. The id stays away
 * when another message has it already.
 */
const MARK_SENT = `
  UPDATE outbox o
  SET status = 'sent', ended_at = clock_timestamp(), last_error = NULL,
      provider_message_id = CASE WHEN NOT EXISTS (
        SELECT FROM outbox other WHERE other.provider_message_id = $2 AND other.instance = o.instance AND other.id <> o.id
      ) THEN $2 END,
      text = CASE WHEN forget_when_ended THEN '' ELSE text END,
      reply_to = CASE WHEN forget_when_ended THEN '' ELSE reply_to END
  WHERE id = $1 AND status IN ('sending', 'unknown', 'pending', 'cancelled')`;

const RENEW = `
  UPDATE outbox SET due_at = clock_timestamp() + $3 * interval '1 millisecond'
  WHERE id = $1 AND claimed_by = $2 AND status = 'sending'`;

const RETRY = `
  UPDATE outbox SET status = $3, due_at = clock_timestamp() + $4 * interval '1 millisecond', last_error = $5
  WHERE id = $1 AND claimed_by = $2 AND status = 'sending'`;

/** What was claimed for reconciliation still has to be reconciled afterwards. */
const POSTPONE = `
  UPDATE outbox
  SET status = CASE claimed_for WHEN 'reconcile' THEN 'unknown' ELSE 'pending' END,
      due_at = clock_timestamp() + $3 * interval '1 millisecond', last_error = $4,
      attempts = attempts - 1,
      first_tried_at = CASE WHEN attempts > 1 THEN first_tried_at END
  WHERE id = $1 AND claimed_by = $2 AND status = 'sending'`;

const END = `
  UPDATE outbox
  SET status = $3, ended_at = clock_timestamp(), last_error = $4,
      text = CASE WHEN forget_when_ended THEN '' ELSE text END,
      reply_to = CASE WHEN forget_when_ended THEN '' ELSE reply_to END
  WHERE id = $1 AND claimed_by = $2 AND status IN ${UNFINISHED}`;

async function knownProviderIds(
  pool: pg.Pool,
  ids: readonly string[],
  besides: number | undefined,
): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT provider_message_id AS id FROM outbox
     WHERE provider_message_id = ANY($1) AND id IS DISTINCT FROM $2::bigint`,
    [ids, besides],
  );
  return new Set(rows.map((row) => row.id));
}

async function receiptsOf(
  pool: pg.Pool,
  instance: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReceiptStatus | undefined>> {
  const { rows } = await pool.query<{ id: string; receipt: ReceiptStatus | null }>(
    `SELECT provider_message_id AS id, receipt FROM outbox WHERE provider_message_id = ANY($1) AND instance = $2`,
    [ids, instance],
  );
  return new Map(rows.map(({ id, receipt }) => [id, receipt ?? undefined]));
}

async function nextDueIn(pool: pg.Pool, personId: string | undefined): Promise<number | undefined> {
  const { rows } = await pool.query<{ ms: number | null }>({
    name: 'outbox-next-due',
    text: `
      SELECT greatest(0, ceil(extract(epoch FROM o.due_at - clock_timestamp()) * 1000))::bigint AS ms
      FROM outbox o WHERE o.status IN ${UNFINISHED} AND ($1::uuid IS NULL OR o.person_id = $1) AND ${IS_HEAD}
      ORDER BY o.due_at LIMIT 1`,
    values: [personId ?? null],
  });
  return rows[0]?.ms ?? undefined;
}

async function proactiveTried(pool: pg.Pool, query: Parameters<Outbox['proactiveTried']>[0]) {
  const { rows } = await pool.query<{ person: number; number: number }>(
    `SELECT count(*) AS number, count(*) FILTER (WHERE person_id = $2) AS person FROM outbox
     WHERE purpose = 'proactive' AND instance = $1 AND first_tried_at >= to_timestamp($3::bigint / 1000.0)
       AND (status IN ('sent', 'unknown') OR (status = 'sending' AND id < $4))`,
    [query.instance, query.personId, query.since, query.besides],
  );
  return rows[0] ?? { person: 0, number: 0 };
}

/** The newest by the primary key: at more than 500 messages an hour those are enough to judge by. */
async function outcomesSince(pool: pg.Pool, query: Parameters<Outbox['outcomes']>[0]): Promise<SendOutcomes> {
  const { rows } = await pool.query<SendOutcomes>(
    `SELECT count(*) AS tried,
       count(*) FILTER (WHERE status = 'failed' OR receipt = 'error') AS errors,
       count(*) FILTER (WHERE status = 'sent' AND receipt IS DISTINCT FROM 'error' AND (
         receipt <> 'pending' OR ended_at < clock_timestamp() - $5 * interval '1 millisecond')) AS arrived
     FROM (
       SELECT * FROM outbox
       WHERE NOT (status = 'sent' AND coalesce(receipt, 'pending') = 'pending'
         AND ended_at > clock_timestamp() - $6 * interval '1 millisecond')
       ORDER BY id DESC LIMIT 500
     ) newest
     WHERE instance = $1 AND first_tried_at >= to_timestamp($2::bigint / 1000.0) AND ($3::text IS NULL OR purpose = $3)
       AND (status = 'sent' OR (status = 'failed' AND coalesce(last_error, '') <> ALL ($4)))`,
    [
      query.instance,
      query.since,
      query.purpose ?? null,
      OUR_OWN_REASONS,
      WITHOUT_RECEIPT_MS + query.delayMs,
      query.delayMs,
    ],
  );
  return rows[0] ?? { tried: 0, errors: 0, arrived: 0 };
}

async function hasOptedOut(pool: pg.Pool, personId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `SELECT FROM person_addresses a JOIN opt_outs x USING (address_hash) WHERE a.person_id = $1 LIMIT 1`,
    [personId],
  );
  return rowCount === 1;
}

import type pg from 'pg';
import type { ConversationState } from '../../contracts/conversation-state.ts';
import { teamWords } from '../../contracts/handoff.ts';
import type { HumanReturned } from '../../contracts/inbound-event.ts';
import type { Handoff, HandoffResult, Handoffs } from '../../ports/handoffs.ts';
import { asFault, transaction } from './database.ts';
import { readConversation } from './read-conversation.ts';
import { sendable } from './sendable.ts';

/** The team's chats over PostgreSQL. What changes one locks the conversation's row first, as a turn's commit does. */
export function postgresHandoffs({ pool }: { readonly pool: pg.Pool }): Handoffs {
  const change = <Result>(what: string, personId: string, work: (held: Held, tx: pg.PoolClient) => Promise<Result>) =>
    asFault(what, () =>
      transaction(pool, async (tx) => {
        const held = await lock(tx, personId);
        return held === undefined ? NOT_OPEN : work(held, tx);
      }),
    );
  return {
    open: (limit) =>
      asFault('open', async () => {
        await pool.query(END_SILENT);
        const { rows } = await pool.query<Row>(OPEN, [limit]);
        return rows.map(handoffOf);
      }),
    of: (personId) =>
      asFault('of', async () => {
        await pool.query(END_SILENT);
        const { rows } = await pool.query<Row>(OF, [personId]);
        return rows.map(handoffOf)[0];
      }),
    conversation: (personId, limit) => asFault('conversation', () => readConversation(pool, personId, limit)),
    take: (personId, { id }, forMs) =>
      change('take', personId, async (held, tx): Promise<HandoffResult> => {
        const isOthers = held.takenBy !== null && held.takenBy !== id;
        if (isOthers) return { kind: 'held-by-other' };
        await tx.query(TAKE, [held.handoff, id, forMs]);
        await silence(tx, personId, { state: held.state, until: held.now + forMs });
        return DONE;
      }),
    write: (personId, { id, name }, { text, forMs }) =>
      change('write', personId, async (held, tx): Promise<HandoffResult> => {
        if (held.takenBy !== id) return held.takenBy === null ? NOT_OPEN : { kind: 'held-by-other' };
        if (held.hasOptedOut) return { kind: 'opted-out' };
        await tx.query(WRITE, [personId, held.instance, held.replyTo, sendable(teamWords(name, text))]);
        await tx.query(TAKE, [held.handoff, id, forMs]);
        await silence(tx, personId, { state: held.state, until: held.now + forMs });
        return DONE;
      }),
    handBack: (personId) =>
      change('handBack', personId, async (held, tx): Promise<HandoffResult & { readonly address?: string }> => {
        if (!held.isTaken) return NOT_OPEN;
        await tx.query(END, [held.handoff, 'operator']);
        if (held.address === null) return DONE;
        await announceReturn(tx, held, held.address);
        return { ...DONE, address: held.address };
      }),
    settle: (personId) =>
      change('settle', personId, async (held, tx): Promise<HandoffResult> => {
        if (held.isTaken) return NOT_OPEN;
        await tx.query(END, [held.handoff, 'settled']);
        return DONE;
      }),
  };
}

const DONE = { kind: 'done' } as const;
const NOT_OPEN = { kind: 'not-open' } as const;

type Held = {
  readonly handoff: number;
  readonly state: ConversationState;
  readonly isTaken: boolean;
  readonly takenBy: string | null;
  readonly instance: string;
  readonly replyTo: string;
  readonly address: string | null;
  readonly hasOptedOut: boolean;
  readonly now: number;
};

/** The row is read by a statement of its own, after the lock: it then sees what whoever held the lock has committed. */
async function lock(tx: pg.PoolClient, personId: string): Promise<Held | undefined> {
  await tx.query('SELECT FROM conversations WHERE person_id = $1 FOR UPDATE', [personId]);
  await tx.query(END_SILENT_OF, [personId]);
  const { rows } = await tx.query<Held>(HELD, [personId]);
  return rows[0];
}

const END_SILENT = `
  UPDATE handoffs SET returned_at = until, returned_by = 'silence'
  WHERE returned_at IS NULL AND until <= clock_timestamp()`;
const END_SILENT_OF = `${END_SILENT} AND person_id = $1`;

const HELD = `
  SELECT h.id AS handoff, c.state, h.taken_at IS NOT NULL AS "isTaken", h.taken_by AS "takenBy", h.instance,
    h.reply_to AS "replyTo",
    (SELECT min(address) FROM person_addresses a WHERE a.person_id = h.person_id) AS address,
    EXISTS (
      SELECT FROM person_addresses a JOIN opt_outs x USING (address_hash)
      WHERE a.person_id = h.person_id AND x.opted_out_at > h.asked_at) AS "hasOptedOut",
    (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now
  FROM handoffs h JOIN conversations c USING (person_id)
  WHERE h.person_id = $1 AND h.returned_at IS NULL AND c.state IS NOT NULL`;

const TAKE = `
  UPDATE handoffs
  SET taken_at = CASE WHEN taken_by = $2 THEN taken_at ELSE clock_timestamp() END, taken_by = $2,
    until = clock_timestamp() + $3 * interval '1 millisecond'
  WHERE id = $1`;

const END = 'UPDATE handoffs SET returned_at = clock_timestamp(), returned_by = $2 WHERE id = $1';

const WRITE = `INSERT INTO outbox (person_id, instance, reply_to, text, purpose) VALUES ($1, $2, $3, $4, 'reply')`;

/**
 * The fence rises, so a turn that is under way cannot commit: it begins anew and finds the assistant silent. What reminders
 * knew of this person is out of date.
 */
async function silence(
  tx: pg.PoolClient,
  personId: string,
  { state, until }: { readonly state: ConversationState; readonly until: number },
): Promise<void> {
  await tx.query(
    `UPDATE conversations
     SET state = $2, fence = fence + 1, leased_until = NULL, turns_begun = greatest(turns_begun - 1, 0)
     WHERE person_id = $1`,
    [personId, JSON.stringify({ ...state, humanUntil: until })],
  );
  await tx.query('UPDATE reminder_looks SET turns = turns + 1 WHERE person_id = $1', [personId]);
}

/** Through the inbox, like all that a turn answers: the greeting is then a turn's, with its order and its one effect. */
async function announceReturn(tx: pg.PoolClient, held: Held, address: string): Promise<void> {
  const event: HumanReturned = {
    ...{ v: 1, kind: 'human-return', instance: held.instance, sentAt: 0, handoff: held.handoff },
    sender: { address, replyTo: held.replyTo },
  };
  const key = `${encodeURIComponent(held.instance)}/human-return/${held.handoff}`;
  await tx.query(
    `INSERT INTO inbox (key, lane, instance, kind, address, sent_at, payload)
     VALUES ($1, 'conversation', $2, 'human-return', $3, 0, $4) ON CONFLICT DO NOTHING`,
    [key, held.instance, address, Buffer.from(JSON.stringify(event))],
  );
}

type Row = Omit<Handoff, 'held'> & {
  readonly since: number | null;
  readonly until: number | null;
  readonly operatorId: string | null;
  readonly operatorName: string | null;
};

const COLUMNS = `
  h.person_id AS "personId", h.cause, (extract(epoch FROM h.asked_at) * 1000)::bigint AS "askedAt",
  (SELECT array_agg(address ORDER BY address DESC) FROM person_addresses a WHERE a.person_id = h.person_id) AS addresses,
  (extract(epoch FROM h.taken_at) * 1000)::bigint AS since, (extract(epoch FROM h.until) * 1000)::bigint AS until,
  h.taken_by AS "operatorId", o.name AS "operatorName"
  FROM handoffs h LEFT JOIN operators o ON o.id = h.taken_by WHERE h.returned_at IS NULL`;
const OPEN = `SELECT ${COLUMNS} ORDER BY h.taken_at IS NOT NULL, h.cause <> 'crisis', h.asked_at, h.id LIMIT $1`;
const OF = `SELECT ${COLUMNS} AND h.person_id = $1`;

function handoffOf({ since, until, operatorId, operatorName, addresses, ...row }: Row): Handoff {
  const by: NonNullable<Handoff['held']>['by'] =
    operatorId === null ? { kind: 'phone' } : { kind: 'operator', id: operatorId, name: operatorName ?? '' };
  const held = since === null || until === null ? undefined : { by, since, until };
  return { ...row, addresses: addresses ?? [], held };
}

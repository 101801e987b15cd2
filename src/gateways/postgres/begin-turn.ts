import type pg from 'pg';
import type { ConversationState } from '../../contracts/conversation-state.ts';
import type { ConversationEvent, PendingEvent, Turn } from '../../ports/conversation-store.ts';

type Pending = { readonly seq: number; readonly payload: Buffer; readonly receivedAt: number };

type Leased = {
  readonly personId: string;
  readonly fence: number;
  readonly state: ConversationState | null;
  readonly attempts: number;
  readonly now: number;
};

/** Takes the lease on a person's turn and reads what is pending; `undefined` while someone else holds it. */
export function beginTurn(pool: pg.Pool, personId: string, leaseMs: number): Promise<Turn | undefined> {
  return begin(
    pool,
    {
      name: 'conversation-begin',
      text: `${TAKE_LEASE} WHERE c.person_id = $2 AND ${IS_FREE} ${RETURNING}`,
      values: [leaseMs, personId],
    },
    { name: 'conversation-pending', text: pendingOf('$1::uuid'), values: [personId] },
  );
}

/**
 * The same for the person behind an address that is known, and known to be the alias's too. `undefined` also when it is
 * not: then the person must be identified first.
 */
export function beginTurnAt(
  pool: pg.Pool,
  { address, alias = null }: { readonly address: string; readonly alias: string | null | undefined },
  leaseMs: number,
): Promise<Turn | undefined> {
  return begin(
    pool,
    {
      name: 'conversation-begin-at',
      text: `
        ${TAKE_LEASE} FROM person_addresses a
        WHERE a.address = $2 AND c.person_id = a.person_id AND ${IS_FREE}
          AND ($3::text IS NULL OR EXISTS (
            SELECT FROM person_addresses b WHERE b.address = $3 AND b.person_id = a.person_id))
        ${RETURNING}`,
      values: [leaseMs, address, alias],
    },
    {
      name: 'conversation-pending-at',
      text: pendingOf('(SELECT person_id FROM person_addresses WHERE address = $1)'),
      values: [address],
    },
  );
}

const TAKE_LEASE = `
  UPDATE conversations c
  SET fence = c.fence + 1,
      leased_until = clock_timestamp() + $1 * interval '1 millisecond',
      turns_begun = c.turns_begun + 1`;

const IS_FREE = '(c.leased_until IS NULL OR c.leased_until <= clock_timestamp())';

const RETURNING = `
  RETURNING c.person_id AS "personId", c.fence, c.state, c.turns_begun AS attempts,
    (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now`;

/** A turn reads at most this much; the rest is pending for the next one. */
const MOST_EVENTS_A_TURN = 500;

/** An event without WhatsApp's time counts from its arrival. */
const pendingOf = (person: string) => `
  SELECT i.seq, i.payload, (extract(epoch FROM i.received_at) * 1000)::bigint AS "receivedAt"
  FROM inbox i JOIN person_addresses a USING (address)
  WHERE a.person_id = ${person} AND i.done_at IS NULL AND i.lane = 'conversation'
  ORDER BY CASE i.sent_at WHEN 0 THEN floor(extract(epoch FROM i.received_at)) ELSE i.sent_at END, i.seq
  LIMIT ${MOST_EVENTS_A_TURN}`;

/**
 * Two statements on purpose: one would read what is pending as of before it waited for another worker's commit, and
 * offer rows that are done. Over a pool that pipelines, both are sent before the first is answered.
 */
async function begin(pool: pg.Pool, takeLease: pg.QueryConfig, readPending: pg.QueryConfig): Promise<Turn | undefined> {
  const client = await pool.connect();
  try {
    const [leased, pending] = await Promise.all([client.query<Leased>(takeLease), client.query<Pending>(readPending)]);
    const [row] = leased.rows;
    if (row === undefined) return undefined;
    const { personId, fence, state, now, attempts } = row;
    return {
      lease: { personId, fence },
      state: state ?? undefined,
      pending: pending.rows.map(pendingEvent),
      now,
      attempts,
    };
  } finally {
    client.release();
  }
}

function pendingEvent(row: Pending): PendingEvent {
  return {
    seq: row.seq,
    receivedAt: row.receivedAt,
    // The inbox wrote it, and only conversation events have this lane.
    event: JSON.parse(row.payload.toString('utf8')) as ConversationEvent,
  };
}

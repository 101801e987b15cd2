import type pg from 'pg';
import type { ConversationState } from '../../contracts/conversation-state.ts';
import { StaleLease } from '../../platform/errors.ts';
import type {
  ConversationEvent,
  ConversationStore,
  Lease,
  PendingEvent,
  Turn,
} from '../../ports/conversation-store.ts';
import { commitTurn } from './commit-turn.ts';
import { asFault, transaction } from './database.ts';
import { identifyPerson } from './identify-person.ts';

/**
 * People, their conversations and the leases on them. Faults of the database reject as retryable Faults.
 * `addressKey` keys the hashes that remember an opt-out after an erase: it must never change.
 */
export function postgresConversationStore(needs: {
  readonly pool: pg.Pool;
  readonly addressKey: string;
  /** How long a turn may take before another worker may begin: just above the slowest turn. */
  readonly leaseMs?: number;
}): ConversationStore {
  const { pool, addressKey, leaseMs = 20_000 } = needs;
  return {
    identify: (address, alias) =>
      asFault('identify', () =>
        identifyPerson({ pool, addressKey }, alias === undefined ? [address] : [address, alias]),
      ),
    begin: (personId) => asFault('begin', () => begin(pool, personId, leaseMs)),
    commit: (lease, outcome) => asFault('commit', () => transaction(pool, (tx) => commitTurn(tx, lease, outcome))),
    release: (lease) => asFault('release', () => release(pool, lease)),
    quarantine: (lease, seqs, reason) =>
      asFault('quarantine', () => transaction(pool, (tx) => quarantineEvents(tx, lease, seqs, reason))),
    waiting: (olderThanMs, limit) => asFault('waiting', () => waiting(pool, olderThanMs, limit)),
  };
}

/** A turn reads at most this much; the rest is pending for the next one. */
const MOST_EVENTS_A_TURN = 500;

const TAKE_LEASE = `
  UPDATE conversations
  SET fence = fence + 1,
      leased_until = clock_timestamp() + $2 * interval '1 millisecond',
      turns_begun = turns_begun + 1
  WHERE person_id = $1 AND (leased_until IS NULL OR leased_until <= clock_timestamp())
  RETURNING fence, state, turns_begun AS attempts, (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now`;

/** An event without WhatsApp's time counts from its arrival. */
const READ_PENDING = `
  SELECT i.seq, i.payload, (extract(epoch FROM i.received_at) * 1000)::bigint AS "receivedAt"
  FROM inbox i JOIN person_addresses a USING (address)
  WHERE a.person_id = $1 AND i.done_at IS NULL AND i.lane = 'conversation'
  ORDER BY CASE i.sent_at WHEN 0 THEN floor(extract(epoch FROM i.received_at)) ELSE i.sent_at END, i.seq
  LIMIT ${MOST_EVENTS_A_TURN}`;

/**
 * Two statements on purpose: one would read what is pending as of before it waited for another worker's commit, and
 * offer rows that are done.
 */
async function begin(pool: pg.Pool, personId: string, leaseMs: number): Promise<Turn | undefined> {
  const leased = await pool.query<{ fence: number; state: ConversationState | null; attempts: number; now: number }>({
    name: 'conversation-begin',
    text: TAKE_LEASE,
    values: [personId, leaseMs],
  });
  const [row] = leased.rows;
  if (row === undefined) return undefined;
  const pending = await pool.query<{ seq: number; payload: Buffer; receivedAt: number }>({
    name: 'conversation-pending',
    text: READ_PENDING,
    values: [personId],
  });
  return {
    lease: { personId, fence: row.fence },
    state: row.state ?? undefined,
    pending: pending.rows.map(pendingEvent),
    now: row.now,
    attempts: row.attempts,
  };
}

function pendingEvent(row: { seq: number; payload: Buffer; receivedAt: number }): PendingEvent {
  return {
    seq: row.seq,
    receivedAt: row.receivedAt,
    // The inbox wrote it, and only conversation events have this lane.
    event: JSON.parse(row.payload.toString('utf8')) as ConversationEvent,
  };
}

async function release(pool: pg.Pool, { personId, fence }: Lease): Promise<void> {
  await pool.query(
    `UPDATE conversations SET leased_until = NULL, turns_begun = greatest(turns_begun - 1, 0)
     WHERE person_id = $1 AND fence = $2 AND leased_until IS NOT NULL`,
    [personId, fence],
  );
}

async function quarantineEvents(
  tx: pg.PoolClient,
  { personId, fence }: Lease,
  seqs: readonly number[],
  reason: string,
): Promise<void> {
  const held = await tx.query(
    'UPDATE conversations SET turns_begun = 0 WHERE person_id = $1 AND fence = $2 AND leased_until IS NOT NULL',
    [personId, fence],
  );
  if (held.rowCount === 0) throw new StaleLease(personId);
  await tx.query(
    `INSERT INTO quarantine (digest, key, reason, raw, address)
     SELECT encode(sha256(convert_to(key, 'UTF8')), 'hex'), key, $2, payload, address
     FROM inbox WHERE seq = ANY($1) AND done_at IS NULL
     ON CONFLICT DO NOTHING`,
    [seqs, reason],
  );
  await tx.query('UPDATE inbox SET done_at = clock_timestamp() WHERE seq = ANY($1) AND done_at IS NULL', [seqs]);
}

async function waiting(pool: pg.Pool, olderThanMs: number, limit: number) {
  const { rows } = await pool.query<{ address: string; alias: string | null }>(
    `SELECT address, max(alias) AS alias FROM inbox
     WHERE done_at IS NULL AND lane = 'conversation'
     GROUP BY address
     HAVING min(received_at) <= clock_timestamp() - $1 * interval '1 millisecond'
     ORDER BY min(received_at) LIMIT $2`,
    [olderThanMs, limit],
  );
  return rows.map(({ address, alias }) => (alias === null ? { address } : { address, alias }));
}

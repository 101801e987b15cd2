import type pg from 'pg';
import { StaleLease } from '../../platform/errors.ts';
import type { ConversationStore, Lease } from '../../ports/conversation-store.ts';
import { beginTurn, beginTurnAt } from './begin-turn.ts';
import { commitPlainTurn, isPlainTurn, type OutboxClaims } from './commit-plain-turn.ts';
import { commitTurn } from './commit-turn.ts';
import { asFault, transaction } from './database.ts';
import { identifyPerson } from './identify-person.ts';
import { ownEchoes } from './own-echoes.ts';

/**
 * People, their conversations and the leases on them. Faults of the database reject as retryable Faults.
 * `addressKey` keys the hashes that remember an opt-out after an erase: it must never change.
 */
export function postgresConversationStore(needs: {
  readonly pool: pg.Pool;
  readonly addressKey: string;
  /** How long a turn may take before another worker may begin: just above the slowest turn. */
  readonly leaseMs?: number;
  /** Set where turns and deliveries run in one process: the first reply of a turn is then claimed as it is written. */
  readonly claims?: OutboxClaims;
}): ConversationStore {
  const { pool, addressKey, leaseMs = 20_000, claims } = needs;
  const identify = (address: string, alias?: string) =>
    asFault('identify', () => identifyPerson({ pool, addressKey }, alias === undefined ? [address] : [address, alias]));
  const begin = (personId: string) => asFault('begin', () => beginTurn(pool, personId, leaseMs));
  return {
    identify,
    begin,
    async beginFor(address, alias) {
      const turn = await asFault('begin', () => beginTurnAt(pool, { address, alias }, leaseMs));
      if (turn) return turn;
      const personId = await identify(address, alias);
      return personId === undefined ? undefined : begin(personId);
    },
    commit: (lease, outcome) =>
      asFault('commit', async () => {
        if (isPlainTurn(outcome)) return commitPlainTurn(pool, { lease, outcome, claims });
        await transaction(pool, (tx) => commitTurn(tx, lease, outcome));
        return undefined;
      }),
    ownEchoes: (personId, typed) => asFault('ownEchoes', () => ownEchoes(pool, personId, typed)),
    release: (lease) => asFault('release', () => release(pool, lease)),
    quarantine: (lease, seqs, reason) =>
      asFault('quarantine', () => transaction(pool, (tx) => quarantineEvents(tx, lease, seqs, reason))),
    waiting: (olderThanMs, limit) => asFault('waiting', () => waiting(pool, olderThanMs, limit)),
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

import type pg from 'pg';
import type { TurnOutcome } from '../../ports/conversation-store.ts';

/**
 * What a turn of somebody who waits does to their place in the queue: kept, kept without being called, or given up. It
 * waits for a call that has the person in hand, so what that put into the outbox is seen when the turn cancels.
 */
export async function keepPlace(
  tx: pg.PoolClient,
  personId: string,
  waiting: NonNullable<TurnOutcome['waiting']>,
): Promise<void> {
  if (waiting === 'leaves') await tx.query(LEAVE, [personId]);
  else await tx.query(REST, [personId, waiting === 'rests']);
}

const LEAVE = `DELETE FROM admissions WHERE person_id = $1 AND status = 'waiting'`;
const REST = `UPDATE admissions SET rests = $2 WHERE person_id = $1 AND status = 'waiting' AND rests <> $2`;

import type pg from 'pg';
import { CAUSES_BY_GRAVITY, handoffChanges } from '../../contracts/handoff.ts';
import type { TurnOutcome } from '../../ports/conversation-store.ts';

/**
 * Writes what a turn means for the team's list. The caller holds the lock on the conversation's row, so there is never a
 * second open row of one person.
 */
export async function changeHandoffs(tx: pg.PoolClient, personId: string, outcome: TurnOutcome): Promise<void> {
  const { events, instance, replyTo } = outcome;
  for (const change of handoffChanges(events)) {
    switch (change.kind) {
      case 'needed':
        await tx.query(NEED, [personId, change.cause, instance, replyTo, CAUSES_BY_GRAVITY]);
        break;
      case 'held-by-phone':
        await tx.query(HOLD, [personId, change.until, instance, replyTo]);
        break;
      case 'returned':
        await tx.query(RETURN, [personId, change.by]);
        break;
    }
  }
}

const NEED = `
  WITH known AS (
    UPDATE handoffs
    SET cause = CASE WHEN array_position($5::text[], $2::text) > array_position($5::text[], cause) THEN $2::text ELSE cause END,
      instance = $3, reply_to = $4
    WHERE person_id = $1 AND returned_at IS NULL RETURNING id
  )
  INSERT INTO handoffs (person_id, cause, instance, reply_to)
  SELECT $1, $2::text, $3, $4 WHERE NOT EXISTS (SELECT FROM known)`;

/** An operator who has the chat keeps it: a colleague helps out on the phone. */
const HOLD = `
  WITH known AS (
    UPDATE handoffs
    SET taken_at = coalesce(taken_at, clock_timestamp()), until = to_timestamp($2::bigint / 1000.0), instance = $3,
      reply_to = $4
    WHERE person_id = $1 AND returned_at IS NULL RETURNING id
  )
  INSERT INTO handoffs (person_id, cause, instance, reply_to, taken_at, until)
  SELECT $1, 'phone', $3, $4, clock_timestamp(), to_timestamp($2::bigint / 1000.0)
  WHERE NOT EXISTS (SELECT FROM known)`;

/** Who only waits goes on waiting, whatever the assistant is told. */
const RETURN = `
  UPDATE handoffs SET returned_at = clock_timestamp(), returned_by = $2
  WHERE person_id = $1 AND returned_at IS NULL AND taken_at IS NOT NULL`;

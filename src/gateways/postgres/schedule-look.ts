import type pg from 'pg';
import type { TurnOutcome } from '../../ports/conversation-store.ts';

/**
 * Of people with a roadmap: a turn makes what reminders knew of them out of date, and has reminders look at them anew an
 * hour later, in the turn's own transaction. It waits for a scheduler that has the person in hand, and makes others wait.
 */
export async function scheduleLook(tx: pg.PoolClient, personId: string, outcome: TurnOutcome): Promise<void> {
  await tx.query({
    name: 'turn-schedule-look',
    text: `
      INSERT INTO reminder_looks AS l (person_id, instance, reply_to, heard_at, next_look_at)
      SELECT $1, $2, $3, coalesce(heard.at, clock_timestamp()), clock_timestamp() + interval '1 hour'
      FROM (SELECT max(received_at) AS at FROM inbox WHERE seq = ANY($4) AND kind = 'message') heard
      WHERE $5 OR EXISTS (SELECT FROM roadmaps WHERE person_id = $1)
      ON CONFLICT (person_id) DO UPDATE
      SET instance = excluded.instance, reply_to = excluded.reply_to, next_look_at = excluded.next_look_at,
        turns = l.turns + 1,
        heard_at = coalesce(
          (SELECT max(received_at) FROM inbox WHERE seq = ANY($4) AND kind = 'message'), l.heard_at)`,
    values: [personId, outcome.instance, outcome.replyTo, outcome.consumed, outcome.roadmap !== undefined],
  });
}

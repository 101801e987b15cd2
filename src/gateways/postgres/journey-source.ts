import type pg from 'pg';
import type { ConversationState } from '../../contracts/conversation-state.ts';
import { type JourneySource, NEGOTIATION_EVENTS, type NegotiationStep } from '../../ports/journey-source.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';
import { asFault } from './database.ts';

/** One statement and two primary keys. It takes no lock, so the pool may lead to a replica. */
export function postgresJourneySource({ pool }: { readonly pool: pg.Pool }): JourneySource {
  return {
    of: (personId) =>
      asFault('journeyOf', async () => {
        const { rows } = await pool.query<Row>({
          name: 'journey-of-person',
          text: `
            SELECT c.state, r.roadmap FROM conversations c LEFT JOIN roadmaps r USING (person_id)
            WHERE c.person_id = $1 AND c.state IS NOT NULL`,
          values: [personId],
        });
        const [row] = rows;
        return row && { state: row.state, roadmap: row.roadmap ?? undefined };
      }),

    negotiations: (personId) =>
      asFault('negotiationsOf', async () => {
        const { rows } = await pool.query<NegotiationStep>({
          name: 'negotiations-of-person',
          text: `
            SELECT (extract(epoch FROM occurred_at) * 1000)::bigint AS at, event FROM domain_events
            WHERE person_id = $1 AND type = ANY($2::text[]) ORDER BY id`,
          values: [personId, NEGOTIATION_EVENTS],
        });
        return rows;
      }),
  };
}

type Row = { readonly state: ConversationState; readonly roadmap: Roadmap | null };

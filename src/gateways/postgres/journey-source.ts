import type { ConversationState } from '../../contracts/conversation-state.ts';
import type { JourneySource, NegotiationStep } from '../../ports/journey-source.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';
import { asFault } from './database.ts';
import type { ReadHandle } from './read-handle.ts';

/** One statement by primary keys, and one by an index that holds nothing but negotiations. */
export function postgresJourneySource({ reads }: { readonly reads: Pick<ReadHandle, 'about'> }): JourneySource {
  return {
    of: (personId) =>
      asFault('journeyOf', async () => {
        const { rows } = await reads.about(personId, (database) =>
          database.query<Row>({ name: 'journey-of-person', text: JOURNEY, values: [personId] }),
        );
        const [row] = rows;
        return row && { state: row.state, roadmap: row.roadmap ?? undefined, plan: row.isPremium ? 'premium' : 'free' };
      }),

    negotiations: (personId) =>
      asFault('negotiationsOf', async () => {
        const { rows } = await reads.about(personId, (database) =>
          database.query<NegotiationStep>({ name: 'negotiations-of-person', text: NEGOTIATIONS, values: [personId] }),
        );
        return rows;
      }),
  };
}

type Row = {
  readonly state: ConversationState;
  readonly roadmap: Roadmap | null;
  readonly isPremium: boolean | null;
};

const JOURNEY = `
  SELECT c.state, r.roadmap, e.premium_until > clock_timestamp() AS "isPremium"
  FROM conversations c
  LEFT JOIN roadmaps r ON r.person_id = c.person_id
  LEFT JOIN premium e ON e.person_id = c.person_id
  WHERE c.person_id = $1 AND c.state IS NOT NULL`;

/** The types are written out, as the index `domain_events_negotiations` has them: with a parameter it would not be used. */
const NEGOTIATIONS = `
  SELECT (extract(epoch FROM occurred_at) * 1000)::bigint AS at, event FROM domain_events
  WHERE person_id = $1 AND type IN ('offer-judged', 'creditor-talk-helped') ORDER BY id`;

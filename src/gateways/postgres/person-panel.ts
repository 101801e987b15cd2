import type { ConversationState } from '../../contracts/conversation-state.ts';
import type { PersonPanel } from '../../ports/person-panel.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';
import { asFault } from './database.ts';
import type { ReadHandle } from './read-handle.ts';

/** By primary keys alone: four rows, whatever the tables hold. Documents come as they are stored and are read here. */
const PANEL = `
  SELECT (extract(epoch FROM p.created_at) * 1000)::bigint AS since, c.state, r.roadmap,
    (extract(epoch FROM e.premium_until) * 1000)::bigint AS "premiumUntil", e.premium_until > clock_timestamp() AS "isPremium"
  FROM people p
  LEFT JOIN conversations c ON c.person_id = p.id
  LEFT JOIN roadmaps r ON r.person_id = p.id
  LEFT JOIN premium e ON e.person_id = p.id
  WHERE p.id = $1 AND p.erased_at IS NULL`;

type PanelRow = {
  readonly since: number;
  readonly state: ConversationState | null;
  readonly roadmap: Roadmap | null;
  readonly premiumUntil: number | null;
  readonly isPremium: boolean | null;
};

export function postgresPersonPanel({ reads }: { readonly reads: Pick<ReadHandle, 'about'> }): PersonPanel {
  return {
    of: (personId) =>
      asFault('panel', async () => {
        const { rows } = await reads.about(personId, (database) =>
          database.query<PanelRow>({ name: 'panel-of', text: PANEL, values: [personId] }),
        );
        const [row] = rows;
        if (row === undefined) return undefined;
        return {
          since: row.since,
          state: row.state ?? undefined,
          roadmap: row.roadmap ?? undefined,
          plan: row.isPremium ? 'premium' : 'free',
          ...(row.premiumUntil === null ? {} : { premiumUntil: row.premiumUntil }),
        };
      }),
  };
}

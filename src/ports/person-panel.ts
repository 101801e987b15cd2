import type { ConversationState } from '../contracts/conversation-state.ts';
import type { Plan } from './entitlements.ts';
import type { Roadmap } from './roadmap-source.ts';

/** All that a person's own pages are made of. */
export type PanelOfPerson = {
  /** Epoch milliseconds of their first message. */
  readonly since: number;
  /** Absent until the first turn is over. */
  readonly state: ConversationState | undefined;
  /** As it was stored, by whatever version: `web/complete-roadmap` makes it whole. */
  readonly roadmap: Roadmap | undefined;
  readonly plan: Plan;
  /** Epoch milliseconds until which premium was or is. */
  readonly premiumUntil?: number;
};

/** Reads only, by one query, so that a read replica can answer it. `undefined`: nobody, or erased. */
export type PersonPanel = { readonly of: (personId: string) => Promise<PanelOfPerson | undefined> };

import type { LocalDate } from '../../domain/time/local-date.ts';
import type { DebtsAsTold, Journey } from '../../ports/journey-source.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';
import { completeRoadmap } from '../complete-roadmap.ts';

/** A person's journey with a roadmap that is whole. */
export type Told = Journey & { readonly roadmap: Roadmap };

/**
 * What somebody may be shown of premium. `locked`: they have none; `not-yet`: there is no roadmap; `all-paid`: nothing is
 * left of what was asked for.
 */
export type PremiumView =
  | { readonly kind: 'locked' | 'not-yet' | 'all-paid' }
  | { readonly kind: 'open'; readonly told: Told };

type Asked = {
  readonly debtsAsTold: DebtsAsTold;
  readonly today: LocalDate;
  /** It is about debts that are open: nobody can be shown it who owes nothing any more. */
  readonly isAboutOpenDebts: boolean;
};

/** The one rule of who sees premium, for pages and API. `undefined`: nobody, or somebody who has not talked yet. */
export function premiumView(
  journey: Journey | undefined,
  { debtsAsTold, today, isAboutOpenDebts }: Asked,
): PremiumView {
  if (journey?.plan === 'free') return { kind: 'locked' };
  if (!journey?.roadmap) return { kind: 'not-yet' };
  const told = { ...journey, roadmap: completeRoadmap(journey.roadmap) };
  const isAllPaid = isAboutOpenDebts && debtsAsTold(told.state.facts, today).length === 0;
  return isAllPaid ? { kind: 'all-paid' } : { kind: 'open', told };
}

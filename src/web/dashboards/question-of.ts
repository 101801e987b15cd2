import type { Journey } from '../../ports/journey-source.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';
import type { Question } from './what-if/question.ts';

/** The problem behind a roadmap; made from the roadmap itself where it was too large to be kept or is older than that. */
export function questionOf({ state, roadmap }: Journey & { readonly roadmap: Roadmap }): Question {
  const { plan, diagnosis, madeOn } = roadmap;
  const problem = state.roadmap?.problem ?? {
    debts: plan.debts,
    monthlyForDebts: diagnosis.leftForDebts,
    oneOffIncomes: [],
    today: madeOn,
  };
  return { problem, preference: state.roadmap?.preference ?? { strategy: 'best' } };
}

import type { Centavos } from '../money/centavos.ts';
import type { Month } from '../time/local-date.ts';
import type { PayoffProblem, PlanMonth, Preference, Strategy } from './plan.ts';
import { planMonths } from './plan-months.ts';
import { findCourses, freeOn, tellCourse } from './search/find-courses.ts';
import { shortfall } from './search/shortfall.ts';

/** A plan without its reasons. */
export type BarePlan =
  | {
      readonly kind: 'payable';
      readonly strategy: Strategy;
      readonly months: readonly PlanMonth[];
      readonly freeOn: Month;
      readonly totalPaid: Centavos;
      readonly totalInterest: Centavos;
    }
  | { readonly kind: 'unpayable'; readonly shortfall: Centavos };

/**
 * What `planPayoff` plans, to the centavo, without saying why: no choices, comparison or assumptions. A browser that
 * plans at each move of a slider needs no more, and carries a tenth less code for it.
 */
export function barePlan(problem: PayoffProblem, preference: Preference = { strategy: 'best' }): BarePlan {
  const { posed, chosen } = findCourses(problem, preference);
  if (!chosen) return { kind: 'unpayable', shortfall: shortfall({ problem, posed, preference }) };
  const told = tellCourse(posed, chosen.rated);
  const { months, totalPaid, totalInterest } = told.outcome;
  return {
    kind: 'payable',
    strategy: chosen.strategy,
    months: planMonths(told),
    freeOn: freeOn(months, posed.firstMonth, problem),
    totalPaid,
    totalInterest,
  };
}

import type { Month } from '../../time/local-date.ts';
import type { PayoffProblem, Preference, StrategyOutcome } from '../plan.ts';
import { planMonths } from '../plan-months.ts';
import { findCourses, outcomeOf, tellCourse } from './find-courses.ts';

/** How a strategy ends, and the debt that it closes first. */
export type ComparedStrategy = {
  readonly outcome: StrategyOutcome;
  readonly firstClosed?: { readonly debtId: string; readonly month: Month };
};

/** Every strategy on the same problem, `best` first; the person's own order only when it is the preference. */
export function compareStrategies(problem: PayoffProblem, preference: Preference): readonly ComparedStrategy[] {
  const { posed, strategies } = findCourses(problem, preference);
  return strategies.map((strategy) => {
    const outcome = outcomeOf(strategy, posed.firstMonth, problem);
    if (outcome.ends === 'never') return { outcome };
    const [firstClosed] = planMonths(tellCourse(posed, strategy.rated)).flatMap(({ month, closedDebtIds }) =>
      closedDebtIds.map((debtId) => ({ debtId, month })),
    );
    return firstClosed ? { outcome, firstClosed } : { outcome };
  });
}

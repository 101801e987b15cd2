import type { PayoffPlan, PayoffProblem, Preference } from './plan.ts';
import { planMonths } from './plan-months.ts';
import { assumptionsOf } from './reasons/assumptions.ts';
import { choicesOf } from './reasons/choices.ts';
import { findCourses, freeOn, outcomeOf, tellCourse } from './search/find-courses.ts';
import { shortfall } from './search/shortfall.ts';
import type { Told } from './told.ts';

/**
 * The month-by-month way out of all debts, or what is missing for one. The preferred strategy is used if it ends; if it
 * does not, the best one is, and `strategy` says so. Deterministic, and the same for debts in any order.
 *
 * Negative `monthlyForDebts` is a deficit before any debt: unpayable, and the shortfall counts it.
 *
 * R$ 1.000 at 10 % a month and R$ 600 for debts: free in the second month, R$ 1.150 paid, R$ 150 of it interest.
 */
export function planPayoff(problem: PayoffProblem, preference: Preference = { strategy: 'best' }): PayoffPlan {
  const { posed, strategies, chosen } = findCourses(problem, preference);
  const { debts, accounts, firstMonth, world } = posed;
  const assumed = { accounts, today: problem.today };
  if (!chosen) {
    const assumptions = assumptionsOf(problem.debts, { ...assumed, cappedIds: [] });
    return { kind: 'unpayable', shortfall: shortfall({ problem, posed, preference }), assumptions, debts };
  }
  const told = tellCourse(posed, chosen.rated);
  const months = planMonths(told);
  return {
    kind: 'payable',
    strategy: chosen.strategy,
    months,
    freeOn: freeOn(told.outcome.months, firstMonth, problem),
    totalPaid: told.outcome.totalPaid,
    totalInterest: told.outcome.totalInterest,
    assumptions: assumptionsOf(problem.debts, { ...assumed, cappedIds: cappedIds(told) }),
    choices: choicesOf({ world, best: chosen.rated, told, months, ordered: chosen.strategy === 'best' }),
    comparison: strategies.map((strategy) => outcomeOf(strategy, firstMonth, problem)),
    debts,
  };
}

function cappedIds({ books, outcome }: Told): readonly string[] {
  return books.accounts.filter((_, account) => outcome.allowance[account] === 0).map(({ debtId }) => debtId);
}

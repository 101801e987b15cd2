import { withResolvedRate } from '../debts/resolve-rate.ts';
import type { Month } from '../time/local-date.ts';
import { addMonths, monthOf } from '../time/month.ts';
import { openAccounts } from './account.ts';
import { assumptionsOf } from './assumptions.ts';
import { firstPlanMonth, oneOffByMonth } from './first-month.ts';
import type { PayoffPlan, PayoffProblem, Preference, StrategyOutcome } from './plan.ts';
import { planMonths } from './plan-months.ts';
import { shortfall } from './shortfall.ts';
import type { Cash } from './simulate.ts';
import { type Attempt, attemptAll } from './strategies.ts';

/**
 * The month-by-month way out of all debts, or what is missing for one. The preferred strategy is used if it ends; if it
 * does not, the best one is, and `strategy` says so. Deterministic, and the same for debts in any order.
 *
 * Negative `monthlyForDebts` is a deficit before any debt: unpayable, and the shortfall counts it.
 *
 * R$ 1.000 at 10 % a month and R$ 600 for debts: free in the second month, R$ 1.150 paid, R$ 150 of it interest.
 */
export function planPayoff(problem: PayoffProblem, preference: Preference = { strategy: 'best' }): PayoffPlan {
  const debts = problem.debts.map((debt) => withResolvedRate(debt, problem.today));
  const firstMonth = firstPlanMonth(problem.today);
  const accounts = openAccounts(debts, problem.today, firstMonth);
  const cash: Cash = {
    monthly: Math.max(0, problem.monthlyForDebts),
    oneOff: oneOffByMonth(problem.oneOffIncomes, { today: problem.today, firstMonth }),
  };
  // Where living itself costs more than comes in, one-off money must not be planned for debts.
  const deficit = debts.length > 0 ? Math.max(0, -problem.monthlyForDebts) : 0;
  const attempts = deficit > 0 ? [] : attemptAll(accounts, cash);
  const chosen = attempts.find(isPaid(preference.strategy)) ?? attempts.find(isPaid('best'));
  if (!chosen) {
    const assumptions = assumptionsOf(problem.debts, { accounts, cappedIds: [], today: problem.today });
    return { kind: 'unpayable', shortfall: deficit + shortfall(accounts, cash), assumptions, debts };
  }
  return {
    kind: 'payable',
    strategy: chosen.strategy,
    months: planMonths(chosen.months, { firstMonth, cash, accounts }),
    freeOn: freeOn(chosen.months.length, firstMonth, monthOf(problem.today)),
    totalPaid: chosen.totalPaid,
    totalInterest: chosen.totalInterest,
    assumptions: assumptionsOf(problem.debts, { accounts, cappedIds: chosen.cappedIds, today: problem.today }),
    choices: [],
    comparison: attempts.map((tried) => outcome(tried, firstMonth, monthOf(problem.today))),
    debts,
  };
}

function isPaid(strategy: Attempt['strategy']) {
  return (tried: Attempt): tried is Extract<Attempt, { ends: 'paid' }> =>
    tried.ends === 'paid' && tried.strategy === strategy;
}

function outcome(tried: Attempt, firstMonth: Month, thisMonth: Month): StrategyOutcome {
  const { strategy } = tried;
  if (tried.ends === 'never') return { strategy, ends: 'never' };
  const { totalPaid, totalInterest, months } = tried;
  return {
    strategy,
    ends: 'paid',
    months: months.length,
    freeOn: freeOn(months.length, firstMonth, thisMonth),
    totalPaid,
    totalInterest,
  };
}

/** Without debts one is free already. */
function freeOn(months: number, firstMonth: Month, thisMonth: Month): Month {
  return months === 0 ? thisMonth : addMonths(firstMonth, months - 1);
}

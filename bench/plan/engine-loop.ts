import type { Account } from '../../src/domain/payoff/simulation/account.ts';
import { LONGEST_PLAN, openBooks } from '../../src/domain/payoff/simulation/books.ts';
import { cashOf, courseOf } from '../../src/domain/payoff/simulation/course.ts';
import type { Journal } from '../../src/domain/payoff/simulation/journal.ts';
import { simulator } from '../../src/domain/payoff/simulation/simulate.ts';
import { DEBTS, type SpeedProblem, type Totals } from './speed-problem.ts';

/**
 * The product's engine on a problem, as a search uses it: books are opened once, then each call simulates the whole
 * course and writes the schedule (payment, interest, balance and reason of each debt in each month) to the journal.
 */
export function engineLoop(problem: SpeedProblem, journal: Journal): () => Totals {
  const available = new Float64Array(LONGEST_PLAN).fill(problem.monthly);
  const simulate = simulator(openBooks(accountsOf(problem)), cashOf(available, []));
  const course = courseOf(
    Int32Array.from({ length: DEBTS }, (_, place) => place),
    {},
  );
  return function run() {
    const { months, totalPaid, totalInterest } = simulate(course, { journal });
    return { months, paid: totalPaid, interest: totalInterest };
  };
}

function accountsOf({ balances, rates, minimums }: SpeedProblem): readonly Account[] {
  return balances.map((opening, place) => ({
    debtId: `d${place}`,
    opening,
    firstMonthRate: rates[place] ?? 0,
    rate: rates[place] ?? 0,
    contract: { fixed: minimums[place] ?? 0, share: 0, assumed: false },
    monthsLeft: Infinity,
    interestAllowance: Infinity,
    stakes: 'none',
    urgent: 0,
    threatened: false,
    fromWages: false,
    monthlyFee: 0,
    wholeInstalmentsOnly: false,
    comesBackIfBroken: 0,
    savesEarly: true,
    offers: [],
  }));
}

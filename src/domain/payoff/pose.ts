import type { Debt } from '../debts/debt.ts';
import { withResolvedRate } from '../debts/resolve-rate.ts';
import type { Centavos } from '../money/centavos.ts';
import type { Month } from '../time/local-date.ts';
import { firstPlanMonth } from './first-month.ts';
import type { PayoffProblem } from './plan.ts';
import { openWorld } from './search/optimise.ts';
import type { World } from './search/world.ts';
import { type Account, openAccounts } from './simulation/account.ts';
import type { Cash } from './simulation/course.ts';
import { problemCash } from './simulation/problem-cash.ts';

/** A problem with every unknown resolved, ready to be searched. */
export type PosedProblem = {
  /** With their rates, in the order given. */
  readonly debts: readonly Debt[];
  readonly accounts: readonly Account[];
  readonly cash: Cash;
  readonly firstMonth: Month;
  readonly world: World;
  /** Where living itself costs more than comes in: then one-off money must not be planned for debts either. */
  readonly deficit: Centavos;
};

export function pose(problem: PayoffProblem): PosedProblem {
  const debts = problem.debts.map((debt) => withResolvedRate(debt, problem.today));
  const firstMonth = firstPlanMonth(problem.today);
  const accounts = openAccounts(debts, problem.today, firstMonth);
  const cash = problemCash(problem, firstMonth);
  const deficit = debts.length > 0 ? Math.max(0, -problem.monthlyForDebts) : 0;
  return { debts, accounts, cash, firstMonth, world: openWorld(accounts, cash), deficit };
}

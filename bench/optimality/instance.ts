import { withResolvedRate } from '../../src/domain/debts/resolve-rate.ts';
import { firstPlanMonth, oneOffByMonth } from '../../src/domain/payoff/first-month.ts';
import type { PayoffProblem } from '../../src/domain/payoff/plan.ts';
import { type Account, openAccounts } from '../../src/domain/payoff/simulation/account.ts';
import { addMonths } from '../../src/domain/time/month.ts';

/** How large a problem is: so many debts, to be paid within so many months by the highest rate first. */
export type Size = { readonly debts: number; readonly months: number };

/** One drawn problem, and the same with every unknown resolved, as the solver sees it. */
export type Instance = {
  readonly name: string;
  readonly size: Size;
  readonly problem: PayoffProblem;
  readonly accounts: readonly Account[];
  /** Money for debts by plan month, one-off incomes and wages that loans take included; centavos. */
  readonly cash: readonly number[];
};

/** Longest deal of the generator, in parts: no optimum needs more months than the horizon and one such deal. */
const LONGEST_DEAL = 12;

export function instanceOf(problem: PayoffProblem, { name, size }: Pick<Instance, 'name' | 'size'>): Instance {
  const firstMonth = firstPlanMonth(problem.today);
  const debts = problem.debts.map((debt) => withResolvedRate(debt, problem.today));
  const accounts = openAccounts(debts, problem.today, firstMonth);
  const cash = moneyByMonth(problem, accounts, size.months + LONGEST_DEAL);
  return { name, size, problem, accounts, cash };
}

/** What a problem has for its debts in each of its first months, with the wages that loans take. */
export function moneyByMonth(problem: PayoffProblem, accounts: readonly Account[], months: number): readonly number[] {
  const firstMonth = firstPlanMonth(problem.today);
  const wages = accounts.reduce((sum, { fromWages, contract }) => sum + (fromWages ? contract.fixed : 0), 0);
  const once = oneOffByMonth(problem.oneOffIncomes, { today: problem.today, firstMonth });
  const changes = (problem.monthlyChanges ?? []).toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return Array.from({ length: months }, (_, index) => {
    const month = addMonths(firstMonth, index);
    const monthly = changes.findLast(({ from }) => from <= month)?.monthlyForDebts ?? problem.monthlyForDebts;
    return Math.max(0, monthly) + wages + (once[index] ?? 0);
  });
}

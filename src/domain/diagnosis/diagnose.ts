import type { Budget } from '../budget/budget.ts';
import { incomesIn, leftOverTime } from '../budget/incomes-over-time.ts';
import { oneOffIncomes } from '../budget/one-off-incomes.ts';
import { amountOwed } from '../debts/amount-owed.ts';
import { contractDue } from '../debts/contract-due.ts';
import type { Debt } from '../debts/debt.ts';
import { withResolvedRate } from '../debts/resolve-rate.ts';
import { MINIMUM_FOR_LIVING } from '../law/minimum-for-living.ts';
import type { Centavos } from '../money/centavos.ts';
import { ppm, timesPpm } from '../money/times-rate.ts';
import { firstPlanMonth } from '../payoff/first-month.ts';
import { payability } from '../payoff/payability.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Diagnosis, UrgentMatter } from './diagnosis.ts';
import { urgentMatters } from './urgent-matters.ts';
import { verdictOn } from './verdict.ts';

export type Told = {
  readonly budget: Budget;
  readonly debts: readonly Debt[];
  /** What the person said worries them most, beside what their debts tell. */
  readonly worries?: readonly UrgentMatter['kind'][];
  readonly today: LocalDate;
};

/**
 * Where a person stands. Income told is what arrives, so instalments deducted from pay are in neither `debtService` nor
 * `commitment`. `deficit` with `debts-grow` is decided as the planner does (`payability`), one-off incomes included:
 * diagnosis and plan never contradict each other.
 */
export function diagnose({ budget, debts, worries = [], today }: Told): Diagnosis {
  const resolved = debts.map((debt) => withResolvedRate(debt, today));
  const [now, ...changes] = leftOverTime(budget, firstPlanMonth(today));
  const income = sum(incomesIn(budget.incomes, now.from).map(({ monthly }) => monthly));
  const essentials = sum(budget.expenses.filter(({ essential }) => essential).map(({ monthly }) => monthly));
  const flexible = sum(budget.expenses.filter(({ essential }) => !essential).map(({ monthly }) => monthly));
  const debtService = sum(resolved.map((debt) => monthlyService(debt, today)));
  const leftForDebts = now.left;
  const debtsEnd = payability({
    debts: resolved,
    monthlyForDebts: Math.max(0, leftForDebts),
    monthlyChanges: changes.map(({ from, left }) => ({ from, monthlyForDebts: Math.max(0, left) })),
    oneOffIncomes: oneOffIncomes(budget, today),
    today,
  });
  return {
    income,
    essentials,
    flexible,
    debtService,
    leftForDebts,
    commitment: income > 0 ? debtService / income : undefined,
    totalOwed: sum(resolved.map((debt) => amountOwed(debt, today).total)),
    monthlyInterest: sum(resolved.map((debt) => nextInterest(debt, today))),
    minimumForLiving: {
      amount: MINIMUM_FOR_LIVING,
      kept: income - debtService >= MINIMUM_FOR_LIVING,
      ruleId: 'minimum-for-living',
    },
    urgent: urgentMatters(resolved, worries, today),
    verdict: verdictOn({ income, essentials, leftForDebts, debtService, debtsEnd, hasDebts: debts.length > 0 }),
    debts: resolved,
  };
}

function monthlyService(debt: Debt, today: LocalDate): Centavos {
  if (debt.kind === 'payroll-loan') return 0;
  return contractDue(debt, today);
}

function nextInterest(debt: Debt, today: LocalDate): Centavos {
  return timesPpm(amountOwed(debt, today).total, ppm(debt.rate?.monthly ?? 0));
}

function sum(amounts: readonly Centavos[]): Centavos {
  return amounts.reduce((all, amount) => all + amount, 0);
}

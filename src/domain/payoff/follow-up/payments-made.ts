import { interestAllowance } from '../../debts/card-cap.ts';
import type { Debt } from '../../debts/debt.ts';
import { resolveRate } from '../../debts/resolve-rate.ts';
import type { Centavos } from '../../money/centavos.ts';
import { type Ppm, ppm, timesPpm } from '../../money/times-rate.ts';
import type { LocalDate } from '../../time/local-date.ts';
import { addMonths, monthOf, monthsBetween } from '../../time/month.ts';
import { firstPlanMonth, onceStarted } from '../first-month.ts';
import { monthlyLeft } from '../monthly-left.ts';
import type { PayoffProblem } from '../plan.ts';
import { rateAfter } from '../simulation/account.ts';

export type PaymentMade = { readonly on: LocalDate; readonly amount: Centavos };

/** A balance as it was told, and what was paid since, in the order of days. */
export type SinceTold = {
  readonly toldOn: LocalDate;
  readonly payments: readonly PaymentMade[];
  readonly today: LocalDate;
};

/**
 * What is owed today of a balance told on an earlier day: interest and fee once in each plan month that has gone by, as
 * the plan itself counts them, within a card's cap; less what was paid. So who pays exactly as planned owes exactly what
 * the plan says. Instalments need no such thing: they are counted.
 *
 * R$ 1.000 at 10 % told on 22 November, R$ 600 paid on 5 December: R$ 500 on 22 December.
 */
export function balanceOn(debt: Debt, { toldOn, payments, today }: SinceTold): Centavos {
  if (debt.obligation.form === 'instalments') throw new RangeError('a balance is told as one amount');
  const told = debt.obligation.balance;
  const first = firstPlanMonth(toldOn);
  const elapsed = billsBetween(toldOn, today);
  const paidBefore = (month: string) => sum(payments.filter(({ on }) => monthOf(on) < month));
  let charged = 0;
  let allowance = interestAllowance(debt, told);
  for (let month = 0; month < elapsed; month += 1) {
    const balance = Math.max(0, told + charged - paidBefore(addMonths(first, month)));
    if (balance === 0) break;
    const interest = Math.min(allowance, timesPpm(balance, rateIn(month, debt, toldOn)));
    allowance -= interest;
    charged += interest + (debt.monthlyFee ?? 0);
  }
  return Math.max(0, told + charged - sum(payments));
}

/**
 * What is left of a balance after its last payment, by the same count. Who pays the very sum that is owed (or a hundredth more, since
 * people round) at the start of a month owes nothing; who pays more than that pays by the plan, which counts that month's interest too.
 *
 * R$ 1.000 at 10 % told on 4 January: nothing after R$ 1.000 on 20 January, R$ 40 after R$ 1.060, nothing after R$ 1.100.
 */
export function balanceOncePaid(debt: Debt, { toldOn, payments }: Omit<SinceTold, 'today'>): Centavos {
  const month = payments.map(({ on }) => monthOf(on)).reduce((last, one) => (one > last ? one : last), '');
  const before = payments.filter(({ on }) => monthOf(on) < month);
  const owed = balanceOn(debt, { toldOn, payments: before, today: `${month}-01` });
  const left = owed - (sum(payments) - sum(before));
  if (left >= 0) return left;
  return -left * 100 <= owed ? 0 : balanceOn(debt, { toldOn, payments, today: onceStarted(`${month}-01`) });
}

/** Plan months that have gone by from one day to another. */
export function billsBetween(from: LocalDate, to: LocalDate): number {
  return Math.max(0, monthsBetween(firstPlanMonth(from), firstPlanMonth(to)));
}

/** A card bears the revolving rate only until the next bill. */
function rateIn(month: number, debt: Debt, toldOn: LocalDate): Ppm {
  const { rate } = resolveRate(debt, toldOn);
  return ppm((month === 0 ? rate : rateAfter(rate)).monthly);
}

/**
 * The problem without the money that was already paid in its first month, which otherwise would be planned once more.
 * Payments of other days came from other months' money.
 */
export function withoutMoneyPaid(problem: PayoffProblem, payments: readonly PaymentMade[]): PayoffProblem {
  const first = firstPlanMonth(problem.today);
  const second = addMonths(first, 1);
  const paid = sum(payments.filter(({ on }) => monthOf(on) === first));
  const left = monthlyLeft(problem, first);
  if (paid === 0 || left <= 0) return problem;
  const monthlyChanges = [
    ...(problem.monthlyChanges ?? []),
    { from: first, monthlyForDebts: Math.max(0, left - paid) },
    { from: second, monthlyForDebts: monthlyLeft(problem, second) },
  ];
  return { ...problem, monthlyChanges };
}

function sum(payments: readonly PaymentMade[]): Centavos {
  return payments.reduce((all, { amount }) => all + amount, 0);
}

import type { OneOffIncome } from '../../budget/budget.ts';
import { amountOwed } from '../../debts/amount-owed.ts';
import type { Debt, Obligation } from '../../debts/debt.ts';
import { resolveRate } from '../../debts/resolve-rate.ts';
import type { Centavos } from '../../money/centavos.ts';
import { ppm, timesPpm } from '../../money/times-rate.ts';
import type { LocalDate } from '../../time/local-date.ts';
import { monthsBetween } from '../../time/month.ts';
import { firstPlanMonth } from '../first-month.ts';
import type { Payment, PayoffPlan, PayoffProblem, PlanMonth } from '../plan.ts';
import { afterTheBill } from '../simulation/account.ts';

/** Where a person would stand on a later day if the plan had been followed, and what it had left to pay by then. */
export type AsPlanned = {
  readonly problem: PayoffProblem;
  /** Months of the plan that have gone by. */
  readonly elapsed: number;
  /** What would have been kept by now for the months to come; also in the problem, as one-off money of the first month. */
  readonly kept: Centavos;
  /** Debts that would have been settled with an offer in the months gone by. */
  readonly settledIds: readonly string[];
  /** Of the plan's total, what comes after the months gone by. */
  readonly stillToPay: Centavos;
};

type Payable = Extract<PayoffPlan, { kind: 'payable' }>;

/**
 * Carries a problem to a later day along its own plan: debts with what would be left of them, one-off money of months
 * gone by spent, what was to be kept in hand. A rate that nobody told stays untold, so it is estimated anew; that of a card
 * is the one after its bill.
 */
export function asPlanned(problem: PayoffProblem, plan: Payable, today: LocalDate): AsPlanned {
  const firstMonth = firstPlanMonth(today);
  const elapsed = Math.max(0, monthsBetween(firstPlanMonth(problem.today), firstMonth));
  const gone = plan.months.slice(0, elapsed);
  const payments = gone.flatMap((month) => month.payments);
  const kept = elapsed < plan.months.length ? (gone.at(-1)?.kept ?? 0) : 0;
  const ahead =
    elapsed === 0 ? problem.oneOffIncomes : problem.oneOffIncomes.filter(({ month }) => month >= firstMonth);
  const inHand: OneOffIncome[] = kept > 0 ? [{ month: firstMonth, amount: kept, reason: 'other' }] : [];
  return {
    problem: {
      ...problem,
      debts: problem.debts.flatMap((debt) => debtAfter(debt, gone, problem.today)),
      oneOffIncomes: [...ahead, ...inHand],
      today,
    },
    elapsed,
    kept,
    settledIds: payments.filter(({ reason }) => reason === 'settlement').map(({ debtId }) => debtId),
    stillToPay: plan.totalPaid - payments.reduce((sum, { amount }) => sum + amount, 0),
  };
}

/** What is left of a debt after these months; nothing once it is closed. */
function debtAfter(debt: Debt, months: readonly PlanMonth[], since: LocalDate): readonly Debt[] {
  if (months.length === 0) return [debt];
  if (months.some(({ closedDebtIds }) => closedDebtIds.includes(debt.id))) return [];
  const payments = months.map((month) => month.payments.find(({ debtId }) => debtId === debt.id));
  const settled = payments.filter((payment) => payment?.reason === 'settlement');
  const last = settled.at(-1);
  if (last) return [underSettlement(debt, last)];
  const balance = balanceAfter(debt, payments, since);
  const { obligation } = debt;
  if (obligation.form === 'balance') {
    return [{ ...afterTheBill(debt, since), obligation: withBalance(obligation, balance, debt) }];
  }
  if (payments.every((payment) => payment === undefined)) return [debt];
  const contract = { debt, obligation, balance, since };
  return [onSchedule(contract) ?? offSchedule(contract)];
}

/** An offer that was started: the parts that are left, without interest. */
function underSettlement(
  { offers: _, overdueSince: __, ...debt }: Debt,
  { amount, balanceAfter: left }: Payment,
): Debt {
  const remaining = Math.max(1, Math.round(left / amount));
  return {
    ...debt,
    kind: 'settlement',
    obligation: { form: 'instalments', remaining, amount: Math.ceil(left / remaining) },
    rate: { source: 'none', monthly: 0 },
    offers: [],
  };
}

/** The plan tells balances when something is paid; in months after that interest goes on, and fees. */
function balanceAfter(debt: Debt, payments: readonly (Payment | undefined)[], since: LocalDate): Centavos {
  const rate = ppm(resolveRate(debt, since).rate.monthly);
  let balance = amountOwed(debt, since).total;
  for (const payment of payments) {
    balance = payment?.balanceAfter ?? balance + timesPpm(balance, rate) + (debt.monthlyFee ?? 0);
  }
  return balance;
}

type Balance = Extract<Obligation, { form: 'balance' }>;
type Instalments = Extract<Obligation, { form: 'instalments' }>;

/** A card's minimum is a share of the bill and falls with it; any other minimum stays what it is. */
function withBalance(obligation: Balance, balance: Centavos, { kind }: Debt): Balance {
  const { minimumPayment } = obligation;
  if (minimumPayment === undefined || kind !== 'credit-card' || obligation.balance === 0) {
    return { ...obligation, balance };
  }
  return { ...obligation, balance, minimumPayment: Math.round((minimumPayment * balance) / obligation.balance) };
}

type Contract = {
  readonly debt: Debt;
  readonly obligation: Instalments;
  readonly balance: Centavos;
  readonly since: LocalDate;
};

/** The same contract with fewer instalments, where the balance is exactly what some number of them is worth. */
function onSchedule({ debt, obligation, balance, since }: Contract): Debt | undefined {
  if (obligation.system === 'sac') return undefined;
  const { overdueSince: _, ...inTime } = debt;
  const { balance: __, ...terms } = obligation;
  const { rate } = resolveRate(debt, since);
  for (let remaining = obligation.remaining; remaining > 0; remaining -= 1) {
    const left: Debt = { ...inTime, obligation: { ...terms, remaining }, rate };
    const worth = amountOwed(left, since).total;
    if (worth === balance) return left;
    if (worth < balance) return undefined;
  }
  return undefined;
}

/** Paid faster or slower than by schedule: a balance on which the instalment is still asked. */
function offSchedule({ debt, obligation, balance, since }: Contract): Debt {
  const { overdueSince: _, ...inTime } = debt;
  const { rate } = resolveRate(debt, since);
  return { ...inTime, obligation: { form: 'balance', balance, minimumPayment: obligation.amount }, rate };
}

import { nameOf } from '../../debts/debt-name.ts';
import type { Centavos } from '../../money/centavos.ts';
import type { LocalDate, Month } from '../../time/local-date.ts';
import { monthOf } from '../../time/month.ts';
import { firstPlanMonth } from '../first-month.ts';
import type { PaymentReason, PayoffPlan } from '../plan.ts';
import type { Paid } from '../reasons/debt-changes.ts';

/** A payment that a plan asks for in one month, by hand. `settles`: it is the first part of an offer that was chosen. */
export type DuePayment = {
  readonly debtId: string;
  /** What the debt is called. */
  readonly creditor: string;
  readonly amount: Centavos;
  readonly dueDay?: number;
  readonly settles?: true;
  /** More than its contract asks for, because there is money: what went elsewhere is taken from it. */
  readonly isSurplus?: true;
  /** It is asked for by an agreement that was signed already. */
  readonly isAgreed?: true;
};

/** What was told as paid. */
export type PaidOn = Paid & { readonly on: LocalDate };

/** What a calendar month asks for. */
export type MonthDue = { readonly month: Month; readonly payments: readonly DuePayment[] };

/**
 * What is still to be paid of this month by the roadmap that stood until now, when a new plan begins only with the next
 * month: its money was set aside for that, so the new plan counts on it. Nothing in a month with which the new plan itself
 * begins. `due`: what the month asks for in whole; `paid`: all that was told. A payment counts as made at nine tenths. What was paid
 * beyond all that was asked for is not there for the surplus.
 */
export function stillDue(
  due: MonthDue | undefined,
  { paid, today }: { readonly paid: readonly PaidOn[]; readonly today: LocalDate },
): MonthDue | undefined {
  if (due === undefined || due.month !== monthOf(today) || firstPlanMonth(today) === due.month) return undefined;
  let beyond = paidBeyond(due, paid);
  const payments = due.payments.flatMap((payment) => {
    const open = payment.amount - paidIn(due.month, payment.debtId, paid);
    const elsewhere = payment.isSurplus ? Math.min(beyond, Math.max(0, open)) : 0;
    beyond -= elsewhere;
    const left = open - elsewhere;
    return left * 10 <= payment.amount ? [] : [{ ...payment, amount: left }];
  });
  return payments.length === 0 ? undefined : { month: due.month, payments };
}

/** What a month asks for by a plan; `undefined` for a month that it does not know. */
export function dueIn(month: Month, plan: PayoffPlan): MonthDue | undefined {
  if (plan.kind === 'unpayable') return undefined;
  const planned = plan.months.find((one) => one.month === month);
  if (!planned) return undefined;
  const payments = planned.payments.flatMap(({ debtId, amount: all, fromWages = 0, reason }): readonly DuePayment[] => {
    const debt = plan.debts.find(({ id }) => id === debtId);
    const amount = all - fromWages;
    if (!debt || amount <= 0) return [];
    const day = debt.dueDay === undefined ? {} : { dueDay: debt.dueDay };
    const settles = reason === 'settlement' ? ({ settles: true } as const) : {};
    const surplus = SURPLUS.has(reason) ? ({ isSurplus: true } as const) : {};
    const agreed = debt.agreement ? ({ isAgreed: true } as const) : {};
    return [{ debtId, creditor: nameOf(debt), amount, ...day, ...settles, ...surplus, ...agreed }];
  });
  return { month, payments };
}

/**
 * What a month asks for in whole: what is asked for by a plan that was made when something of the month was paid already, and what
 * was paid. So what is left can be reckoned from all payments of the month, also when one of them is taken back.
 */
export function inWhole({ month, payments }: MonthDue, paid: readonly PaidOn[]): MonthDue {
  return {
    month,
    payments: payments.map((one) => ({ ...one, amount: one.amount + paidIn(month, one.debtId, paid) })),
  };
}

const SURPLUS: ReadonlySet<PaymentReason> = new Set(['highest-rate', 'smallest-balance', 'chosen-order']);

/** What went to debts of which less was asked for, or nothing. */
function paidBeyond({ month, payments }: MonthDue, paid: readonly PaidOn[]): Centavos {
  const debtIds = new Set(paid.map(({ debtId }) => debtId));
  return [...debtIds].reduce((sum, debtId) => {
    const asked = payments.find((payment) => payment.debtId === debtId)?.amount ?? 0;
    return sum + Math.max(0, paidIn(month, debtId, paid) - asked);
  }, 0);
}

function paidIn(month: Month, debtId: string, paid: readonly PaidOn[]): Centavos {
  return paid
    .filter((one) => one.debtId === debtId && monthOf(one.on) === month)
    .reduce((sum, { amount }) => sum + amount, 0);
}

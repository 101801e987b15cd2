import type { Centavos } from '../money/centavos.ts';
import { ppm } from '../money/times-rate.ts';
import { daysBetween, dueDate } from '../time/due-date.ts';
import type { LocalDate } from '../time/local-date.ts';
import { monthOf, monthsBetween } from '../time/month.ts';
import type { Debt, Obligation } from './debt.ts';
import { lateCharges } from './late-charges.ts';
import { presentValue } from './present-value.ts';
import { resolveRate } from './resolve-rate.ts';

/** `arrears` is the part of `total` that is already late; `lateCount` the instalments in it. */
export type AmountOwed = { readonly total: Centavos; readonly arrears: Centavos; readonly lateCount: number };

/**
 * What it would cost to close a debt today. A balance is what the person told. Instalments still to come are worth their
 * present value at the debt's rate; late ones their face value with fine and late interest, each from its own due date.
 */
export function amountOwed(debt: Debt, today: LocalDate): AmountOwed {
  const { obligation, overdueSince } = debt;
  if (obligation.form === 'balance') {
    return { total: obligation.balance, arrears: overdueSince ? obligation.balance : 0, lateCount: 0 };
  }
  const lateCount = lateInstalments(obligation, overdueSince, today);
  const arrears = overdueSince ? lateAmount(obligation.amount, { since: overdueSince, lateCount, today }) : 0;
  const ahead = { count: obligation.remaining - lateCount, amount: obligation.amount };
  const total = arrears + presentValue({ ...ahead, rate: ppm(resolveRate(debt, today).rate.monthly) });
  return { total, arrears, lateCount };
}

type Late = { readonly since: LocalDate; readonly lateCount: number; readonly today: LocalDate };

function lateAmount(amount: Centavos, { since, lateCount, today }: Late): Centavos {
  let sum = 0;
  for (let k = 0; k < lateCount; k += 1) {
    sum += amount + lateCharges(amount, daysBetween(dueDate(since, k), today));
  }
  return sum;
}

/** Due dates from the first unpaid one until today, never more than the instalments that remain. */
function lateInstalments(
  { remaining }: Extract<Obligation, { form: 'instalments' }>,
  since: LocalDate | undefined,
  today: LocalDate,
): number {
  if (since === undefined || since > today) return 0;
  const months = monthsBetween(monthOf(since), monthOf(today));
  const reached = dueDate(since, months) <= today ? months + 1 : months;
  return Math.min(remaining, reached);
}

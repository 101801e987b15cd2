import type { Centavos } from '../money/centavos.ts';
import { type Ppm, ppm } from '../money/times-rate.ts';
import { daysBetween, dueDate } from '../time/due-date.ts';
import type { LocalDate } from '../time/local-date.ts';
import { monthOf, monthsBetween } from '../time/month.ts';
import type { Debt, InstalmentObligation } from './debt.ts';
import { lateCharges } from './late-charges.ts';
import { presentValue } from './present-value.ts';
import { resolveRate } from './resolve-rate.ts';
import { sacBalance, sacSchedule } from './sac.ts';

/** `arrears` is the part of `total` that is already late; `lateCount` the instalments in it. */
export type AmountOwed = { readonly total: Centavos; readonly arrears: Centavos; readonly lateCount: number };

/**
 * What it would cost to close a debt today. A balance is what the person told. Instalments still to come are worth their
 * present value at the debt's rate (under SAC: their parts of the balance); late ones their face value with fine and late
 * interest, each from its own due date.
 */
export function amountOwed(debt: Debt, today: LocalDate): AmountOwed {
  const { obligation, overdueSince } = debt;
  if (obligation.form === 'balance') {
    return { total: obligation.balance, arrears: overdueSince ? obligation.balance : 0, lateCount: 0 };
  }
  const lateCount = lateInstalments(obligation, overdueSince, today);
  const rate = ppm(resolveRate(debt, today).rate.monthly);
  const { faceValues, ahead } = splitAt(lateCount, obligation, rate);
  const arrears = overdueSince ? lateAmount(faceValues, { since: overdueSince, today }) : 0;
  return { total: arrears + ahead, arrears, lateCount };
}

/** The face values of the first `lateCount` instalments, and what those after them are worth today. */
function splitAt(lateCount: number, obligation: InstalmentObligation, rate: Ppm): Split {
  const { remaining: count, amount } = obligation;
  if (obligation.system !== 'sac') {
    const faceValues = Array<Centavos>(lateCount).fill(amount);
    return { faceValues, ahead: presentValue({ count: count - lateCount, amount, rate }) };
  }
  const balance = obligation.balance ?? sacBalance({ amount, count, rate });
  if (balance === Infinity) return { faceValues: [], ahead: Infinity };
  const late = sacSchedule({ balance, count, rate }).slice(0, lateCount);
  return { faceValues: late.map((row) => row.amount), ahead: late.at(-1)?.balanceAfter ?? balance };
}

type Split = { readonly faceValues: readonly Centavos[]; readonly ahead: Centavos };

function lateAmount(faceValues: readonly Centavos[], late: { since: LocalDate; today: LocalDate }): Centavos {
  return faceValues.reduce(
    (sum, amount, k) => sum + amount + lateCharges(amount, daysBetween(dueDate(late.since, k), late.today)),
    0,
  );
}

/** Due dates from the first unpaid one until today, never more than the instalments that remain. */
function lateInstalments({ remaining }: InstalmentObligation, since: LocalDate | undefined, today: LocalDate): number {
  if (since === undefined || since > today) return 0;
  const months = monthsBetween(monthOf(since), monthOf(today));
  const reached = dueDate(since, months) <= today ? months + 1 : months;
  return Math.min(remaining, reached);
}

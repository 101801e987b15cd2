import type { LocalDate } from '../time/local-date.ts';
import { monthOf } from '../time/month.ts';
import type { Budget, OneOffIncome, OneOffReason } from './budget.ts';
import { thirteenthIncomes } from './thirteenth-incomes.ts';

/**
 * All one-off money that a plan may count on, in order of month: what the person told (13º, FGTS, tax refund, a sale),
 * each in its month and nothing invented, and the 13º parts that follow from their incomes. A 13º that the person told
 * stands for all reckoned ones of its year, since people tell it as one sum: rather too little than twice. Months that
 * have passed are left out.
 *
 * Someone who told R$ 900 of 13º in December 2026 gets that and no more in that year, and the reckoned parts from 2027 on.
 */
export function oneOffIncomes(budget: Budget, today: LocalDate): readonly OneOffIncome[] {
  const told = budget.oneOffIncomes.filter(({ month }) => month >= monthOf(today));
  const known = new Set(told.filter(({ reason }) => THIRTEENTH.has(reason)).map(yearOf));
  const reckoned = thirteenthIncomes(budget, today).filter((income) => !known.has(yearOf(income)));
  return [...told, ...reckoned].toSorted((one, other) => one.month.localeCompare(other.month));
}

const THIRTEENTH: ReadonlySet<OneOffReason> = new Set(['thirteenth-first-part', 'thirteenth-second-part']);

function yearOf({ month }: OneOffIncome): string {
  return month.slice(0, 4);
}

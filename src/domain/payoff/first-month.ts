import type { OneOffIncome } from '../budget/budget.ts';
import type { Centavos } from '../money/centavos.ts';
import type { LocalDate, Month } from '../time/local-date.ts';
import { addMonths, monthOf, monthsBetween } from '../time/month.ts';

/** Wages come by the fifth working day: until about the tenth this month's money is still there to be planned. */
const LAST_DAY_TO_START = 10;

/** The month of a plan's first payments: this one until the 10th, then the next. */
export function firstPlanMonth(today: LocalDate): Month {
  return Number(today.slice(8, 10)) <= LAST_DAY_TO_START ? monthOf(today) : addMonths(monthOf(today), 1);
}

/** The first day on which a plan of this month begins with the next one; a later day is that day itself. */
export function onceStarted(today: LocalDate): LocalDate {
  return Number(today.slice(8, 10)) > LAST_DAY_TO_START ? today : `${monthOf(today)}-${LAST_DAY_TO_START + 1}`;
}

/**
 * One-off incomes by plan month, 0 the first. What comes between today and the first month is spent in it; what came
 * before this month is gone.
 */
export function oneOffByMonth(
  incomes: readonly OneOffIncome[],
  { today, firstMonth }: { readonly today: LocalDate; readonly firstMonth: Month },
): readonly Centavos[] {
  const byMonth: Centavos[] = [];
  for (const { month, amount } of incomes) {
    if (month < monthOf(today)) continue;
    const index = Math.max(0, monthsBetween(firstMonth, month));
    while (byMonth.length <= index) byMonth.push(0);
    byMonth[index] = (byMonth[index] ?? 0) + amount;
  }
  return byMonth;
}

import { addDays, dayNumber } from './add-days.ts';
import type { LocalDate, Month } from './local-date.ts';
import { addMonths, monthOf } from './month.ts';

/**
 * The k-th due date counted from its anchor, clamped to the month's last day: from '2026-01-31', k = 1 is '2026-02-28'
 * and k = 2 is '2026-03-31'. Never step from the date before: that would drift to the 28th.
 */
export function dueDate(anchor: LocalDate, k: number): LocalDate {
  return dueDateIn(addMonths(monthOf(anchor), k), Number(anchor.slice(8, 10)));
}

/** The due date in a month: `dueDateIn('2027-02', 31)` is '2027-02-28'. */
export function dueDateIn(month: Month, dueDay: number): LocalDate {
  const lastDay = Number(addDays(`${addMonths(month, 1)}-01`, -1).slice(8));
  return `${month}-${String(Math.min(dueDay, lastDay)).padStart(2, '0')}`;
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

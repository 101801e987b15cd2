import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../domain/time/local-date.ts';

/**
 * Since when a debt is behind that has been so for some months: so many instalments have fallen due, today's not yet. On
 * 27 November three months behind are those of 28 August, September and October.
 */
export function monthsBefore(day: LocalDate, months: number): LocalDate {
  const today = Temporal.PlainDate.from(day);
  if (months < 1) return today.toString();
  const date = today.subtract({ months: Math.round(months) });
  // On a month's last day the one after it is the first: the 29th to 31st would fall due on that day too.
  const isMonthsEnd = today.day === today.daysInMonth;
  return (isMonthsEnd ? date.with({ day: 1 }).add({ months: 1 }) : date.add({ days: 1 })).toString();
}

import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../domain/time/local-date.ts';

/** The same day some months earlier, clamped to the month's end. */
export function monthsBefore(day: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(day)
    .subtract({ months: Math.round(months) })
    .toString();
}

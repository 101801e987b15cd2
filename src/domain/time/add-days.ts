import type { LocalDate } from './local-date.ts';

const DAY_MS = 86_400_000;

/** `addDays('2028-02-28', 1)` is '2028-02-29'; a negative count goes back. Tens of times faster than by Temporal. */
export function addDays(date: LocalDate, count: number): LocalDate {
  return dateOfDay(dayNumber(date) + count);
}

/** Days since 1970-01-01 of the proleptic Gregorian calendar, which has no zones: days apart are a subtraction. */
export function dayNumber(date: LocalDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;
}

function dateOfDay(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

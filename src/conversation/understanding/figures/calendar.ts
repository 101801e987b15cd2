import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../../domain/time/local-date.ts';

/** The day `days` after (or, negative, before) a day. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The same day `months` later or earlier, clamped to the end of the month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** The next such weekday after `today`; Monday is 1, Sunday 7. */
export function nextWeekday(today: LocalDate, weekday: number): LocalDate {
  const ahead = (weekday - Temporal.PlainDate.from(today).dayOfWeek + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

/** The next day of the month `day` from today on; the 31st of a short month is its last day. */
export function nextMonthDay(today: LocalDate, day: number): LocalDate {
  const thisMonth = Temporal.PlainDate.from(today).with({ day });
  return thisMonth.toString() >= today ? thisMonth.toString() : thisMonth.add({ months: 1 }).with({ day }).toString();
}

/** The last day of the month `day` up to today; the 31st of a short month is its last day. */
export function lastMonthDay(today: LocalDate, day: number): LocalDate {
  const thisMonth = Temporal.PlainDate.from(today).with({ day });
  const date = thisMonth.toString() <= today ? thisMonth : thisMonth.subtract({ months: 1 }).with({ day });
  return date.toString();
}

/** A written day and month in the year that makes it nearest in the wanted direction; `undefined` for "31/02". */
export function dateNear(
  today: LocalDate,
  { day, month, year }: WrittenDate,
  looking: 'back' | 'ahead',
): LocalDate | undefined {
  const thisYear = Number(today.slice(0, 4));
  const date = dateOf(year ?? thisYear, month, day);
  if (date === undefined || year !== undefined) return date;
  if (looking === 'back' && date > today) return dateOf(thisYear - 1, month, day);
  if (looking === 'ahead' && date < today) return dateOf(thisYear + 1, month, day);
  return date;
}

export type WrittenDate = { readonly day: number; readonly month: number; readonly year?: number };

function dateOf(year: number, month: number, day: number): LocalDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

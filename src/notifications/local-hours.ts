import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../domain/time/local-date.ts';

/** The hours in which a person may be reminded, by the wall clock: from nine until eight in the evening. */
export const OPENS_AT_HOUR = 9;
export const CLOSES_AT_HOUR = 20;

export type LocalDay = {
  readonly today: LocalDate;
  readonly tomorrow: LocalDate;
  /** Whether reminders may be sent now. */
  readonly isOpen: boolean;
  /** Epoch milliseconds of this day's eight in the evening. */
  readonly closesAt: number;
};

/** Local days and mornings at one moment; the few zones of Brazil are worked out once for all people of a look. */
export type LocalHours = {
  readonly day: (zone: string) => LocalDay;
  /** Epoch milliseconds of nine o'clock on a day. */
  readonly opening: (day: LocalDate, zone: string) => number;
};

export function localHours(now: number): LocalHours {
  const days = new Map<string, LocalDay>();
  const openings = new Map<string, number>();
  return {
    day: (zone) => remembered(days, zone, () => dayAt(now, zone)),
    opening: (day, zone) => remembered(openings, `${zone} ${day}`, () => atHour(day, OPENS_AT_HOUR, zone)),
  };
}

function dayAt(now: number, zone: string): LocalDay {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const today = here.toPlainDate().toString();
  return {
    today,
    tomorrow: here.toPlainDate().add({ days: 1 }).toString(),
    isOpen: here.hour >= OPENS_AT_HOUR && here.hour < CLOSES_AT_HOUR,
    closesAt: atHour(today, CLOSES_AT_HOUR, zone),
  };
}

function atHour(day: LocalDate, hour: number, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour } }).epochMilliseconds;
}

function remembered<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

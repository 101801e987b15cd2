import { Temporal } from 'temporal-polyfill';
import type { Attendance, Weekday } from '../contracts/attendance.ts';
import { DEFAULT_ZONE } from './local-day.ts';

/** When somebody of the team answers next. `hours`: the hours as they are said. */
export type NextAttendance =
  | { readonly kind: 'not-told' }
  | { readonly kind: 'now'; readonly until: number }
  | {
      readonly kind: 'later';
      readonly day: 'today' | 'tomorrow' | Weekday;
      readonly from: number;
      readonly hours: string;
    };

/** At an instant (epoch milliseconds), by Brasília's clock. */
export function nextAttendance(attendance: Attendance | undefined, now: number): NextAttendance {
  if (attendance === undefined) return { kind: 'not-told' };
  const { from, until } = attendance;
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(DEFAULT_ZONE);
  const isDay = (weekday: number) => weekday >= attendance.firstDay && weekday <= attendance.lastDay;
  if (isDay(here.dayOfWeek) && here.hour >= from && here.hour < until) return { kind: 'now', until };
  const later = { kind: 'later', from, hours: hoursInWords(attendance) } as const;
  if (isDay(here.dayOfWeek) && here.hour < from) return { ...later, day: 'today' };
  const ahead = [1, 2, 3, 4, 5, 6, 7].find((days) => isDay(((here.dayOfWeek - 1 + days) % 7) + 1)) ?? 7;
  if (ahead === 1) return { ...later, day: 'tomorrow' };
  return { ...later, day: WEEKDAYS[(here.dayOfWeek - 1 + ahead) % 7] ?? attendance.firstDay };
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const NAMES: Readonly<Record<Weekday, string>> = {
  1: 'segunda',
  2: 'terça',
  3: 'quarta',
  4: 'quinta',
  5: 'sexta',
  6: 'sábado',
  7: 'domingo',
};

function hoursInWords({ firstDay, lastDay, from, until }: Attendance): string {
  const days = firstDay === lastDay ? NAMES[firstDay] : `de ${NAMES[firstDay]} a ${NAMES[lastDay]}`;
  return `${days}, das ${from}h às ${until}h`;
}

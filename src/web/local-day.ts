import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../domain/time/local-date.ts';

/** The day in Brasília at an instant (epoch milliseconds): law is in force by its calendar, and most people live by it. */
export function dayInBrasilia(now: number): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('America/Sao_Paulo').toPlainDate().toString();
}

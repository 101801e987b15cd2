import { Temporal } from 'temporal-polyfill';

/** The day in Brasília at an instant (epoch milliseconds): law is in force by its calendar, and most people live by it. */
export function dayInBrasilia(at: number): string {
  return inBrasilia(at).toPlainDate().toString();
}

/** When that day began, in epoch milliseconds: not always at midnight, and not always 24 hours before it ends. */
export function dayStartInBrasilia(at: number): number {
  return inBrasilia(at).startOfDay().epochMilliseconds;
}

function inBrasilia(at: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('America/Sao_Paulo');
}

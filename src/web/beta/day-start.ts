import { Temporal } from 'temporal-polyfill';

/** When the day of a moment began in Brasília, by which the day's ramp is counted. Epoch milliseconds. */
export function dayStartOf(now: number): number {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('America/Sao_Paulo').startOfDay()
    .epochMilliseconds;
}

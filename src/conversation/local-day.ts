import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../domain/time/local-date.ts';

/** Where nothing else is known, most Brazilians live by Brasília's clock. */
export const DEFAULT_ZONE = 'America/Sao_Paulo';

/** The calendar day at an instant (epoch milliseconds) in a zone. */
export function localDay(now: number, zone: string = DEFAULT_ZONE): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
}

import { Temporal } from 'temporal-polyfill';

const ZONE = 'America/Sao_Paulo';
const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE);
const two = (value: number) => String(value).padStart(2, '0');

/** "14:05:09", by Brasília's clock. */
export function clockTime(ms: number): string {
  const { hour, minute, second } = at(ms);
  return `${two(hour)}:${two(minute)}:${two(second)}`;
}

/** "27/11 14:05". */
export function dayAndTime(ms: number): string {
  const { day, month, hour, minute } = at(ms);
  return `${two(day)}/${two(month)} ${two(hour)}:${two(minute)}`;
}

/** "27/11/2026 14:05", for what may be of another year. */
export function dateAndTime(ms: number): string {
  const { day, month, year, hour, minute } = at(ms);
  return `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`;
}

/** "850 ms", "3,2 s", "14 min", "2 h 05", "3 d". */
export function span(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toLocaleString('pt-BR', { maximumFractionDigits: ms < 10_000 ? 1 : 0 })} s`;
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${two(minutes % 60)}` : `${Math.floor(hours / 24)} d`;
}

import { Temporal } from 'temporal-polyfill';

const ZONE = 'America/Sao_Paulo';

/** "27/11/2026 12:05", by Brasília's clock. */
export function dayAndTime(at: number): string {
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
  return `${two(here.day)}/${two(here.month)}/${here.year} ${two(here.hour)}:${two(here.minute)}`;
}

/** "3 dias", "5 horas", "2 minutos": how long ago or how long it took, in its largest unit. */
export function roughly(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  if (minutes < 60) return counted(minutes, 'minuto');
  if (minutes < 48 * 60) return counted(Math.round(minutes / 60), 'hora');
  return counted(Math.round(minutes / 1_440), 'dia');
}

/** "2026-11-23" as "23/11/2026". */
export function day(date: string): string {
  return date.split('-').toReversed().join('/');
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}

import { formatBrl as formatBrlWithSpace } from '../domain/money/format-brl.ts';
import type { LocalDate, Month } from '../domain/time/local-date.ts';

const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
] as const;

/** `formatBrl(123456)` is "R$ 1.234,56" with a space that no line breaks at. */
export function formatBrl(amount: number): string {
  return formatBrlWithSpace(amount).replace(' ', '\u00a0');
}

/** `formatMonth('2026-12')` is "dezembro de 2026". */
export function formatMonth(month: Month): string {
  return `${monthWord(month)} de ${month.slice(0, 4)}`;
}

/** `monthWord('2026-12')` is "dezembro". */
export function monthWord(month: Month): string {
  return MONTHS[Number(month.slice(5, 7)) - 1] ?? month;
}

/** `formatMonthShort('2026-12')` is "dez/26". */
export function formatMonthShort(month: Month): string {
  return `${monthWord(month).slice(0, 3)}/${month.slice(2, 4)}`;
}

/** `formatDate('2026-11-22')` is "22/11/2026". */
export function formatDate(date: LocalDate): string {
  return date.split('-').reverse().join('/');
}

/** `formatDay('2026-12-10')` is "quinta, 10 de dezembro". */
export function formatDay(date: LocalDate): string {
  const weekday = WEEKDAYS[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? '';
  return `${weekday}, ${Number(date.slice(8))} de ${monthWord(date.slice(0, 7))}`;
}

const WEEKDAYS = ['domingo', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado'] as const;

/** `formatMonthlyRate(0.145)` is "14,5% ao mês". */
export function formatMonthlyRate(monthly: number): string {
  return `${formatPercent(monthly)} ao mês`;
}

/** `formatPercent(0.1509)` is "15,09%": up to two decimals, no useless zeros. */
export function formatPercent(fraction: number): string {
  return `${(fraction * 100).toLocaleString('pt-BR', { maximumFractionDigits: 2 })}%`;
}

/** `formatDuration(20)` is "1 ano e 8 meses". */
export function formatDuration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [counted(years, 'ano', 'anos'), counted(rest, 'mês', 'meses')].filter((part) => !part.startsWith('0'));
  return parts.join(' e ') || '0 meses';
}

/** `counted(3, 'dívida', 'dívidas')` is "3 dívidas". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "R$ 5 mil" for the axis of a chart, where centavos say nothing. */
export function formatBrlShort(centavos: number): string {
  const reais = centavos / 100;
  if (reais >= 1_000_000) return `R$ ${decimal(reais / 1_000_000)} mi`;
  return reais >= 1000 ? `R$ ${decimal(reais / 1000)} mil` : `R$ ${decimal(reais)}`;
}

function decimal(value: number): string {
  return value.toLocaleString('pt-BR', { maximumFractionDigits: 1 });
}

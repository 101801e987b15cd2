import type { LocalDate } from '../../domain/time/local-date.ts';
import { addDays, addMonths, dateNear, nextMonthDay, nextWeekday } from './calendar.ts';
import type { Figure, FigureReader, Scan } from './figures.ts';
import { countOf, type NumberReading } from './numbers.ts';
import { phraseBook } from './phrase-book.ts';
import type { Found, Reading } from './tokens.ts';

/** Days, dates and durations written with a number. */
export const dateFigure: FigureReader = (number, scan) =>
  slashedDate(number, scan) ??
  dayOfMonthName(number, scan) ??
  dueDay(number, scan) ??
  yearAlone(number, scan) ??
  duration(number, scan);

/** A date in words, without a number: "amanhã", "sexta que vem", "desde março", "fim do mês". */
export type WordDate =
  | { readonly kind: 'date'; readonly date: LocalDate; readonly since: boolean }
  | { readonly kind: 'day'; readonly day: number };

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'janeiro jan',
    'fevereiro fev',
    'marco mar',
    'abril abr',
    'maio mai',
    'junho jun',
    'julho jul',
    'agosto ago',
    'setembro',
    'outubro',
    'novembro nov',
    'dezembro dez',
  ].flatMap((names, index) =>
    names
      .split(' ')
      // "mar", "dez" are also other words; whole names are enough for them.
      .filter((name) => !['mar', 'dez'].includes(name))
      .map((name): [string, number] => [name, index + 1]),
  ),
);

const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['segunda', 1],
  ['terca', 2],
  ['quarta', 3],
  ['quinta', 4],
  ['sexta', 5],
  ['sabado', 6],
  ['domingo', 7],
]);

export function readWordDates({ words }: Reading, today: LocalDate): readonly Found<WordDate>[] {
  const found: Found<WordDate>[] = [];
  let at = 0;
  while (at < words.length) {
    const date = wordDateAt(words, at, today);
    if (date) found.push(date);
    at = date?.to ?? at + 1;
  }
  return found;
}

function wordDateAt(words: readonly string[], from: number, today: LocalDate): Found<WordDate> | undefined {
  const word = words[from] ?? '';
  const since = words[from - 1] === 'desde';
  const date = (value: LocalDate, length: number): Found<WordDate> => ({
    from,
    to: from + length,
    value: { kind: 'date', date: value, since },
  });
  const next = `${words[from + 1] ?? ''} ${words[from + 2] ?? ''}`;
  if (word === 'hoje') return date(today, 1);
  if (word === 'amanha')
    return date(addDays(today, words[from - 1] === 'depois' || words[from - 2] === 'depois' ? 2 : 1), 1);
  if (word === 'ontem') return date(addDays(today, -1), 1);
  if (word === 'anteontem') return date(addDays(today, -2), 1);
  if (word === 'mes')
    return relative(next, from, (by) => date(`${addMonths(today, by).slice(0, 7)}-01`, by < 0 ? 2 : 3));
  if (word === 'semana') return relative(next, from, (by) => date(addDays(today, 7 * by), by < 0 ? 2 : 3));
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && isWeekday(words, from))
    return date(nextWeekday(today, weekday), next === 'que vem' ? 3 : 1);
  const month = MONTHS.get(word);
  // A month alone counts only after "desde" or "em": a lone "maio" says nothing of its use.
  if (month !== undefined && (since || words[from - 1] === 'em')) {
    const value = dateNear(today, { day: 1, month, ...yearAfter(words, from + 1) }, since ? 'back' : 'ahead');
    return value === undefined ? undefined : date(value, 'year' in yearAfter(words, from + 1) ? 3 : 1);
  }
  return partOfMonth(words, from);
}

function relative(next: string, _from: number, make: (by: number) => Found<WordDate>): Found<WordDate> | undefined {
  if (next.startsWith('passad')) return make(-1);
  return next === 'que vem' ? make(1) : undefined;
}

/** "segunda via", "quinta parcela", "quarta-feira": only a day when something says so. */
function isWeekday(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  const after = words[at + 1] ?? '';
  return (
    after === 'que' ||
    after === 'feira' ||
    (after === '-' && words[at + 2] === 'feira') ||
    ['ate', 'na', 'no', 'nessa', 'nesta'].includes(before)
  );
}

/** "fim do mês", "último dia", "quinto dia útil" as days that a due date can be counted from. */
function partOfMonth(words: readonly string[], from: number): Found<WordDate> | undefined {
  const phrase = partsOfMonth.at(words, from);
  return phrase && { from, to: phrase.to, value: { kind: 'day', day: phrase.value } };
}

const partsOfMonth = phraseBook<number>([
  [30, ['(fim|final) do mes']],
  [31, ['ultimo dia (do_mes)?']],
  [5, ['(comeco|inicio) do mes']],
  [15, ['meio do mes']],
  [1, ['dia primeiro']],
  // The fifth working day falls on the 5th to the 8th.
  [7, ['quinto dia util']],
]);

/** "15/12", "15/12/2026", "03/2025". */
function slashedDate(
  number: NumberReading,
  { reading: { words, tokens }, numbers, today }: Scan,
): Found<Figure> | undefined {
  const second = words[number.to] === '/' && tokens[number.to]?.glued ? numbers.get(number.to + 1) : undefined;
  const day = wholeDigits(number);
  const month = second && wholeDigits(second);
  if (!second || day === undefined || month === undefined) return undefined;
  const since = words[number.from - 1] === 'desde';
  const direction = since || ['em', 'venceu'].includes(words[number.from - 1] ?? '') ? 'back' : 'ahead';
  if (month >= 2000 && month <= 2100 && day >= 1 && day <= 12) {
    return dated(number.from, second.to, dateNear(today, { day: 1, month: day, year: month }, direction));
  }
  const third = words[second.to] === '/' ? numbers.get(second.to + 1) : undefined;
  const year = third && wholeDigits(third);
  if (['parcela', 'parcelas', 'prestacao'].includes(words[number.from - 1] ?? '')) return undefined;
  const written = { day, month, ...(year === undefined ? {} : { year: year < 100 ? 2000 + year : year }) };
  return dated(number.from, third?.to ?? second.to, dateNear(today, written, direction));
}

/** "5 de setembro [de 2026]", "dia 5 de março". */
function dayOfMonthName(number: NumberReading, { reading: { words }, today }: Scan): Found<Figure> | undefined {
  const month = words[number.to] === 'de' ? MONTHS.get(words[number.to + 1] ?? '') : undefined;
  const day = countOf(number);
  if (month === undefined || day === undefined || day > 31) return undefined;
  const year = yearAfter(words, number.to + 2);
  const back =
    ['desde', 'venceu'].includes(words[number.from - 1] ?? '') ||
    ['desde', 'venceu'].includes(words[number.from - 2] ?? '');
  const date = dateNear(today, { day, month, ...year }, back ? 'back' : 'ahead');
  return dated(number.from, number.to + ('year' in year ? 4 : 2), date);
}

/** "todo dia 10", "vence 5", "5º dia útil", "dias 5 e 20" (the first). */
function dueDay(number: NumberReading, { reading: { words, tokens }, numbers }: Scan): Found<Figure> | undefined {
  const day = countOf(number);
  if (day === undefined || day < 1 || day > 31 || number.scaled) return undefined;
  const ordinal = tokens[number.to]?.glued === true && words[number.to] === 'o' ? 1 : 0;
  const at = number.to + ordinal;
  if (words[at] === 'dia' && /^ut[ei]l$/.test(words[at + 1] ?? '')) {
    return { from: number.from, to: at + 2, value: { kind: 'day', day: Math.min(28, day + 2) } };
  }
  const before = words[number.from - 1] ?? '';
  const named = ['dia', 'dias'].includes(before) || (DUE.has(before) && !MONEY_OR_COUNT.has(words[number.to] ?? ''));
  if (!named || MONEY.has(words[number.to] ?? '')) return undefined;
  const second = before === 'dias' && words[at] === 'e' ? numbers.get(at + 1) : undefined;
  return { from: number.from, to: second?.to ?? at, value: { kind: 'day', day } };
}

const DUE: ReadonlySet<string> = new Set('vence vencimento venc vencto vencendo'.split(' '));
const MONEY: ReadonlySet<string> = new Set('reais conto contos mil'.split(' '));
const MONEY_OR_COUNT: ReadonlySet<string> = new Set('reais conto contos mil x vezes parcelas dias meses'.split(' '));

/** "desde 2022": the end of that year, so that a debt is never taken for older than it is. */
function yearAlone(number: NumberReading, { reading: { words }, today }: Scan): Found<Figure> | undefined {
  const year = wholeDigits(number);
  const before = words[number.from - 1] ?? '';
  if (year === undefined || year < 1990 || year > 2100) return undefined;
  const inMonth = before === 'de' && MONTHS.has(words[number.from - 2] ?? '');
  // "uma dívida de 2019" is of that year more often than of R$ 2.019: not taken as money, so the amount is asked.
  const isPast = before === 'de' && year > 2000 && year <= Number(today.slice(0, 4)) && !MONEY.has(words[number.to] ?? '');
  if (!inMonth && !isPast && !['desde', 'em', 'ano'].includes(before)) return undefined;
  if (before === 'em' && ['x', 'vezes'].includes(words[number.to] ?? '')) return undefined;
  const end = `${year}-12-01`;
  const date = before === 'desde' ? (end < today ? end : `${year}-01-01`) : undefined;
  return date === undefined
    ? { from: number.from, to: number.to, value: { kind: 'ignored', why: 'count' } }
    : dated(number.from, number.to, date);
}

/** "4 meses", "2 anos e meio", "90 dias", with what says whether it is past or to come. */
function duration(number: NumberReading, { reading: { words } }: Scan): Found<Figure> | undefined {
  const count = countOf(number);
  const unit = words[number.to] ?? '';
  const months = /^m(?:es|eses)$/.test(unit) ? count : /^anos?$/.test(unit) ? (count ?? 0) * 12 : undefined;
  const days = /^dias?$/.test(unit) ? count : /^semanas?$/.test(unit) ? (count ?? 0) * 7 : undefined;
  if (count === undefined || count > 1_200 || (months === undefined && days === undefined)) return undefined;
  const half = words[number.to + 1] === 'e' && words[number.to + 2] === 'meio';
  const extra = half && months !== undefined ? (unit.startsWith('a') ? 6 : 0) : 0;
  const to = number.to + (half ? 3 : 1);
  // "2 meses de 900" is instalments.
  if (unit === 'meses' && words[to] === 'de' && /^[\d$]/.test(words[to + 1] ?? '')) return undefined;
  const when = directionOf(words, number.from, to);
  const size = months === undefined ? { days: count * (unit.startsWith('s') ? 7 : 1) } : { months: months + extra };
  return { from: number.from, to, value: { kind: 'duration', when, ...size } };
}

const AGO_BEFORE: ReadonlySet<string> = new Set(
  'faz ha tem fazem desde atrasado atrasada atrasados atrasadas vencido vencida devo devendo'.split(' '),
);
const AGO_AFTER = /^(?:atras|atrasad\w*|atraso|vencid\w*|devendo)$/;

function directionOf(words: readonly string[], from: number, to: number): 'ago' | 'ahead' | 'bare' {
  const before = words.slice(Math.max(0, from - 5), from);
  const after = words.slice(to, to + 3);
  if (before.includes('daqui') || before.at(-1) === 'em') return 'ahead';
  const isAgo = before.some((word) => AGO_BEFORE.has(word)) || after.some((word) => AGO_AFTER.test(word));
  const unpaid = ['sem pagar', 'que nao', 'sem conseguir'].includes(after.slice(0, 2).join(' '));
  return isAgo || unpaid ? 'ago' : 'bare';
}

function dated(from: number, to: number, date: LocalDate | undefined): Found<Figure> {
  return { from, to, value: date === undefined ? { kind: 'ignored', why: 'unreadable' } : { kind: 'date', date } };
}

function yearAfter(words: readonly string[], at: number): { year: number } | Record<string, never> {
  const link = ['de', 'do', '/'].includes(words[at] ?? '') && /^20\d\d$/.test(words[at + 1] ?? '');
  return link ? { year: Number(words[at + 1]) } : {};
}

function wholeDigits(number: NumberReading): number | undefined {
  return number.form === 'digits' && !number.scaled && !number.fractional ? countOf(number) : undefined;
}

/** The next such day from today, for "até dia 15". */
export function upcomingDay(today: LocalDate, day: number): LocalDate {
  return nextMonthDay(today, day);
}

import type { LocalDate } from '../../../domain/time/local-date.ts';
import type { Found } from '../text/tokens.ts';
import { dateNear, lastMonthDay } from './calendar.ts';
import type { Figure, FigureReader } from './figure.ts';
import { countOf, type NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';
import { MONTHS, yearAfter } from './word-dates.ts';

/** Days, dates and durations written with a number. */
export const dateFigure: FigureReader = (number, scan) =>
  isoMonth(number, scan) ??
  slashedDate(number, scan) ??
  dayOfMonthName(number, scan) ??
  sinceDay(number, scan) ??
  dueDay(number, scan) ??
  yearAlone(number, scan) ??
  duration(number, scan);

/** "2024-08", "10-08-2024": hyphens without spaces. */
function isoMonth(
  number: NumberReading,
  { reading: { words, tokens }, numbers, today }: Scan,
): Found<Figure> | undefined {
  const second = words[number.to] === '-' && tokens[number.to]?.glued ? numbers.get(number.to + 1) : undefined;
  const [first, month] = [wholeDigits(number), second && wholeDigits(second)];
  if (!second || first === undefined || month === undefined || month < 1 || month > 12) return undefined;
  if (first >= 2000 && first <= 2100) {
    return dated(number.from, second.to, dateNear(today, { day: 1, month, year: first }, 'back'));
  }
  const third = words[second.to] === '-' ? numbers.get(second.to + 1) : undefined;
  const year = third && wholeDigits(third);
  if (!third || year === undefined || year < 2000 || year > 2100) return undefined;
  return dated(number.from, third.to, dateNear(today, { day: first, month, year }, 'back'));
}

/** "desde o dia 5": the last such day. */
function sinceDay(number: NumberReading, { reading: { words }, today }: Scan): Found<Figure> | undefined {
  const day = countOf(number);
  if (day === undefined || day < 1 || day > 31 || words[number.from - 1] !== 'dia') return undefined;
  if (!words.slice(Math.max(0, number.from - 3), number.from).includes('desde')) return undefined;
  return { from: number.from, to: number.to, value: { kind: 'date', date: lastMonthDay(today, day) } };
}

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
  const year = yearAfter(words, number.to + 2, today);
  const back = words
    .slice(Math.max(0, number.from - 3), number.from)
    .some((word) => /^(?:desde|venceu|vencid[oa])$/.test(word));
  const { length, ...written } = year;
  const date = dateNear(today, { day, month, ...written }, back ? 'back' : 'ahead');
  return dated(number.from, number.to + 2 + length, date);
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
  const before = wordBefore(number.from, words);
  // "recebo por quinzena, 15 e 30".
  const isOfFortnight = words[at] === 'e' && isDay(numbers.get(at + 1), words) && saysFortnight(words, number.from);
  const named =
    isOfFortnight ||
    ['dia', 'dias'].includes(before) ||
    (DUE.has(before) && !MONEY_OR_COUNT.has(words[number.to] ?? ''));
  if (!named || MONEY.has(words[number.to] ?? '')) return undefined;
  const isPair = isOfFortnight || before === 'dias' || (before === 'dia' && isDay(numbers.get(at + 1), words));
  const second = isPair && words[at] === 'e' ? numbers.get(at + 1) : undefined;
  return { from: number.from, to: second?.to ?? at, value: { kind: 'day', day } };
}

function saysFortnight(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word) => /^quinzena/.test(word));
}

/** "venc. 10", "dia: 10". */
function wordBefore(at: number, words: readonly string[]): string {
  const mark = ['.', ':'].includes(words[at - 1] ?? '') ? 1 : 0;
  return words[at - 1 - mark] ?? '';
}

/** "entre o dia 20 e 25". */
function isDay(number: NumberReading | undefined, words: readonly string[]): boolean {
  const day = number && wholeDigits(number);
  return day !== undefined && day >= 1 && day <= 31 && !MONEY_OR_COUNT.has(words[number?.to ?? 0] ?? '');
}

const DUE: ReadonlySet<string> = new Set('vence vencimento venc vencto vencendo'.split(' '));
const MONEY: ReadonlySet<string> = new Set('reais conto contos mil'.split(' '));
const MONEY_OR_COUNT: ReadonlySet<string> = new Set(
  'reais conto contos mil x vez vezes parcelas dias meses'.split(' '),
);

/** "desde 2022": the end of that year, so that a debt is never taken for older than it is. */
function yearAlone(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const spoken = spokenYear(number, scan);
  if (spoken) {
    const isSince = words[number.from - 1] === 'desde';
    return isSince
      ? dated(number.from, spoken.to, endOfYear(spoken.year, scan.today))
      : ignored(number.from, spoken.to);
  }
  return writtenYear(number, scan);
}

function writtenYear(number: NumberReading, { reading: { words }, today }: Scan): Found<Figure> | undefined {
  const year = wholeDigits(number);
  const before = words[number.from - 1] ?? '';
  // "já deve tá em 2.100": nobody writes a year with a point.
  const isPointed = (words[number.from] ?? '').includes('.');
  if (year === undefined || year < 1990 || year > 2100 || isPointed) return undefined;
  const inMonth = before === 'de' && MONTHS.has(words[number.from - 2] ?? '');
  // "uma dívida de 2019" is of that year more often than of R$ 2.019: not taken as money, so the amount is asked.
  const isPast =
    before === 'de' && year > 2000 && year <= Number(today.slice(0, 4)) && !MONEY.has(words[number.to] ?? '');
  const isOfTax = isTaxYear(words, number.from);
  if (!inMonth && !isPast && !isOfTax && !['desde', 'em', 'ano'].includes(before)) return undefined;
  if (before === 'em' && ['x', 'vezes'].includes(words[number.to] ?? '')) return undefined;
  return before === 'desde' ? dated(number.from, number.to, endOfYear(year, today)) : ignored(number.from, number.to);
}

function endOfYear(year: number, today: LocalDate): LocalDate {
  const end: LocalDate = `${year}-12-01`;
  return end < today ? end : `${year}-01-01`;
}

function ignored(from: number, to: number): Found<Figure> {
  return { from, to, value: { kind: 'ignored', why: 'count' } };
}

/**
 * "em dois mil e vinte e dois", "iptu de dois mil e vinte e três e dois mil e vinte e quatro": a year that was dictated. Of
 * the sums that one owes hardly any is between 2.001 and this year's number to the real.
 */
function spokenYear(
  number: NumberReading,
  { reading: { words }, today }: Scan,
): { readonly year: number; readonly to: number } | undefined {
  const said = number.form === 'words' && number.scaled ? countOf(number) : undefined;
  if (said === undefined || said < 2_001) return undefined;
  // "dois mil e vinte e um devo": no "um" of a thing that is counted.
  const hasOne = said % 10 === 0 && said > 2_010 && words[number.to] === 'e' && words[number.to + 1] === 'um';
  const [year, to] = hasOne ? [said + 1, number.to + 2] : [said, number.to];
  const isLater = year > Number(today.slice(0, 4)) + LONGEST_AHEAD;
  // "dois mil e vinte e cinco e …" goes on as another year only.
  const goesOn = words[to] === 'e' && !['de', 'dois'].includes(words[to + 1] ?? '');
  if (isLater || MONEY.has(words[to] ?? '') || goesOn || IS_SUM.has(words[number.from - 2] ?? '')) return undefined;
  return namesYear(words, number.from) ? { year, to } : undefined;
}

/** "em", "desde", "iptu de" before it, or a year that was dictated before. */
function namesYear(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  const isNext = ['e', ','].includes(before) || (before === 'de' && ['e', ','].includes(words[at - 2] ?? ''));
  const isAfterYear = isNext && /dois mil(?: e)? \S+(?: e \S+)?(?: e| ,)(?: de)?$/.test(wordsBefore(words, at));
  const isNamed = IN_YEAR.has(before) || TAXES.has(before) || isAfterYear;
  return isNamed || (before === 'de' && words[at - 2] !== 'mais');
}

function wordsBefore(words: readonly string[], at: number): string {
  return words.slice(Math.max(0, at - 8), at).join(' ');
}

const LONGEST_AHEAD = 10;
const IN_YEAR: ReadonlySet<string> = new Set('desde em ano ate'.split(' '));
/** "tá em dois mil e dez". */
const IS_SUM: ReadonlySet<string> = new Set('esta ficou fechou chegou foi deu total parcela divida'.split(' '));

/** "iptu 2023 e 2024", "ipva 2024 2025": the years of a tax. */
function isTaxYear(words: readonly string[], at: number): boolean {
  const [before = '', first = ''] = [words[at - 1], words[at - 2]];
  if (TAXES.has(before)) return true;
  const isYear = (word: string) => /^20[0-3]\d$/.test(word);
  return (['e', ',', '/'].includes(before) && isYear(first)) || (isYear(before) && TAXES.has(first));
}

const TAXES: ReadonlySet<string> = new Set(['iptu', 'ipva', 'licenciamento', 'das', 'imposto']);

/** "4 meses", "2 anos e meio", "90 dias", with what says whether it is past or to come. */
function duration(number: NumberReading, { reading: { words }, numbers }: Scan): Found<Figure> | undefined {
  const count = countOf(number);
  const unit = UNITS.get(words[number.to] ?? '');
  if (count === undefined || count > LONGEST_DURATION || unit === undefined) return undefined;
  if (isSumBeforeDate(count, number.to, words, numbers)) return undefined;
  const hasHalf = words[number.to + 1] === 'e' && words[number.to + 2] === 'meio';
  const more = unit.half === undefined ? undefined : monthsMore(number.to + 1, words, numbers);
  const to = more?.to ?? number.to + (hasHalf ? 3 : 1);
  // "2 meses de 900" is instalments.
  const each = numbers.get(words[to + 1] === '$' ? to + 2 : to + 1);
  if (words[number.to] === 'meses' && words[to] === 'de' && each && !each.article) return undefined;
  // "360 meses, já paguei 84" is a plan; "devo há 24 meses", "24 meses atrasado" is how long.
  const direction = directionOf(words, number.from, to);
  const isPlan = words[number.to] === 'meses' && count >= SHORTEST_PLAN && direction === 'bare';
  if (isPlan && ['', ',', '.', '\n', '('].includes(words[to] ?? '') && !LEFT.has(words[number.from - 1] ?? ''))
    return undefined;
  const half = hasHalf && unit.half !== undefined ? unit.half : 0;
  const size =
    unit.months === undefined
      ? { days: count * unit.days }
      : { months: count * unit.months + half + (more?.months ?? 0) };
  return { from: number.from, to, value: { kind: 'duration', when: direction, ...size } };
}

/** "1 ano e 2 meses". */
function monthsMore(
  at: number,
  words: readonly string[],
  numbers: Scan['numbers'],
): { readonly months: number; readonly to: number } | undefined {
  const number = words[at] === 'e' ? numbers.get(at + 1) : undefined;
  const months = countOf(number);
  const isMonths = number !== undefined && /^mes(?:es)?$/.test(words[number.to] ?? '');
  return isMonths && months !== undefined ? { months, to: number.to + 1 } : undefined;
}

/** "780 dia 10" is a sum and its day, "1.200 mês que vem" a sum and when it comes. */
function isSumBeforeDate(
  count: number,
  to: number,
  words: readonly string[],
  numbers: Pick<Scan['numbers'], 'has'>,
): boolean {
  const isDueDay = count !== 1 && words[to] === 'dia' && numbers.has(to + 1);
  return isDueDay || (SINGULAR.has(words[to] ?? '') && count > MOST_SINGULAR);
}

const LONGEST_DURATION = 1_200;
const SHORTEST_PLAN = 24;
const LEFT: ReadonlySet<string> = new Set('falta faltam resta restam por mais ainda de'.split(' '));
const SINGULAR: ReadonlySet<string> = new Set(['mes', 'dia', 'ano', 'semana']);
/** Many write "5 mês", nobody "200 mês". */
const MOST_SINGULAR = 99;

type Unit =
  | { readonly months: number; readonly half?: number }
  | { readonly months?: undefined; readonly days: number; readonly half?: undefined };

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['mes', { months: 1 }],
  ['meses', { months: 1 }],
  ['ano', { months: 12, half: 6 }],
  ['anos', { months: 12, half: 6 }],
  ['dia', { days: 1 }],
  ['dias', { days: 1 }],
  ['semana', { days: 7 }],
  ['semanas', { days: 7 }],
]);

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

function wholeDigits(number: NumberReading): number | undefined {
  return number.form === 'digits' && !number.scaled && !number.fractional ? countOf(number) : undefined;
}

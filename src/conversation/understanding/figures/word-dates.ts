import type { LocalDate } from '../../../domain/time/local-date.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found, Reading } from '../text/tokens.ts';
import { addDays, addMonths, dateNear, nextWeekday } from './calendar.ts';
import { isMonthOwed, isSinceEvent } from './months-owed.ts';

/** A date in words, without a number: "amanhã", "sexta que vem", "desde março", "fim do mês". */
export type WordDate =
  | { readonly kind: 'date'; readonly date: LocalDate; readonly since: boolean }
  | { readonly kind: 'day'; readonly day: number };

/** All dates in words, left to right. */
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

/** Names of months; "mar" and "dez" are also other words, and "set" and "out" too rarely meant. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'janeiro jan',
    'fevereiro fev',
    'marco',
    'abril abr',
    'maio mai',
    'junho jun',
    'julho jul',
    'agosto ago',
    'setembro',
    'outubro',
    'novembro nov',
    'dezembro',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** The year in "março de 2025", "maio do ano passado", "set/25", and how many words it takes. */
export function yearAfter(
  words: readonly string[],
  at: number,
  today: LocalDate,
): { readonly year?: number; readonly length: number } {
  if (!['de', 'do', 'no', '/'].includes(words[at] ?? '')) return { length: 0 };
  const [written = '', next = ''] = words.slice(at + 1, at + 3);
  if (/^20\d\d$/.test(written)) return { year: Number(written), length: 2 };
  if (words[at] === '/' && /^[12]\d$/.test(written)) return { year: 2000 + Number(written), length: 2 };
  const ago = written === 'ano' ? yearsAgo(next) : undefined;
  return ago === undefined ? { length: 0 } : { year: Number(today.slice(0, 4)) - ago, length: 3 };
}

/** "passado", however it is typed: a year must not be missed. */
function yearsAgo(word: string): number | undefined {
  if (/^r?etra[sz]/.test(word)) return 2;
  return /^pas+a/.test(word) ? 1 : undefined;
}

function wordDateAt(words: readonly string[], from: number, today: LocalDate): Found<WordDate> | undefined {
  const part = partsOfMonth.at(words, from);
  // "no fim do mês fica uns 2 mil": when all is counted.
  const isCounting = part?.value === 30 && SUMS_UP.test(words[part.to] ?? '');
  if (part && words[part.to] !== 'util' && !isCounting)
    return { from, to: part.to, value: { kind: 'day', day: part.value } };
  const phrase = relativeDays.at(words, from);
  const day = phrase ? dayOfLastMonth(words, from, today) : undefined;
  if (phrase && day) return dated({ from, to: phrase.to }, words, day);
  if (phrase) return dated({ from, to: phrase.to }, words, phrase.value(today));
  return weekdayAt(words, from, today) ?? monthAt(words, from, today);
}

const SUMS_UP = /^(?:fica|sobra|sobram|fecha|fecho|junta|junto|tiro|soma|rende|rendeu|resta|da)$/;

const relativeDays = phraseBook<(today: LocalDate) => LocalDate>([
  [(today) => today, ['hoje']],
  [(today) => addDays(today, 1), ['amanha']],
  [(today) => addDays(today, 2), ['depois de amanha']],
  [(today) => addDays(today, -1), ['ontem']],
  [(today) => addDays(today, -2), ['(anteontem|antes_de_ontem)']],
  [(today) => firstOfMonth(today, -1), ['mes passado']],
  [(today) => firstOfMonth(today, 1), ['mes que vem', 'proximo mes']],
  [(today) => addDays(today, -7), ['semana passada']],
  [
    (today) => lastOf(today, 12, 25),
    ['natal passado', 'natal do ano passado', 'ultimo natal', '(desde|no) (o)? natal'],
  ],
  [(today) => `${Number(today.slice(0, 4)) - 1}-12-01`, ['fim do ano passado', 'final do ano passado']],
  [(today) => `${Number(today.slice(0, 4)) - 1}-06-01`, ['(meio|metade) do ano passado']],
  [(today) => `${Number(today.slice(0, 4)) - 1}-01-01`, ['(comeco|inicio) do ano passado']],
  [
    (today) => `${today.slice(0, 4)}-01-01`,
    ['(comeco|inicio|virada) (do|desse|deste) ano', '(desde|no) (o)? ano novo', 'desde a virada (do_ano)?'],
  ],
  [(today) => lastOf(today, 6, 1), ['(meio|metade) (do|desse|deste) ano']],
  [(today) => `${Number(today.slice(0, 4)) - 1}-12-01`, ['(desde|do) (o)? ano passado']],
  [(today) => lastOf(today, 2, 15), ['(desde|no) (o)? carnaval']],
  [(today) => lastOf(today, 4, 10), ['(desde|na) (a)? pascoa']],
  [(today) => lastOf(today, 6, 24), ['(desde|no) (o)? sao joao']],
  [(today) => lastOf(today, 5, 10), ['(desde|no) (o)? dia das maes']],
  [(today) => addMonths(today, -18), ['(faz|ha|tem|de|uns|um) ano e meio']],
  [(today) => addMonths(today, -6), ['(faz|ha|tem|quase) (quase)? meio ano']],
  [(today) => firstOfMonth(today, -2), ['mes retrasado']],
  [(today) => addDays(today, -14), ['semana retrasada']],
  [(today) => addDays(today, -1), ['desde ontem']],
  [(today) => yearsEnd(today, '12-25'), ['(ate|antes_do|para_o) (o)? natal']],
  [(today) => yearsEnd(today, '12-31'), ['ate (o)? (fim|final) (do|deste|desse) ano']],
  [(today) => addDays(today, 7), ['semana que vem', 'proxima semana']],
]);

function yearsEnd(today: LocalDate, day: string): LocalDate {
  const date: LocalDate = `${today.slice(0, 4)}-${day}`;
  return date >= today ? date : addMonths(date, 12);
}

/** "dia 10 do mês passado". */
function dayOfLastMonth(words: readonly string[], from: number, today: LocalDate): LocalDate | undefined {
  const [dia, number = '', link] = words.slice(Math.max(0, from - 3), from);
  const isDay = dia === 'dia' && (link === 'do' || link === 'de') && /^(?:0?[1-9]|1\d|2[0-8])$/.test(number);
  if (!isDay || words[from] !== 'mes' || words[from + 1] !== 'passado') return undefined;
  return `${firstOfMonth(today, -1).slice(0, 8)}${number.padStart(2, '0')}`;
}

/** The last such day before today. */
function lastOf(today: LocalDate, month: number, day: number): LocalDate {
  const thisYear = `${today.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return thisYear < today ? thisYear : addMonths(thisYear, -12);
}

function firstOfMonth(today: LocalDate, ahead: number): LocalDate {
  return `${addMonths(today, ahead).slice(0, 7)}-01`;
}

/** Parts of a month as days that a due date can be counted from. */
const partsOfMonth = phraseBook<number>([
  [30, ['(fim|final) do mes']],
  [31, ['ultimo dia (do_mes)?']],
  [5, ['(comeco|inicio) do mes']],
  [15, ['meio do mes']],
  [1, ['dia primeiro']],
  // The fifth working day falls on the 5th to the 8th.
  [7, ['quinto dia util']],
  [3, ['primeiro dia util']],
  [4, ['segundo dia util']],
  [5, ['terceiro dia util']],
  [6, ['quarto dia util']],
  [14, ['decimo dia util']],
]);

/** Names of days; Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['segunda', 1],
  ['terca', 2],
  ['quarta', 3],
  ['quinta', 4],
  ['sexta', 5],
  ['sabado', 6],
  ['domingo', 7],
]);

/** "sexta que vem", "até quarta-feira"; "segunda via" and "quinta parcela" are no days. */
function weekdayAt(words: readonly string[], from: number, today: LocalDate): Found<WordDate> | undefined {
  const weekday = WEEKDAYS.get((words[from] ?? '').replace('-feira', ''));
  if (weekday === undefined) return undefined;
  const comes = words[from + 1] === 'que' && words[from + 2] === 'vem';
  const isDay = (words[from] ?? '').endsWith('-feira') || words[from + 1] === 'feira';
  const linked = ['ate', 'na', 'no', 'nessa', 'nesta', 'vence', 'acaba', 'essa', 'esta'].includes(
    words[from - 1] ?? '',
  );
  return comes || isDay || linked
    ? dated({ from, to: from + (comes ? 3 : 1) }, words, nextWeekday(today, weekday))
    : undefined;
}

/** "desde março", "em maio de 2025"; a month alone says nothing of its use. */
function monthAt(words: readonly string[], from: number, today: LocalDate): Found<WordDate> | undefined {
  const before = words[from - 1];
  const month = MONTHS.get(words[from] ?? '') ?? (before === 'desde' ? SHORT_MONTHS.get(words[from] ?? '') : undefined);
  if (month === undefined) return undefined;
  const { length, ...year } = yearAfter(words, from + 1, today);
  const opensRange =
    ['a', 'ate', 'para'].includes(words[from + 1 + length] ?? '') && MONTHS.has(words[from + 2 + length] ?? '');
  const isMissed =
    opensRange ||
    isPartMissed(words, from) ||
    isMonthOwed(words, from, MONTHS) ||
    (before === 'em' &&
      (stopsBefore(words, from) || stopsAfter(words, from + 1 + length) || isSinceEvent(words, from)));
  if (before !== 'desde' && before !== 'em' && !isMissed) return undefined;
  const isPast = before === 'desde' || isMissed;
  const date = dateNear(today, { day: 1, month, ...year }, isPast ? 'back' : 'ahead');
  if (date === undefined) return undefined;
  const to = opensRange ? from + 3 + length : from + 1 + length;
  return { from, to, value: { kind: 'date', date, since: isPast } };
}

/** Short names that are other words too, so only after "desde". */
const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['mar', 3],
  ['set', 9],
  ['out', 10],
  ['dez', 12],
]);

/** "parei de pagar em julho": July is gone. */
function stopsBefore(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - FAR_STOP), at).filter((word) => word !== '\n');
  // "era pra eu ter pago em setembro".
  return before.some((word, index) => STOPPED.test(word) || (word === 'pago' && before[index - 1] === 'ter'));
}

/** "paguei 26 e em setembro deste ano parei". */
function stopsAfter(words: readonly string[], at: number): boolean {
  const start = /^d?este$|^desse$/.test(words[at] ?? '') && words[at + 1] === 'ano' ? at + 2 : at;
  const verb = words[start] === 'eu' ? start + 1 : start;
  return /^(?:parei|parou|paramos|atrasei|atrasou|deixei)$/.test(words[verb] ?? '');
}

/** With the line ends of a burst: "atrasei ⏎ o ⏎ bradesco ⏎ em julho". */
const FAR_STOP = 8;

const STOPPED =
  /^(?:pagado|quitado|parei|parou|paramos|deixei|atras\w*|venceu|vencid\w*|negativ\w*|sujou|ultim[ao]|paguei)$/;

const DAYS = /^(?:ontem|anteontem|hoje|antes|dia|segunda|terca|quarta|quinta|sexta|sabado|domingo|semana|faz|ha)$/;

/** "atrasei a de outubro e a de novembro", "não paguei setembro". */
function isPartMissed(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 8), at);
  const missed = before.some(
    (word, index) => /^atras/.test(word) || (word === 'paguei' && before[index - 1] === 'nao'),
  );
  const isNamed = before.at(-1) === 'de' && ['a', 'o'].includes(before.at(-2) ?? '');
  // "a de novembro venceu ontem": the bill's month, and its day behind it.
  if (isNamed && /^vence(?:u|ram)$/.test(words[at + 1] ?? '') && DAYS.test(words[at + 2] ?? '')) return false;
  const answers = isNamed && ['', '\n', ',', 'sim', 'so', 'falta'].includes(before.at(-3) ?? '');
  return answers || (missed && ['de', 'paguei', 'atrasei', 'e', ',', ':'].includes(before.at(-1) ?? ''));
}

function dated(
  place: { readonly from: number; readonly to: number },
  words: readonly string[],
  date: LocalDate,
): Found<WordDate> {
  return { ...place, value: { kind: 'date', date, since: words[place.from - 1] === 'desde' } };
}

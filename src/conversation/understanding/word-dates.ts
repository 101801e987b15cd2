import type { LocalDate } from '../../domain/time/local-date.ts';
import { addDays, addMonths, dateNear, nextWeekday } from './calendar.ts';
import { phraseBook } from './phrase-book.ts';
import type { Found, Reading } from './tokens.ts';

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

/** The year in "março de 2025", and how many words it takes. */
export function yearAfter(words: readonly string[], at: number): { readonly year?: number; readonly length: number } {
  const linked = ['de', 'do', '/'].includes(words[at] ?? '') && /^20\d\d$/.test(words[at + 1] ?? '');
  return linked ? { year: Number(words[at + 1]), length: 2 } : { length: 0 };
}

function wordDateAt(words: readonly string[], from: number, today: LocalDate): Found<WordDate> | undefined {
  const part = partsOfMonth.at(words, from);
  if (part) return { from, to: part.to, value: { kind: 'day', day: part.value } };
  const phrase = relativeDays.at(words, from);
  if (phrase) return dated({ from, to: phrase.to }, words, phrase.value(today));
  return weekdayAt(words, from, today) ?? monthAt(words, from, today);
}

const relativeDays = phraseBook<(today: LocalDate) => LocalDate>([
  [(today) => today, ['hoje']],
  [(today) => addDays(today, 1), ['amanha']],
  [(today) => addDays(today, 2), ['depois de amanha']],
  [(today) => addDays(today, -1), ['ontem']],
  [(today) => addDays(today, -2), ['(anteontem|antes_de_ontem)']],
  [(today) => firstOfMonth(today, -1), ['mes passado']],
  [(today) => firstOfMonth(today, 1), ['mes que vem', 'proximo mes']],
  [(today) => addDays(today, -7), ['semana passada']],
  [(today) => addDays(today, 7), ['semana que vem', 'proxima semana']],
]);

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
]);

const WEEKDAYS: ReadonlyMap<string, number> = new Map([
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
  const month = MONTHS.get(words[from] ?? '');
  const before = words[from - 1];
  if (month === undefined || (before !== 'desde' && before !== 'em')) return undefined;
  const { length, ...year } = yearAfter(words, from + 1);
  const date = dateNear(today, { day: 1, month, ...year }, before === 'desde' ? 'back' : 'ahead');
  return date === undefined ? undefined : dated({ from, to: from + 1 + length }, words, date);
}

function dated(
  place: { readonly from: number; readonly to: number },
  words: readonly string[],
  date: LocalDate,
): Found<WordDate> {
  return { ...place, value: { kind: 'date', date, since: words[place.from - 1] === 'desde' } };
}

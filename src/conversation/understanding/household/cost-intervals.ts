import type { Amount } from '../figures/amounts.ts';
import { countOf, readNumbers } from '../figures/numbers.ts';
import type { Pair } from '../text/pair-up.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found, Reading } from '../text/tokens.ts';

/** So many months from one payment to the next: 1.5 of "a cada 45 dias". */
export type Interval = Found<number>;

type Cost = Pair<unknown, Amount>;

/** "gás 115 a cada 45 dias", "água de dois em dois meses", "o botijão dura três meses", "bimestral". */
export function costIntervals(reading: Reading): readonly Interval[] {
  const found: Interval[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    const interval = named.at(reading.words, at) ?? everySoMany(reading, at) ?? lasting(reading, at);
    if (!interval || interval.value < SHORTEST || interval.value > LONGEST) continue;
    found.push(interval);
    at = interval.to - 1;
  }
  return found;
}

const SHORTEST = 0.2;
const LONGEST = 24;

const named = phraseBook<number>([
  [2, ['bimestral', 'bimestralmente', 'mes sim mes nao', '(um)? mes sim (e)? (um)? outro nao', 'mes sim e mes nao']],
  [3, ['trimestral', 'trimestralmente']],
  [6, ['semestral', '(duas_vezes|2_vezes|2x|2_x) (por|no|ao|a) ano']],
  [12, ['(uma_vez|1_vez|1x|1_x) (por|no|ao|a) ano', 'anualmente']],
]);

/** "a cada 2 meses", "cada 40 dias", "de 2 em 2 meses". */
function everySoMany(reading: Reading, from: number): Interval | undefined {
  const { words } = reading;
  if (words[from] === 'cada') return stretch(reading, from + 1, words[from - 1] === 'a' ? from - 1 : from);
  const first = countAt(reading, from);
  const isTwice = first !== undefined && words[first.to] === 'em' && words[first.to + 1] === words[from];
  return isTwice ? stretch(reading, first.to + 1, words[from - 1] === 'de' ? from - 1 : from) : undefined;
}

/** "dura uns dois meses", "dá pra 45 dias", "rende um mês e meio". */
function lasting(reading: Reading, from: number): Interval | undefined {
  const { words } = reading;
  if (!isLasting(words, from)) return undefined;
  let at = from + 1;
  while (ROUGHLY.has(words[at] ?? '')) at += 1;
  return stretch(reading, at, from);
}

function isLasting(words: readonly string[], at: number): boolean {
  return LASTS.has(words[at] ?? '') || (words[at] === 'da' && words[at + 1] === 'para');
}

const LASTS: ReadonlySet<string> = new Set('dura duram durou durar rende rendem aguenta'.split(' '));
const ROUGHLY: ReadonlySet<string> = new Set('para uns umas so quase ate mais ou menos cada a por'.split(' '));

/** "dois meses", "45 dias", "um mês e meio", from `at` on. */
function stretch(reading: Reading, at: number, from: number): Interval | undefined {
  const count = countAt(reading, at);
  const unit = count && IN_MONTHS.get(reading.words[count.to] ?? '');
  if (!count || !unit) return undefined;
  const isHalfMore = reading.words[count.to + 1] === 'e' && /^mei[ao]$/.test(reading.words[count.to + 2] ?? '');
  const value = (count.value + (isHalfMore ? 0.5 : 0)) * unit;
  return { from, to: count.to + (isHalfMore ? 3 : 1), value };
}

function countAt(reading: Reading, at: number): Found<number> | undefined {
  const number = readNumbers(reading).find(({ from }) => from === at);
  const value = countOf(number);
  return number && value !== undefined ? { from: at, to: number.to, value } : undefined;
}

const IN_MONTHS: ReadonlyMap<string, number> = new Map([
  ['dias', 1 / 30],
  ['semanas', 12 / 52],
  ['mes', 1],
  ['meses', 1],
]);

/** The interval that is said of a cost: right behind its sum, between its name and its sum, or right before both. */
export function intervalOf(
  { words }: Reading,
  cost: Cost,
  { costs, intervals }: { readonly costs: readonly Cost[]; readonly intervals: readonly Interval[] },
): number | undefined {
  return intervals.find((interval) => ownerOf(words, interval, costs)?.amount === cost.amount)?.value;
}

function ownerOf(words: readonly string[], interval: Interval, told: readonly Cost[]): Cost | undefined {
  const costs = told.filter((cost) => isNear(words, interval, cost));
  const within = costs.find((cost) => startOf(cost) <= interval.from && interval.to <= endOf(cost));
  if (within) return within;
  // "110 cada" is read as one figure.
  const before = costs.findLast((cost) => startOf(cost) < interval.from);
  const after = costs.find((cost) => startOf(cost) >= interval.to);
  // "o gás é 120 e dura dois meses": of what was named.
  if (!before || !after || isLasting(words, interval.from)) return before ?? after;
  const leadsOn = !words.slice(interval.to, startOf(after)).some(isEnd);
  return words.slice(endOf(before), interval.from).some(isEnd) && leadsOn ? after : before;
}

/** No other figure and no other sentence stands between. */
function isNear(words: readonly string[], interval: Interval, cost: Cost): boolean {
  const between = [...words.slice(endOf(cost), interval.from), ...words.slice(interval.to, startOf(cost))];
  return between.length <= FAR && !between.some((word) => /^\d/.test(word));
}

const FAR = 8;

function startOf({ label, amount }: Cost): number {
  return Math.min(label?.from ?? Number.POSITIVE_INFINITY, amount?.from ?? Number.POSITIVE_INFINITY);
}

function endOf({ label, amount }: Cost): number {
  return Math.max(label?.to ?? 0, amount?.to ?? 0);
}

function isEnd(word: string): boolean {
  return [',', '.', ';', '\n', 'e', '+', 'mais'].includes(word);
}

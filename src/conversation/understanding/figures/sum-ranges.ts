import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import type { Amount, Period } from './amounts.ts';
import { SHORT_STRETCHES } from './periods-of-sums.ts';

type Sums = readonly Found<Amount>[];

/**
 * Sums that tell one income which is not always the same, as one range: "faço 700, 800 no mês", "3 mil, 3 mil e 200 no
 * máximo", "tem semana de 250 tem semana de 350", "um dia é 80, no outro 120".
 */
export function withRanges(turn: TurnReading, sums: Sums, labels: readonly Found<unknown>[] = turn.incomes): Sums {
  const joined: Found<Amount>[] = [];
  for (const sum of sums) {
    const last = joined.at(-1);
    const whole = last && (asRange(turn, { low: last, high: sum, labels }) ?? asTurns(turn, last, sum));
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(sum);
  }
  return joined;
}

/** "90, 100 por dia": the second sum is a little more, and each has no name of its own. */
function asRange(
  turn: TurnReading,
  { low, high, labels }: Record<'low' | 'high', Found<Amount>> & { readonly labels: readonly Found<unknown>[] },
): Found<Amount> | undefined {
  const between = turn.reading.words.slice(low.to, high.from);
  // "60 70 por dia" of dictated text has no comma.
  const isNext = between.length <= 3 && between.every((word) => LOOSE.has(word));
  if (!isNext || !isAlike(low, high, MOST_APART) || bothNamed(labels, low, high)) return undefined;
  const per = low.value.per ?? high.value.per;
  // "uns 2 mil, às vezes 1.500": the last word is the lower one.
  if (centavosOf(low) < centavosOf(high)) return joinedSum(low, high, per);
  const whole = joinedSum(high, low, per);
  return { ...whole, value: { ...whole.value, readings: [centavosOf(high)] } };
}

const LOOSE: ReadonlySet<string> = new Set([
  ',',
  '/',
  'uns',
  'umas',
  'ou',
  'talvez',
  'quase',
  'ate',
  '$',
  '\n',
  'as',
  'vezes',
]);
/** "700, 800" is one income of a person who guesses; "700, 1.500" may be two. */
const MOST_APART = 1.5;

function bothNamed(labels: readonly Found<unknown>[], low: Found<Amount>, high: Found<Amount>): boolean {
  const isBefore = labels.some(({ to }) => to <= low.from && low.from - to <= 2);
  const isBehind = labels.some(({ from }) => from >= high.to && from - high.to <= 2);
  return isBefore && isBehind;
}

/** "tem semana que tiro 300, tem semana que tiro 500", "uma semana é 200, na outra 400". */
function asTurns(turn: TurnReading, first: Found<Amount>, second: Found<Amount>): Found<Amount> | undefined {
  const { words } = turn.reading;
  const own = stretchBefore(words, first.from);
  const other = stretchBefore(words, second.from);
  const between = words.slice(first.to, second.from);
  const isOther = other !== undefined || between.slice(-4).some((word) => word === 'outro' || word === 'outra');
  if (own === undefined || !isOther || !isAlike(first, second, MOST_APART_IN_TURNS)) return undefined;
  // Of months the least is what a plan can count with, which `lowestOfMonths` takes.
  if (own === 'month' && other === 'month') return undefined;
  const [low, high] = centavosOf(first) <= centavosOf(second) ? [first, second] : [second, first];
  return joinedSum(low, high, own);
}

const MOST_APART_IN_TURNS = 5;

/** "tem semana que tiro", "um dia é", "há meses de": the stretch of time that the sum is of. */
function stretchBefore(words: readonly string[], at: number): Period | undefined {
  const before = words.slice(Math.max(0, at - FAR), at);
  const start = before.findLastIndex((word) => [',', '.', ';', '\n'].includes(word));
  const near = before.slice(start + 1);
  const noun = near.findLastIndex((word) => STRETCHES.has(word));
  return OPENS.has(near[noun - 1] ?? '') ? STRETCHES.get(near[noun] ?? '') : undefined;
}

const FAR = 6;
const OPENS: ReadonlySet<string> = new Set('tem ha um uma outro outra de em e'.split(' '));
const STRETCHES: ReadonlyMap<string, Period> = new Map([...SHORT_STRETCHES, ['mes', 'month'], ['meses', 'month']]);

function isAlike(one: Found<Amount>, other: Found<Amount>, apart: number): boolean {
  const sums = [centavosOf(one), centavosOf(other)];
  const [low, high] = [Math.min(...sums), Math.max(...sums)];
  // "80, 100, 120": a range may go on.
  const isPlain =
    other.value.range === undefined &&
    [one, other].every(({ value }) => value.readings.length === 1 && value.role === undefined);
  const isSamePer = one.value.per === undefined || other.value.per === undefined || one.value.per === other.value.per;
  return isPlain && isSamePer && low >= SMALLEST && low < high && high <= low * apart;
}

/** Less than this is no pay of a day. */
const SMALLEST = 2_000;

function centavosOf({ value }: Found<Amount>): number {
  return value.readings[0] ?? 0;
}

function joinedSum(low: Found<Amount>, high: Found<Amount>, per: Period | undefined): Found<Amount> {
  const range = { from: low.value.range?.from ?? centavosOf(low), to: centavosOf(high) };
  const { per: _, ...rest } = high.value;
  const value = { ...rest, readings: [range.to], range, bare: false, approximate: true, ...(per ? { per } : {}) };
  return { from: Math.min(low.from, high.from), to: Math.max(low.to, high.to), value };
}

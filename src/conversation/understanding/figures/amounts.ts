import type { Money } from '../../../contracts/mentions.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import { LARGEST_AMOUNT } from '../../../domain/money/centavos.ts';
import { fold } from '../../../domain/text/normalise.ts';
import { type Found, type Reading, spanOf } from '../text/tokens.ts';
import { alternatives, startsAnother } from './alternatives.ts';
import { type AmountRole, roleAfter, roleOf } from './amount-roles.ts';
import { type Decimal, times, toCentavos, toNumber } from './digits.ts';
import type { NumberReading } from './numbers.ts';
import { type Period, periodAfter, periodBefore, periodBehindNet, VAGUE_BEFORE } from './periods-of-sums.ts';
import type { Scan } from './scan.ts';
import { combinedPrice } from './spoken-prices.ts';

/**
 * An amount of money as written. More than one of `readings`: it must be asked. `bare`: no currency, scale or decimals,
 * so a small one may be of thousands. `per`: how often it comes or goes.
 */
export type Amount = {
  readonly readings: readonly Centavos[];
  readonly bare: boolean;
  readonly approximate: boolean;
  readonly range?: { readonly from: Centavos; readonly to: Centavos };
  readonly per?: Period;
  readonly role?: AmountRole;
  readonly span: string;
};

export type { Period } from './periods-of-sums.ts';

/** Money that can be written down, or the candidates that must be told apart by a question. */
export type SettledAmount =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'ask'; readonly span: string; readonly candidates: readonly Centavos[] };

/** Below R$ 30 a bare figure for a debt or an income is more likely of thousands ("devo 3", "1.5"). */
const SMALL: Centavos = 3_000;

/** `expects` says whether thousands are likely here: then a small bare figure is asked, never guessed. */
export function settleAmount(amount: Amount, expects: 'thousands' | 'anything'): SettledAmount | undefined {
  const [only, ...others] = amount.readings;
  if (only === undefined) return undefined;
  if (others.length > 0) return { kind: 'ask', span: amount.span, candidates: ascending(amount.readings) };
  const isShort = amount.bare || /^(?:\d{1,2}[.,]\d|\S+ virgula \S+)$/.test(fold(amount.span));
  if (isShort && expects === 'thousands' && only > 0 && only < SMALL) {
    return { kind: 'ask', span: amount.span, candidates: [only, only * 1_000] };
  }
  const money = {
    centavos: only,
    span: amount.span,
    ...(amount.approximate ? { approximate: true } : {}),
    ...(amount.range ? { range: amount.range } : {}),
  };
  return { kind: 'money', money };
}

/** Reads the number as an amount; `undefined` when it is larger than any personal debt or no whole centavos. */
export function amountAt(number: NumberReading, scan: Scan): Found<Amount> | undefined {
  const { reading } = scan;
  const said = combinedPrice(number, scan);
  const price = alternatives(number, said, scan) ?? said;
  const range = price === said ? rangeAt(number, price, scan) : undefined;
  const from = currencyBefore(reading, number.from);
  const to = range?.to ?? price.to;
  const centavos = range ? [range.high] : price.values.flatMap((value) => toCentavos(value) ?? []);
  if (centavos.length === 0 || centavos.length < (range ? 1 : price.values.length)) return undefined;
  if (centavos.some((value) => value > LARGEST_AMOUNT)) return undefined;
  const { before, after, end } = vagueness(reading, from, to);
  const per =
    periodAfter(reading.words, end) ?? periodBehindNet(reading.words, end) ?? periodBefore(reading.words, from);
  const role = roleOf(reading.words, from) ?? roleAfter(reading.words, end);
  return {
    from,
    to: per?.to ?? end,
    value: {
      readings: [...new Set(centavos)],
      bare: !price.marked && from === number.from && !range,
      approximate: before || after || range !== undefined,
      span: spanOf(reading, from, end),
      ...(range ? { range: { from: range.low, to: range.high } } : {}),
      ...(per ? { per: per.value } : {}),
      ...(role ? { role } : {}),
    },
  };
}

function ascending(values: readonly Centavos[]): readonly Centavos[] {
  return values.toSorted((a, b) => a - b);
}

function currencyBefore({ words }: Reading, from: number): number {
  const before = words[from - 1] ?? '';
  return before === '$' || before === 'rs' || before === 'r' ? from - 1 : from;
}

type Range = { readonly low: Centavos; readonly high: Centavos; readonly to: number };

/** "entre 2 e 3 mil", "2 a 3 mil", "1500 ou 2000". The lower end takes the scale of the upper one. */
function rangeAt(number: NumberReading, price: { to: number }, scan: Scan): Range | undefined {
  const { words } = scan.reading;
  const between = words[currencyBefore(scan.reading, number.from) - 1] === 'entre' && words[number.to] === 'e';
  const at = between ? number.to : price.to;
  if (!between && !['a', 'ou', '-', 'ate'].includes(words[at] ?? '')) return undefined;
  const upper = scan.numbers.get(words[at + 1] === '$' ? at + 2 : at + 1);
  // "desconta 388 até 2031" names the year.
  if (words[at] === 'ate' && /^20[2-6]\d$/.test(words[at + 1] ?? '')) return undefined;
  const [first] = number.values;
  if (!upper || !first || number.values.length > 1) return undefined;
  const last = combinedPrice(upper, scan);
  const [second] = last.values;
  if (!second || last.values.length > 1 || startsAnother(words, last.to)) return undefined;
  const lower = inheritScale(first, number.scaled, second, upper.scaled);
  const low = toCentavos(lower);
  const high = toCentavos(second);
  const plausible = low !== undefined && high !== undefined && low < high && high <= low * 10 && high >= SMALL;
  return plausible ? { low, high, to: last.to } : undefined;
}

function inheritScale(first: Decimal, isScaled: boolean, second: Decimal, secondScaled: boolean): Decimal {
  const inThousands = secondScaled && !isScaled && toNumber(first) * 1_000 < toNumber(second);
  return (inThousands ? times(first, 1_000) : undefined) ?? first;
}

/** "uns 500", "quase 3 mil", "mil e pouco", "500 mais ou menos". `end` includes words that belong to the figure. */
function vagueness({ words }: Reading, from: number, to: number): { before: boolean; after: boolean; end: number } {
  const previous = words.slice(Math.max(0, from - 3), from);
  const near = previous.at(-1) ?? '';
  const before =
    VAGUE_BEFORE.has(near) ||
    (['de', 'a', 'que'].includes(near) && VAGUE_BEFORE_OF.has(previous.at(-2) ?? '')) ||
    (near === 'menos' && previous.at(-2) === 'ou');
  const tail = vagueTail(words, to);
  const after = tail > 0 || VAGUE_AFTER.has(words[to] ?? '') || (words[to] === 'mais' && words[to + 1] === 'ou');
  return { before, after, end: to + tail };
}

/** How many words after a figure only say that it is a little more: "e pouco", "e alguma coisa". */
export function vagueTail(words: readonly string[], at: number): number {
  return VAGUE_TAILS.find((tail) => tail.every((word, index) => words[at + index] === word))?.length ?? 0;
}

const VAGUE_BEFORE_OF: ReadonlySet<string> = new Set(
  'cerca volta torno faixa perto mais menos media acho base chega chegando'.split(' '),
);
const VAGUE_AFTER: ReadonlySet<string> = new Set(['aproximadamente', 'aprox', '+-', 'mm']);
const VAGUE_TAILS: readonly (readonly string[])[] = [
  'e pouco',
  'e poucos',
  'e pouquinho',
  'e tanto',
  'e tantos',
  'e tal',
  'e alguma coisa',
  'e uns quebrados',
  'e la vai pedrada',
  'e la vai',
  'e qualquer coisa',
  'por ai',
].map((tail) => tail.split(' '));

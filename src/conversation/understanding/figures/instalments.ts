import type { Found } from '../text/tokens.ts';
import type { Figure, FigureReader } from './figure.ts';
import { each, paidInParts } from './instalment-amounts.ts';
import { bills, billsCounted, counted, partsOf, splitIn, timesParts } from './instalment-counts.ts';
import { currentPart, leftOf, leftOrPaid, ordinalPart, paidOf, slashed } from './instalment-progress.ts';
import { INSTALMENT_NOUNS, LEFT_WORDS } from './instalment-words.data.ts';
import { missed, missedList, missedOf } from './instalments-behind.ts';
import { countOf, type NumberReading } from './numbers.ts';
import { periodAfter } from './periods-of-sums.ts';
import type { Scan } from './scan.ts';

/** From what says most to what says least: the first one that fits is what the number is. */
const READERS: readonly FigureReader[] = [
  leftOf,
  paidOf,
  ordinalPart,
  slashed,
  timesParts,
  missedOf,
  counted,
  missed,
  missedList,
  bills,
  currentPart,
  leftOrPaid,
  partsOf,
  splitIn,
  billsCounted,
  paidInParts,
  each,
];

function isLeftOver(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some((word) => /^sobr/.test(word));
}

/** Instalments by how many, how many are left or paid, and how much each. */
export const instalmentsFigure: FigureReader = (number, scan) => {
  // "faltam 50 e poucas" counts nothing.
  const { words } = scan.reading;
  const isVague = words[number.to] === 'e' && /^(?:pouc|tant)[ao]s$/.test(words[number.to + 1] ?? '');
  if (isVague && !number.scaled && LEFT_WORDS.has(words[number.from - 1] ?? ''))
    return { from: number.from, to: number.to + 2, value: { kind: 'ignored', why: 'unreadable' } };
  if (isOneOfTwo(number, scan))
    return { from: number.from, to: number.to, value: { kind: 'ignored', why: 'unreadable' } };
  // "me sobra uns 90 por dia": what comes in.
  if (
    periodAfter(words, number.to) &&
    !/^(?:falta|resta)/.test(words[number.from - 1] ?? '') &&
    isLeftOver(words, number.from)
  )
    return undefined;
  for (const read of READERS) {
    const figure = read(number, scan);
    if (figure) return isEitherOr(number, scan) ? withoutCounts(figure) : figure;
  }
  return undefined;
};

/** The first of "dez ou doze vezes". */
function isOneOfTwo(number: NumberReading, { reading: { words }, numbers }: Scan): boolean {
  const other = words[number.to] === 'ou' ? numbers.get(number.to + 1) : undefined;
  return other !== undefined && INSTALMENT_NOUNS.has(words[other.to] ?? '') && areNear(number, other);
}

/** "não sei se são dez ou doze vezes": neither is known. "200 ou 4x de 60" names two ways to pay. */
function isEitherOr(number: NumberReading, { reading: { words }, numbers }: Scan): boolean {
  if (words[number.from - 1] !== 'ou') return false;
  const other = [...numbers.values()].find(({ to }) => to === number.from - 1);
  return other !== undefined && areNear(other, number);
}

function areNear(one: NumberReading, other: NumberReading): boolean {
  const [few, many] = [countOf(one), countOf(other)];
  if (few === undefined || many === undefined || one.scaled || other.scaled) return false;
  return few < many && many <= few * MOST_APART;
}

const MOST_APART = 3;

function withoutCounts({ from, to, value }: Found<Figure>): Found<Figure> {
  const amount = value.kind === 'instalments' ? value.instalments.amount : undefined;
  return {
    from,
    to,
    value: amount ? { kind: 'instalments', instalments: { amount } } : { kind: 'ignored', why: 'unreadable' },
  };
}

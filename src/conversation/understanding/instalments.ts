import type { FigureReader } from './figure.ts';
import { each, paidInParts } from './instalment-amounts.ts';
import { bills, billsCounted, counted, partsOf, splitIn, timesParts } from './instalment-counts.ts';
import { currentPart, leftOf, leftOrPaid, ordinalPart, paidOf, slashed } from './instalment-progress.ts';
import { LEFT_WORDS } from './instalment-words.data.ts';
import { missed, missedList, missedOf } from './instalments-behind.ts';
import { periodAfter } from './periods-of-sums.ts';

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
  // "me sobra uns 90 por dia": what comes in.
  if (
    periodAfter(words, number.to) &&
    !/^(?:falta|resta)/.test(words[number.from - 1] ?? '') &&
    isLeftOver(words, number.from)
  )
    return undefined;
  for (const read of READERS) {
    const figure = read(number, scan);
    if (figure) return figure;
  }
  return undefined;
};

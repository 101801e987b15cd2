import type { FigureReader } from './figure.ts';
import { each, paidInParts } from './instalment-amounts.ts';
import { bills, counted, missed, missedList, partsOf, timesMonths } from './instalment-counts.ts';
import { currentPart, leftOrPaid, ordinalPart, paidOf, slashed } from './instalment-progress.ts';

/** From what says most to what says least: the first one that fits is what the number is. */
const READERS: readonly FigureReader[] = [
  paidOf,
  ordinalPart,
  slashed,
  timesMonths,
  counted,
  missed,
  missedList,
  bills,
  currentPart,
  leftOrPaid,
  partsOf,
  paidInParts,
  each,
];

/** Instalments by how many, how many are left or paid, and how much each. */
export const instalmentsFigure: FigureReader = (number, scan) => {
  for (const read of READERS) {
    const figure = read(number, scan);
    if (figure) return figure;
  }
  return undefined;
};

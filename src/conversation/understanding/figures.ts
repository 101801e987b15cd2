import type { LocalDate } from '../../domain/time/local-date.ts';
import { type Amount, amountAt } from './amounts.ts';
import { dateFigure } from './dates.ts';
import { ignoredFigure } from './ignored-figures.ts';
import { type Instalments, instalmentsFigure } from './instalments.ts';
import { minimumWagesFigure } from './minimum-wages.ts';
import { type NumberReading, readNumbers } from './numbers.ts';
import { type RateReading, rateFigure } from './rates.ts';
import type { Found, Reading } from './tokens.ts';

/** What a number in the text is. Each number becomes one figure, so no sum is counted twice. */
export type Figure =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'instalments'; readonly instalments: Instalments }
  | { readonly kind: 'rate'; readonly rate: RateReading }
  /** A day of the month. */
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'date'; readonly date: LocalDate }
  /** "4 meses", "2 anos": `ago` when it says since when; `sign` +1 for "daqui a". */
  | {
      readonly kind: 'duration';
      readonly months?: number;
      readonly days?: number;
      readonly when: 'ago' | 'ahead' | 'bare';
    }
  | { readonly kind: 'minimum-wages'; readonly wages: number; readonly span: string }
  /** Counted things, times of day, percentages of something, document numbers: no money. */
  | { readonly kind: 'ignored'; readonly why: 'count' | 'code' | 'unreadable' };

/** The numbers of a text, and what else the readers of one number need to know. */
export type Scan = {
  readonly reading: Reading;
  readonly numbers: ReadonlyMap<number, NumberReading>;
  readonly today: LocalDate;
};

/** A reader of figures: tries one number; reads further words and numbers beyond it when they belong together. */
export type FigureReader = (number: NumberReading, scan: Scan) => Found<Figure> | undefined;

const READERS: readonly FigureReader[] = [minimumWagesFigure, ignoredFigure, dateFigure, rateFigure, instalmentsFigure];

/** All figures of the text, from left to right. */
export function readFigures(reading: Reading, today: LocalDate): readonly Found<Figure>[] {
  const numbers = readNumbers(reading);
  const scan: Scan = { reading, today, numbers: new Map(numbers.map((number) => [number.from, number])) };
  const figures: Found<Figure>[] = [];
  let done = 0;
  for (const number of numbers) {
    if (number.from < done) continue;
    const figure = readFigure(number, scan);
    if (figure) {
      figures.push(figure);
      done = figure.to;
    }
  }
  return figures;
}

function readFigure(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  for (const read of READERS) {
    const figure = read(number, scan);
    if (figure) return figure;
  }
  if (number.article) return undefined;
  const found = amountAt(number, scan);
  return found
    ? { from: found.from, to: found.to, value: { kind: 'amount', amount: found.value } }
    : { from: number.from, to: number.to, value: { kind: 'ignored', why: 'unreadable' } };
}

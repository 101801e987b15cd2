import type { LocalDate } from '../../domain/time/local-date.ts';
import { amountAt } from './amounts.ts';
import { dateFigure } from './dates.ts';
import type { Figure, FigureReader } from './figure.ts';
import { ignoredFigure } from './ignored-figures.ts';
import { instalmentsFigure } from './instalments.ts';
import { minimumWagesFigure } from './minimum-wages.ts';
import { type NumberReading, readNumbers } from './numbers.ts';
import { rateFigure } from './rates.ts';
import type { Scan } from './scan.ts';
import type { Found, Reading } from './tokens.ts';

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
      if (!restates(figure, figures.at(-1), reading)) figures.push(figure);
      done = figure.to;
    }
  }
  return figures;
}

/** "R$ 850,00 (oitocentos e cinquenta reais)": the same amount in brackets is said once. */
function restates(figure: Found<Figure>, last: Found<Figure> | undefined, { words }: Reading): boolean {
  if (figure.value.kind !== 'amount' || last?.value.kind !== 'amount' || words[figure.from - 1] !== '(') return false;
  return figure.from - 1 === last.to && figure.value.amount.readings[0] === last.value.amount.readings[0];
}

function readFigure(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  for (const read of READERS) {
    const figure = read(number, scan);
    if (figure) return figure;
  }
  // "uma moto" counts nothing, "um real" does.
  if (number.article && !/^(?:real|conto|pila|centavo)$/.test(scan.reading.words[number.to] ?? '')) return undefined;
  const found = amountAt(number, scan);
  return found
    ? { from: found.from, to: found.to, value: { kind: 'amount', amount: found.value } }
    : { from: number.from, to: number.to, value: { kind: 'ignored', why: 'unreadable' } };
}

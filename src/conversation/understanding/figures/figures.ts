import type { LocalDate } from '../../../domain/time/local-date.ts';
import type { Found, Reading } from '../text/tokens.ts';
import { amountAt } from './amounts.ts';
import { dateFigure } from './dates.ts';
import type { Figure, FigureReader } from './figure.ts';
import { withPresentParts } from './former-parts.ts';
import { ignoredFigure } from './ignored-figures.ts';
import { slashed } from './instalment-progress.ts';
import { instalmentsFigure } from './instalments.ts';
import { minimumWagesFigure } from './minimum-wages.ts';
import { type NumberReading, readNumbers } from './numbers.ts';
import { papersOwed } from './owed-papers.ts';
import { rateFigure } from './rates.ts';
import type { Scan } from './scan.ts';
import { shareRate } from './share-rates.ts';
import { withSharedPeriod } from './shared-periods.ts';
import { withoutUnsure } from './unsure-numbers.ts';

const READERS: readonly FigureReader[] = [
  minimumWagesFigure,
  // Before "100 de juros" is left out as a charge.
  shareRate,
  // Before "4 carnês" is a number of things.
  papersOwed,
  ignoredFigure,
  // "12/60 pagas" is no date.
  slashed,
  dateFigure,
  rateFigure,
  instalmentsFigure,
];

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
      if (!restates(figure, figures.at(-1), reading) && !isDenied(figure, figures.at(-1), reading))
        figures.push(figure);
      done = figure.to;
    }
  }
  return withoutUnsure(withPresentParts(withSharedPeriod(figures, reading), reading), reading);
}

/** "R$ 850,00 (oitocentos e cinquenta reais)": the same amount in brackets is said once. */
function restates(figure: Found<Figure>, last: Found<Figure> | undefined, { words }: Reading): boolean {
  if (figure.value.kind !== 'amount' || last?.value.kind !== 'amount') return false;
  const isSame = figure.value.amount.readings[0] === last.value.amount.readings[0];
  if (words[figure.from - 1] === '(') return isSame && figure.from - 1 === last.to;
  // "é quinhentos, cinco zero zero".
  const isSpelt = words.slice(figure.from, figure.to).includes('zero') && figure.to - figure.from >= 3;
  return isSame && isSpelt && figure.from - last.to <= 3;
}

/** "230 e não 320", "24 parcelas e não 36": what it is not says nothing. "3 mil, não, 4 mil" mends the first instead. */
function isDenied(figure: Found<Figure>, last: Found<Figure> | undefined, { words }: Reading): boolean {
  if (!last) return false;
  const between = words.slice(last.to, figure.from).filter((word) => !FILLS.has(word));
  const denies = between.length > 0 && between.length <= 3 && between.at(-1) === 'nao';
  const mends = ['e', 'eh', 'sao', 'foi', 'mas'].includes(words[figure.to] ?? '') && words[figure.to - 1] !== '\n';
  // "devo 3 mil não 4 mil no nubank": the second is what is owed.
  const goesOn =
    ['no', 'na'].includes(words[figure.to] ?? '') && figure.value.kind === 'amount' && between.length === 1;
  // "180 parcelas ⏎ não 108" counts; "500 ⏎ não 600" mends.
  const isCount = between.some((word) => NAMES_OF_PARTS.has(word));
  // "a parcela do bv é 830 ⏎ não 380", "faltam 8 na renner e não 10".
  const isSaid = ['e', 'eh', 'sao'].includes(words[last.from - 1] ?? '') && !/^\d/.test(words[last.from - 2] ?? '');
  if (isSaid && between.join(' ') === '\n nao') return true;
  const isOpposed = words.slice(last.to, figure.from).join(' ').endsWith('e nao');
  if (isOpposed && figure.from - last.to <= LONGEST_NAME && between.every(isNoEnd)) return true;
  const isBetween = (word: string) => word === ',' || NAMES_OF_PARTS.has(word) || (isCount && word === '\n');
  return denies && !mends && !goesOn && between.slice(0, -1).every(isBetween);
}

const LONGEST_NAME = 5;

function isNoEnd(word: string): boolean {
  return ![',', '.', ';', '\n', '!', '?'].includes(word) && !/^\d/.test(word);
}

const FILLS: ReadonlySet<string> = new Set(['e', 'eh', 'sao', 'os', 'as', 'de', '$', 'reais', 'dia', 'no', 'o']);
const NAMES_OF_PARTS: ReadonlySet<string> = new Set('restantes parcelas meses vezes contos conto'.split(' '));

function readFigure(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  for (const read of READERS) {
    const figure = read(number, scan);
    if (figure) return figure;
  }
  // "uma moto" counts nothing, "um real" does.
  if (number.article && !/^(?:real|conto|pila|centavo)$/.test(scan.reading.words[number.to] ?? '')) return undefined;
  // "são duas do itaú": feminine, so no sum of reais.
  const isCount = scan.reading.words[number.from] === 'duas' && number.to === number.from + 1;
  const found = isCount ? undefined : amountAt(number, scan);
  if (isCount) return { from: number.from, to: number.to, value: { kind: 'ignored', why: 'count' } };
  return found
    ? { from: found.from, to: found.to, value: { kind: 'amount', amount: found.value } }
    : { from: number.from, to: number.to, value: { kind: 'ignored', why: 'unreadable' } };
}

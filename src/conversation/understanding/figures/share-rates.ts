import { type Found, spanOf } from '../text/tokens.ts';
import { toNumber } from './digits.ts';
import type { Figure, FigureReader } from './figure.ts';
import type { NumberReading } from './numbers.ts';
import { periodOfRate } from './rates.ts';
import type { Scan } from './scan.ts';

/** "a cada 100 ele cobra 20 por mês", "de cada mil quer duzentos", "20 reais de juros a cada 100": so much of a round sum. */
export const shareRate: FigureReader = (number, scan) => {
  const next = numberAfter(number, scan);
  if (!next || !speaksOfInterest(scan, number.from, next.to)) return undefined;
  if (isWhole(number, scan)) return rateOf(next, number, { from: number.from, to: next.to }, scan);
  return isWhole(next, scan) ? rateOf(number, next, { from: number.from, to: next.to }, scan) : undefined;
};

function numberAfter({ to }: NumberReading, { numbers, reading: { words } }: Scan): NumberReading | undefined {
  for (let at = to; at < to + MOST_BETWEEN && !ENDS.has(words[at] ?? ''); at += 1) {
    const next = numbers.get(at);
    if (next && !next.article) return next;
  }
  return undefined;
}

/** "cada 100", "cada mil reais", "em cima de 500". */
function isWhole({ from, values }: NumberReading, { reading: { words } }: Scan): boolean {
  const at = words[from - 1] === '$' ? from - 2 : from - 1;
  const [value] = values;
  if (words.slice(Math.max(0, at - 2), at + 1).join(' ') === 'em cima de') return true;
  return words[at] === 'cada' && value !== undefined && values.length === 1 && ROUND.has(toNumber(value));
}

function speaksOfInterest({ reading: { words } }: Scan, from: number, to: number): boolean {
  return words.slice(Math.max(0, from - 5), to + 6).some((word) => INTEREST.test(word));
}

function rateOf(part: NumberReading, whole: NumberReading, place: Place, scan: Scan): Found<Figure> | undefined {
  const [of, all] = [part.values[0], whole.values[0]];
  if (!of || !all || part.values.length !== 1 || toNumber(of) >= toNumber(all)) return undefined;
  const { words } = scan.reading;
  const end = MONEY.has(words[place.to] ?? '') ? place.to + 1 : place.to;
  const after = words[end] === 'de' && words[end + 1] === 'juros' ? end + 2 : end;
  const period = periodOfRate(words, after, false) ?? periodOfRate(words, part.to, false);
  if (period && period.value !== 'month' && period.value !== 'year') {
    return { from: place.from, to: Math.max(end, period.to), value: { kind: 'ignored', why: 'unreadable' } };
  }
  const to = Math.max(end, period?.to ?? end);
  const value = toNumber(of) / toNumber(all);
  const said = period?.value === 'month' || period?.value === 'year' ? { period: period.value } : {};
  const span = spanOf(scan.reading, place.from, to);
  return { from: place.from, to, value: { kind: 'rate', rate: { value, ...said, sure: true, span } } };
}

type Place = { readonly from: number; readonly to: number };

const ROUND: ReadonlySet<number> = new Set([10, 100, 1_000]);
const MOST_BETWEEN = 8;
const MONEY: ReadonlySet<string> = new Set('reais real conto contos pila'.split(' '));
const ENDS: ReadonlySet<string> = new Set(['\n', '.', ';', '!', '?']);
const INTEREST = /^(?:juros?|cobr|quer$|querem$|taxa|devolv|emprest|agiot)/;

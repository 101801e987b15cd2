import { type Decimal, times, toNumber } from './digits.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';
import { combinedPrice, type Price } from './spoken-prices.ts';

/**
 * "1.500 ou 15 mil", "1.500 ou 2": two sums that lie too far apart to be one that is not known exactly, so it must be
 * asked which. "800 ou 900" is a range. `undefined`: no alternatives.
 */
export function alternatives(number: NumberReading, price: Price, scan: Scan): Price | undefined {
  const { words } = scan.reading;
  if (words[price.to] !== 'ou') return undefined;
  const other = scan.numbers.get(words[price.to + 1] === '$' ? price.to + 2 : price.to + 1);
  const [first] = price.values;
  if (!other || other.article || !first || price.values.length > 1) return undefined;
  const last = combinedPrice(other, scan);
  const [second] = last.values;
  if (!second || last.values.length > 1 || startsAnother(words, last.to)) return undefined;
  // "8 ou 9 mil": one sum of thousands, not known exactly.
  const low = !number.scaled && other.scaled && toNumber(first) < toNumber(second) / 100 ? thousandfold(first) : first;
  const high = other.scaled || !isThousands(low) || toNumber(second) >= 100 ? second : thousandfold(second);
  const ratio = toNumber(high) / toNumber(low);
  const isFar = ratio > MOST_APART || ratio < 1 || high !== second;
  return isFar && toNumber(low) > 0 ? { values: [low, high], to: last.to, marked: true } : undefined;
}

/** A range of more than this is no range: one of the two was said wrongly. */
const MOST_APART = 2.5;

/** "de 10 a 12 parcelas" counts; "12x de 30 ou 300 à vista", "380 ou seis de 80" name another way to pay. */
export function startsAnother(words: readonly string[], at: number): boolean {
  return COUNTED.has(words[at] ?? '') || (words[at] === 'a' && words[at + 1] === 'vista');
}

const COUNTED: ReadonlySet<string> = new Set('x vezes parcelas prestacoes meses dias anos semanas % de'.split(' '));

function isThousands(value: Decimal): boolean {
  return toNumber(value) >= 1_000;
}

function thousandfold(value: Decimal): Decimal {
  return times(value, 1_000) ?? value;
}

import { type Decimal, plus, times, toNumber } from './digits.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';

/** The values of a price with its currency and centavos. `marked`: it said a currency, a scale or centavos. */
export type Price = { readonly values: readonly Decimal[]; readonly to: number; readonly marked: boolean };

/**
 * Joins a number with what Brazilians say after it: "quatro e quinhentos" (4.500), "oitenta e nove e noventa" (89,90),
 * "três reais e cinquenta", "3 conto" (R$ 3 or R$ 3.000).
 */
export function combinedPrice(number: NumberReading, scan: Scan): Price {
  const spoken = number.form === 'words' ? joinSpoken(number, scan) : joinDigits(number, scan);
  return withCurrency(withHalfThousand(spoken, number, scan), number, scan);
}

/** "3 e meio" is R$ 3.500 of a debt more often than R$ 3,50; "3 reais e meio" has its currency. */
function withHalfThousand(price: Price, number: NumberReading, { reading: { words } }: Scan): Price {
  const [only] = price.values;
  const isHalf = ['meio', 'meia'].includes(words[number.to - 1] ?? '') && words[number.to - 2] === 'e';
  const isBare = !number.scaled && words[number.from - 1] !== '$' && !REAIS.has(words[price.to] ?? '');
  const thousands = isHalf && isBare && only && toNumber(only) < SLANG_LIMIT ? times(only, 1_000) : undefined;
  return only && thousands ? { ...price, values: [only, thousands] } : price;
}

function joinSpoken(number: NumberReading, scan: Scan): Price {
  const own: Price = { values: number.values, to: number.to, marked: number.scaled || number.fractional };
  const next = nextAfterAnd(number.to, scan);
  const [first] = number.values;
  const [second] = next?.values ?? [];
  if (!next || !first || !second || number.fractional || next.fractional || next.form !== 'words') return own;
  const a = toNumber(first);
  const b = toNumber(second);
  // "três mil duzentos e quinze e quarenta": a number that is complete goes on with its centavos.
  const isComplete = a > 1_000 && a % 100 > 0 && number.values.length === 1;
  if (number.scaled && isComplete && !next.scaled && !next.article && b >= 10 && b < 100) {
    return { values: [{ units: a * 100 + b, decimals: 2 }], to: next.to, marked: true };
  }
  if (number.scaled) return own;
  if (next.scaled || a < 1 || a > 999 || scan.reading.words[number.from - 1] === 'entre') return own;
  if (a < 100 && b >= 100 && b % 50 === 0)
    return { values: [{ units: a * 1_000 + b, decimals: 0 }], to: next.to, marked: true };
  if (b < 1 || b >= 100 || next.article) return own;
  const exact = { units: a * 100 + b, decimals: 2 };
  // "dois e trinta" of a debt is R$ 230 as well as R$ 2,30.
  const isEither = a < 10 && b >= 10;
  const values = isEither ? [exact, { units: a * 100 + b, decimals: 0 }] : [exact];
  return { values, to: next.to, marked: true };
}

/** "4 e 500" in digits may be R$ 4.500, or two figures: both are kept. */
function joinDigits(number: NumberReading, scan: Scan): Price {
  const own: Price = { values: number.values, to: number.to, marked: number.scaled || number.fractional };
  const next = nextAfterAnd(number.to, scan);
  const [first] = number.values;
  const [second] = next?.values ?? [];
  if (!next || !first || !second || number.scaled || number.fractional || next.fractional || next.scaled) return own;
  const a = toNumber(first);
  const b = toNumber(second);
  // "24 de 61 e 90": of what each part costs, the centavos.
  if (isOfParts(scan.reading.words, number) && a >= 10 && a < 1_000 && isCents(scan.reading.words, next))
    return { values: [{ units: a * 100 + b, decimals: 2 }], to: next.to, marked: true };
  if (isPriceTag(next, scan)) return { values: [{ units: a * 100 + b, decimals: 2 }], to: next.to, marked: true };
  // "12 parcelas de 80 e 300 pro meu pai": nobody pays 80.300 each time.
  if (isOfParts(scan.reading.words, number) && a >= 10) return own;
  const slang =
    a >= 1 && a < 100 && b >= 100 && b < 1_000 && b % 50 === 0 && scan.reading.words[number.from - 1] !== 'entre';
  return slang ? { values: [second, { units: a * 1_000 + b, decimals: 0 }], to: next.to, marked: true } : own;
}

/** "12x de 89", "24 de 61", "parcela de 45", "oito parcelas de 80". */
function isOfParts(words: readonly string[], { from }: NumberReading): boolean {
  const before = words[from - 2] ?? '';
  return (
    words[from - 1] === 'de' && (/^(?:\d{1,2}|x|vezes)$/.test(before) || /^(?:parcel|prestac|mensalidade)/.test(before))
  );
}

/** "e 90", "e 99"; "e 12 de 80" counts other parts. */
function isCents(words: readonly string[], { from, to }: NumberReading): boolean {
  return /^[2-9][059]$/.test(words[from] ?? '') && !MORE_PARTS.test(words[to] ?? '');
}

const MORE_PARTS = /^(?:de|x|vezes|parcelas?|prestac\w+|mil|reais|conto|cada|pagas?|%|meses|dias)$/;

/** "netflix 44 e 90, academia 89 e 99": the centavos of a price; "academia 120 e 80 de salão" is two. */
function isPriceTag({ from, to }: NumberReading, { reading: { words } }: Scan): boolean {
  const ends = ['', '.', ',', '\n', '!', ';', 'e', 'mais', '+', 'por'].includes(words[to] ?? '');
  const isBetween = words[from - 3] === 'entre';
  return ends && !isBetween && /^(?:[1-8]9|9[0579])$|^90$/.test(words[from] ?? '') && !/^\d/.test(words[to + 1] ?? '');
}

function nextAfterAnd(at: number, scan: Scan): NumberReading | undefined {
  return scan.reading.words[at] === 'e' ? scan.numbers.get(at + 1) : undefined;
}

const REAIS: ReadonlySet<string> = new Set(['reais', 'real', 'rs', 'brl']);
const SLANG_REAIS: ReadonlySet<string> = new Set('conto contos pila pilas mango mangos prata pratas'.split(' '));
const SLANG_LIMIT = 30;

function withCurrency(price: Price, number: NumberReading, scan: Scan): Price {
  const { words } = scan.reading;
  const word = words[price.to] ?? '';
  if (word === 'centavos' || word === 'centavo') {
    // "trezentos e vinte e cinco e quarenta centavos" holds its centavos already.
    const values = price.to > number.to ? price.values.slice(0, 1) : price.values.map(hundredth);
    return { values, to: price.to + 1, marked: true };
  }
  if (SLANG_REAIS.has(word)) return withSlang(price, number, words);
  if (!REAIS.has(word)) return price;
  const reais: Price = { ...price, to: price.to + 1, marked: true };
  const link = words[reais.to] === 'e' || words[reais.to] === 'com' ? reais.to + 1 : undefined;
  const cents = link === undefined ? undefined : scan.numbers.get(link);
  const [centavos] = cents?.values ?? [];
  const [whole] = price.values;
  if (!cents || !centavos || !whole || cents.values.length > 1 || cents.scaled || cents.fractional) return reais;
  if (toNumber(centavos) >= 100) return reais;
  const exact = plus(whole, hundredth(centavos));
  if (/^centavos?$/.test(words[cents.to] ?? '')) return { values: [exact], to: cents.to + 1, marked: true };
  if (cents.article || (cents.form === 'digits' && !endsPrice(words, cents))) return reais;
  const thousand = number.scaled ? [plus(whole, centavos)] : [];
  return { values: [exact, ...thousand], to: cents.to, marked: true };
}

/** "98 reais e 50 já foram": the centavos; "98 reais e 50 da renner" is two sums. */
function endsPrice(words: readonly string[], { from, to }: NumberReading): boolean {
  return /^[1-9]\d$/.test(words[from] ?? '') && AFTER_PRICE.has(words[to] ?? '');
}

const AFTER_PRICE: ReadonlySet<string> = new Set([
  '',
  '.',
  ',',
  '\n',
  '!',
  'ja',
  'foi',
  'foram',
  'para',
  'por',
  'hoje',
  'ontem',
]);

/** "50 conto" is R$ 50, but "3 conto" of debt is more likely R$ 3.000. */
function withSlang(price: Price, number: NumberReading, words: readonly string[]): Price {
  const hasHalf = words[price.to + 1] === 'e' && words[price.to + 2] === 'meio';
  const values = price.values.flatMap((value) => {
    const whole = hasHalf ? plus(value, { units: 5, decimals: 1 }) : value;
    const thousands = !number.scaled && toNumber(value) < SLANG_LIMIT ? times(whole, 1_000) : undefined;
    return thousands ? [whole, thousands] : [whole];
  });
  return { values, to: price.to + (hasHalf ? 3 : 1), marked: true };
}

function hundredth({ units, decimals }: Decimal): Decimal {
  return { units, decimals: decimals + 2 };
}

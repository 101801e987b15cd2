/** A decimal number held exactly: `units` ÷ 10^`decimals`. */
export type Decimal = { readonly units: number; readonly decimals: number };

/** What a run of digits with separators can be. Two values: a comma or point that may be of thousands or decimals. */
export type DigitsReading =
  | { readonly kind: 'one'; readonly value: Decimal; readonly written: 'plain' | 'grouped' | 'decimal' }
  | { readonly kind: 'either'; readonly values: readonly Decimal[] }
  | { readonly kind: 'malformed' };

/**
 * Reads digits as Brazilians write them: "1.500" is 1500, "1.500,00", "1500,5", "12.50" as on a keypad, "1,234.56" as on
 * an English keyboard. "1,500" may be either and is left open, as is "1.500.00". No floating point: `parseFloat` would
 * read "1.234,56" as 1.234.
 */
export function readDigits(text: string): DigitsReading {
  if (/^\d+$/.test(text)) return one(text, '', 'plain');
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return one(text.replaceAll('.', ''), '', 'grouped');
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(text)) return split(text.replaceAll('.', ''), ',');
  if (/^\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(text)) return split(text.replaceAll(',', ''), '.');
  if (/^\d+,\d{1,2}$/.test(text)) return split(text, ',');
  if (/^\d+\.\d{1,2}$/.test(text)) return split(text, '.');
  if (/^0[.,]\d{3,4}$/.test(text)) return split(text.replace('.', ','), ',');
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) {
    return { kind: 'either', values: [decimal(text.replace(',', ''), ''), decimal(...halves(text, ','))] };
  }
  if (/^\d{1,3}(?:\.\d{3})+\.\d{2}$/.test(text)) {
    const all = text.replaceAll('.', '');
    return { kind: 'either', values: [decimal(all.slice(0, -2), all.slice(-2)), decimal(all, '')] };
  }
  return { kind: 'malformed' };
}

export function decimal(whole: string, fraction: string): Decimal {
  return { units: Number(whole + fraction), decimals: fraction.length };
}

/** `undefined` when the product is beyond exact whole numbers. */
export function times({ units, decimals }: Decimal, factor: number): Decimal | undefined {
  const product = units * factor;
  return Number.isSafeInteger(product) ? { units: product, decimals } : undefined;
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: a.units * 10 ** (decimals - a.decimals) + b.units * 10 ** (decimals - b.decimals), decimals };
}

/** The nearest double; exact for the sizes of counts and rates. */
export function toNumber({ units, decimals }: Decimal): number {
  return units / 10 ** decimals;
}

/** Whole centavos, or `undefined` for a fraction of a centavo. */
export function toCentavos({ units, decimals }: Decimal): number | undefined {
  const centavos = decimals <= 2 ? units * 10 ** (2 - decimals) : units / 10 ** (decimals - 2);
  return Number.isSafeInteger(centavos) ? centavos : undefined;
}

function one(whole: string, fraction: string, written: 'plain' | 'grouped' | 'decimal'): DigitsReading {
  const value = decimal(whole, fraction);
  return Number.isSafeInteger(value.units) ? { kind: 'one', value, written } : { kind: 'malformed' };
}

function split(text: string, separator: string): DigitsReading {
  return one(...halves(text, separator), 'decimal');
}

function halves(text: string, separator: string): [string, string] {
  const [whole = '', fraction = ''] = text.split(separator);
  return [whole, fraction];
}

/**
 * Money is a whole number of centavos, held in a JavaScript number. Every amount that enters the system is checked
 * against `LARGEST_AMOUNT`, so sums over a person's debts and centavos × parts-per-million stay exact in a double
 * (below 2^53). docs/decisions/0002 records why this is not bigint.
 */
export type Centavos = number;

/** R$ 50.000.000,00: no personal debt is larger, and one month's interest in parts per million stays below 2^53. */
export const LARGEST_AMOUNT: Centavos = 5_000_000_000;

/** `reais(1234.5)` is 123450 centavos: for literals in code and tests, not for parsing what people write. */
export function reais(amount: number): Centavos {
  return Math.round(amount * 100);
}

import type { Centavos } from './centavos.ts';
import { quotientHalfEven } from './round-half-even.ts';

/** A rate as whole parts per million: 15.09 % is 150 900. Integers keep interest exact; see `timesPpm`. */
export type Ppm = number;

/** One hundred per cent. */
export const WHOLE: Ppm = 1_000_000;

/**
 * An amount times a rate, rounded half-even once: `timesPpm(reais(1000), ppm(0.1509))` is R$ 150,90.
 *
 * @throws {RangeError} when amount × rate is not exact in a double (2^53).
 */
export function timesPpm(amount: Centavos, rate: Ppm): Centavos {
  const product = amount * rate;
  if (!Number.isSafeInteger(product)) throw new RangeError('amount × rate is not a whole number below 2^53');
  return quotientHalfEven(product, WHOLE);
}

/** A fraction as parts per million, rounded to the nearest: `ppm(0.0926)` is 92 600. */
export function ppm(fraction: number): Ppm {
  return Math.round(fraction * WHOLE);
}

import type { Centavos } from './centavos.ts';
import type { Ppm } from './times-rate.ts';

/**
 * One month's interest, rounded half-even once: `timesPpm` without its checks, for balances up to `LARGEST_AMOUNT` and
 * rates up to 100 %. A double of 2^52 has no fraction, so adding it rounds to a whole number, ties to even, without a
 * branch. The exact quotient lies on a tie, which a double holds exactly, or at least 10^-6 off one, and below 2^33 the
 * division's own error is less than half of that: rounding the double is rounding the exact quotient.
 */
export function interestOf(balance: Centavos, rate: Ppm): Centavos {
  return (balance * rate) / 1_000_000 + 2 ** 52 - 2 ** 52;
}

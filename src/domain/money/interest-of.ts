import type { Centavos } from './centavos.ts';
import { type Ppm, WHOLE } from './times-rate.ts';

/** A double of this size has no fraction: adding it rounds to a whole number, ties to even. */
const NO_FRACTION = 2 ** 52;

/**
 * One month's interest, rounded half-even once: `timesPpm` without its checks, for balances up to `LARGEST_AMOUNT` and
 * rates up to 100 %. The exact quotient lies on a tie, which a double holds exactly, or at least 10^-6 off one, and below
 * 2^33 the division's own error is less than half of that: rounding the double is rounding the exact quotient, and it
 * takes no branch.
 */
export function interestOf(balance: Centavos, rate: Ppm): Centavos {
  return (balance * rate) / WHOLE + NO_FRACTION - NO_FRACTION;
}

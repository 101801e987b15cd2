import type { Centavos } from '../money/centavos.ts';
import { type Ppm, WHOLE } from '../money/times-rate.ts';
import { annuityFactor } from './annuity-factor.ts';

/** A balance to be paid in `count` equal instalments, the first a month from now. */
export type PricedBalance = { readonly balance: Centavos; readonly count: number; readonly rate: Ppm };

/**
 * The equal instalment that pays a balance (table Price), rounded up so that the last one is not above the others.
 *
 * R$ 1.000 at 2 % a month are 10 × R$ 111,33.
 */
export function priceInstalment({ balance, count, rate }: PricedBalance): Centavos {
  const exact = balance / annuityFactor(count, rate / WHOLE);
  // A hair of floating-point error must not cost a whole centavo.
  return Math.ceil(exact - 1e-6);
}

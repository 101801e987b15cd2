import type { Centavos } from '../money/centavos.ts';
import { type Ppm, WHOLE } from '../money/times-rate.ts';
import { annuityFactor } from './annuity-factor.ts';
import { presentValue } from './present-value.ts';

/** A balance to be paid in `count` equal instalments, the first a month from now. */
export type PricedBalance = { readonly balance: Centavos; readonly count: number; readonly rate: Ppm };

/**
 * The equal instalment that pays a balance (table Price), rounded up, so that the last one is never above the others
 * although each month's interest is rounded to the centavo.
 *
 * R$ 1.000 at 2 % a month are 10 × R$ 111,33.
 *
 * @throws {RangeError} without an instalment to pay it in.
 */
export function priceInstalment({ balance, count, rate }: PricedBalance): Centavos {
  if (count < 1) throw new RangeError('a balance needs at least one instalment');
  const exact = balance / annuityFactor(count, rate / WHOLE);
  // A hair of floating-point error must not cost a whole centavo; never minus zero.
  let amount = Math.max(0, Math.ceil(exact - 1e-6));
  // Rounded interest compounds: 159 months at 7.9 % can ask for a centavo more than the formula says.
  while (presentValue({ count, amount, rate }) < balance) amount += 1;
  return amount;
}

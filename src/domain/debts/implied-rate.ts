import type { Centavos } from '../money/centavos.ts';
import { annuityFactor } from './annuity-factor.ts';

/** More than 100 % a month is a misunderstanding, not a rate. */
export const HIGHEST_MONTHLY_RATE = 1;

/**
 * The monthly rate hidden in "n × v" against a price: the i with Σ v ÷ (1 + i)^k = price, by bisection (the sum falls as
 * i grows, so there is one). None when the instalments do not add up to more than the price, or it is above 100 %.
 *
 * R$ 1.000 in 12 × R$ 100 is 2.92 % a month.
 */
export function impliedMonthlyRate({ count, amount, price }: PricedInstalments): number | undefined {
  if (count * amount <= price) return undefined;
  if (amount * annuityFactor(count, HIGHEST_MONTHLY_RATE) > price) return undefined;
  let low = 0;
  let high = HIGHEST_MONTHLY_RATE;
  // 60 halvings of [0, 1] reach the precision of a double.
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (amount * annuityFactor(count, middle) > price) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export type PricedInstalments = { readonly count: number; readonly amount: Centavos; readonly price: Centavos };

import type { Centavos } from '../money/centavos.ts';
import { type Ppm, timesPpm } from '../money/times-rate.ts';
import { creditTax } from './credit-tax.ts';
import { lateCharges } from './late-charges.ts';
import { priceInstalment } from './price-instalment.ts';

/** What of a card bill was not paid, and the card's terms. Rates a month; `count`: instalments that the bank offers. */
export type UnpaidBill = {
  readonly unpaid: Centavos;
  readonly revolvingRate: Ppm;
  readonly instalmentRate: Ppm;
  readonly count: number;
  /** Days until the next bill. */
  readonly days: number;
  /** Not even the minimum was paid: late charges come on top. */
  readonly late: boolean;
};

/** `nextBill` = unpaid + interest + tax + charges; then that in `count` instalments. */
export type CarriedBill = {
  readonly interest: Centavos;
  readonly tax: Centavos;
  readonly charges: Centavos;
  readonly nextBill: Centavos;
  readonly instalment: Centavos;
};

/**
 * What becomes of a bill that was not paid whole: one month of revolving credit with IOF on entering it, then instalments
 * at a lower rate (rule `card-revolving-limit`). Refinancing in instalments is a new credit with an IOF of its own, which
 * is not in here.
 *
 * R$ 850 unpaid at 9 % for 30 days: R$ 76,50 of interest and R$ 5,32 of IOF make R$ 931,82.
 */
export function carryBill({ unpaid, revolvingRate, instalmentRate, count, days, late }: UnpaidBill): CarriedBill {
  const interest = timesPpm(unpaid, revolvingRate);
  const tax = creditTax({ principal: unpaid, days });
  const charges = late ? lateCharges(unpaid, days) : 0;
  const nextBill = unpaid + interest + tax + charges;
  const instalment = priceInstalment({ balance: nextBill, count, rate: instalmentRate });
  return { interest, tax, charges, nextBill, instalment };
}

import type { Money } from '../../../contracts/mentions.ts';
import type { SettledAmount } from '../figures/amounts.ts';

/** One way to pay an offer: its whole price, in how many parts, the first of which may differ. */
export type OfferPrice = {
  readonly price: SettledAmount;
  readonly instalments?: number;
  readonly entry?: Money;
};

import type { PaymentReason } from './plan.ts';
import type { Position } from './position.ts';

/** How a way to pay decides: who gets what contracts leave over, and whether offers are taken. */
export type Policy = {
  readonly reason: PaymentReason;
  /** True when `one` gets money before `other`. */
  readonly before: (one: Position, other: Position) => boolean;
  /** False: the surplus only goes where no contract asks for anything; the rest is kept. */
  readonly addsToContracts: boolean;
  readonly takesOffers: boolean;
};

/** The highest rate that one more real would avoid; once a cap is reached that is zero. Then the smaller balance. */
export const AVALANCHE: Policy = {
  reason: 'highest-rate',
  before: (one, other) => {
    const difference = marginalRate(one) - marginalRate(other);
    return difference === 0 ? one.balance < other.balance : difference > 0;
  },
  addsToContracts: true,
  takesOffers: false,
};

/** The smallest balance, for the quick win of a closed account; then the higher rate. */
export const SNOWBALL: Policy = {
  reason: 'smallest-balance',
  before: (one, other) =>
    one.balance === other.balance ? marginalRate(one) > marginalRate(other) : one.balance < other.balance,
  addsToContracts: true,
  takesOffers: false,
};

/** What contracts ask and not a centavo more. Debts without a schedule are paid, smallest first. */
export const MINIMUMS_ONLY: Policy = { ...SNOWBALL, addsToContracts: false };

export const AVALANCHE_WITH_OFFERS: Policy = { ...AVALANCHE, takesOffers: true };

export const SNOWBALL_WITH_OFFERS: Policy = { ...SNOWBALL, takesOffers: true };

function marginalRate({ account, allowance }: Position): number {
  return allowance === 0 ? 0 : account.rate;
}

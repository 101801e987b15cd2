import { amountOwed } from '../debts/amount-owed.ts';
import type { Debt } from '../debts/debt.ts';
import { expectedOffer } from '../debts/expected-offer.ts';
import { stakesOf } from '../debts/stakes.ts';
import type { Centavos } from '../money/centavos.ts';
import type { LocalDate } from '../time/local-date.ts';

/**
 * Debts in the order in which a talk with their creditors matters most: what could be cut or taken, then what is late, the
 * largest discount to be expected first, then the rest; among equals the larger one. A loan shark comes last, since with
 * that there is nothing to bargain.
 */
export function whomFirst(debts: readonly Debt[], today: LocalDate): readonly Debt[] {
  return debts
    .map((debt) => ({ debt, rank: rankOf(debt), gain: gainOf(debt, today), owed: amountOwed(debt, today).total }))
    .toSorted((one, other) => one.rank - other.rank || other.gain - one.gain || other.owed - one.owed)
    .map(({ debt }) => debt);
}

function rankOf(debt: Debt): number {
  if (debt.kind === 'loan-shark') return 3;
  const isLate = debt.overdueSince !== undefined || debt.threatened === true;
  if (isLate && stakesOf(debt) !== 'none') return 0;
  return isLate ? 1 : 2;
}

/** What may be forgiven; 0 where nobody knows. */
function gainOf(debt: Debt, today: LocalDate): Centavos {
  const expected = expectedOffer(debt, today);
  return expected ? amountOwed(debt, today).total - expected.price.low : 0;
}

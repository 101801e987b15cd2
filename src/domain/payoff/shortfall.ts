import type { Centavos } from '../money/centavos.ts';
import type { Account } from './account.ts';
import { AVALANCHE } from './policy.ts';
import { type Cash, simulate } from './simulate.ts';

/**
 * The least that must come in more each month for the debts to end at all, when they do not: found by halving, since
 * more money never ends later. With a month's whole debt every plan ends, so the search is bounded.
 */
export function shortfall(accounts: readonly Account[], cash: Cash): Centavos {
  let tooLittle = 0;
  let enough = accounts.reduce((sum, { opening }) => sum + 2 * opening, 0);
  while (enough - tooLittle > 1) {
    const extra = Math.floor((tooLittle + enough) / 2);
    const run = simulate(accounts, { ...cash, monthly: cash.monthly + extra }, AVALANCHE);
    if (run.ends === 'paid') enough = extra;
    else tooLittle = extra;
  }
  return enough;
}

import type { Account } from './account.ts';
import type { LedgerMonth } from './ledger.ts';
import type { Strategy } from './plan.ts';
import {
  AVALANCHE,
  AVALANCHE_WITH_OFFERS,
  MINIMUMS_ONLY,
  type Policy,
  SNOWBALL,
  SNOWBALL_WITH_OFFERS,
} from './policy.ts';
import { type Cash, simulate } from './simulate.ts';

/** One way to pay, simulated, with its totals in centavos. */
export type Attempt =
  | {
      readonly strategy: Strategy;
      readonly ends: 'paid';
      readonly months: readonly LedgerMonth[];
      readonly cappedIds: readonly string[];
      readonly totalPaid: number;
      readonly totalInterest: number;
    }
  | { readonly strategy: Strategy; readonly ends: 'never' };

/**
 * All strategies on the same debts and money, `best` first. `best` is the cheapest of the named ways and of those that
 * take offers, the first of equals; only minimums can win where a reserve avoids late charges. The settlement planner
 * will add its own way here.
 */
export function attemptAll(accounts: readonly Account[], cash: Cash): readonly Attempt[] {
  const attempt = (strategy: Strategy, policy: Policy) => tryPolicy(policy, { strategy, accounts, cash });
  const named = [
    attempt('avalanche', AVALANCHE),
    attempt('snowball', SNOWBALL),
    attempt('minimums-only', MINIMUMS_ONLY),
  ];
  const hasOffers = accounts.some(({ offers }) => offers.length > 0);
  const withOffers = hasOffers ? [AVALANCHE_WITH_OFFERS, SNOWBALL_WITH_OFFERS] : [];
  const best = [...named, ...withOffers.map((policy) => attempt('best', policy))].reduce(cheaper);
  return [{ ...best, strategy: 'best' }, ...named];
}

type Given = { readonly strategy: Strategy; readonly accounts: readonly Account[]; readonly cash: Cash };

function tryPolicy(policy: Policy, { strategy, accounts, cash }: Given): Attempt {
  const run = simulate(accounts, cash, policy);
  if (run.ends === 'never') return { strategy, ends: 'never' };
  let totalPaid = 0;
  let totalInterest = 0;
  for (const { payments } of run.months) {
    for (const { amount, interest } of payments) {
      totalPaid += amount;
      totalInterest += interest;
    }
  }
  return { strategy, ...run, totalPaid, totalInterest };
}

function cheaper(best: Attempt, next: Attempt): Attempt {
  if (next.ends === 'never') return best;
  return best.ends === 'never' || next.totalPaid < best.totalPaid ? next : best;
}

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

export type PaidAttempt = Extract<Attempt, { ends: 'paid' }>;

/** What each strategy tries; it stands for the cheapest of them. The settlement planner will add its own way to `best`. */
const POLICIES: { readonly [Name in Strategy]: readonly Policy[] } = {
  best: [AVALANCHE, SNOWBALL, AVALANCHE_WITH_OFFERS, SNOWBALL_WITH_OFFERS],
  avalanche: [AVALANCHE],
  snowball: [SNOWBALL],
  'minimums-only': [MINIMUMS_ONLY],
};

/** Simulates a strategy: the cheapest of its ways, the first of equals. */
export function attempt(strategy: Strategy, accounts: readonly Account[], cash: Cash): Attempt {
  const hasOffers = accounts.some(({ offers }) => offers.length > 0);
  const tried = POLICIES[strategy]
    .filter(({ takesOffers }) => hasOffers || !takesOffers)
    .map((policy) => tryPolicy(policy, { strategy, accounts, cash }));
  return tried.reduce(cheaper, { strategy, ends: 'never' });
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

import type { Account } from '../../src/domain/payoff/simulation/account.ts';
import type { Scenario } from './scenario.ts';

/** R$ 1.000 at 10 % a month that ask for nothing, or so much of it as is told otherwise. */
export function anAccount(part: Partial<Account> = {}): Account {
  return {
    debtId: 'debt',
    opening: 100_000,
    firstMonthRate: part.rate ?? 100_000,
    rate: 100_000,
    contract: { fixed: 0, share: 0, assumed: false },
    monthsLeft: Infinity,
    interestAllowance: Infinity,
    stakes: 'none',
    urgent: 0,
    threatened: false,
    fromWages: false,
    monthlyFee: 0,
    wholeInstalmentsOnly: false,
    comesBackIfBroken: 0,
    savesEarly: true,
    offers: [],
    ...part,
  };
}

/** Debts in the order in which they get surplus, and the money of each month. */
export function aScenario(
  accounts: readonly Account[],
  cash: readonly number[],
  part: Partial<Scenario> = {},
): Scenario {
  return {
    accounts,
    cash,
    order: accounts.map(({ debtId }) => debtId),
    smallestFirst: false,
    addsToContracts: true,
    starts: [],
    floors: [],
    ...part,
  };
}

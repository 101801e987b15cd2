import type { Centavos } from '../../src/domain/money/centavos.ts';
import type { Account } from '../../src/domain/payoff/simulation/account.ts';

/** One way to pay some debts: all that a simulation is told. */
export type Scenario = {
  readonly accounts: readonly Account[];
  /** New money by month; the last amount is every later month's too. */
  readonly cash: readonly Centavos[];
  /** Debt ids: who gets the surplus first. */
  readonly order: readonly string[];
  /** True: the smallest balance of each month first; `order` settles equals. */
  readonly smallestFirst: boolean;
  /** False: the surplus goes only where no contract asks for anything. */
  readonly addsToContracts: boolean;
  readonly starts: readonly Start[];
  /** By month: what is to be left of the surplus; 0 after the last. */
  readonly floors: readonly Centavos[];
};

/** An offer that is taken in this month, 0 the first of the plan. */
export type Start = { readonly debtId: string; readonly offerId: string; readonly month: number };

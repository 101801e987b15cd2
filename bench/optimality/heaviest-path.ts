import type { Account } from '../../src/domain/payoff/simulation/account.ts';
import { accrued, DUST, standingAtFirst } from './reference.ts';

/**
 * A debt of which only what its contract asks is paid: by month, the most that can be owed with interest (`before`), after
 * paying (`after`), and the month in which a cap could first be reached. Whoever pays more owes less in every month, so
 * these are bounds for every way to pay.
 */
export type HeaviestPath = {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly due: readonly number[];
  /** Infinity: the cap is out of reach. */
  readonly cappedFrom: number;
};

export function heaviestPath(account: Account, months: number): HeaviestPath {
  let standing = standingAtFirst(account);
  let cappedFrom = Infinity;
  const before: number[] = [];
  const after: number[] = [];
  const dues: number[] = [];
  for (let month = 0; month < months; month += 1) {
    const { balance, allowance, due } = accrued(account, standing, month);
    if (allowance <= DUST && cappedFrom === Infinity) cappedFrom = month;
    standing = { balance: balance - due, allowance };
    before.push(balance);
    after.push(standing.balance);
    dues.push(due);
  }
  return { before, after, due: dues, cappedFrom };
}

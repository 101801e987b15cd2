import { WHOLE } from '../../src/domain/money/times-rate.ts';
import type { Account } from '../../src/domain/payoff/simulation/account.ts';

/**
 * The month of a debt once more, written for the optimality bench alone and without rounding (centavos as doubles): what
 * draws instances, what the MILP is checked by, and what the brute force walks over. It shares nothing with the engine.
 */
export type Standing = {
  readonly balance: number;
  /** Interest that a cap still lets in; Infinity without one. */
  readonly allowance: number;
};

/** A debt after a month's interest, and what its contract asks. */
export type Asked = Standing & { readonly due: number };

export function standingAtFirst({ opening, interestAllowance }: Account): Standing {
  return { balance: opening, allowance: interestAllowance };
}

export function accrued(account: Account, { balance, allowance }: Standing, month: number): Asked {
  if (balance <= 0) return { balance: 0, allowance, due: 0 };
  const { contract, monthlyFee, monthsLeft } = account;
  const rate = (month === 0 ? account.firstMonthRate : account.rate) / WHOLE;
  const interest = Math.min(balance * rate, allowance);
  const owed = balance + interest + monthlyFee;
  const beside = contract.interestOnTop === true ? interest + monthlyFee : 0;
  const asked = Math.max(contract.fixed, (contract.share / WHOLE) * owed) + beside;
  const due = month + 1 >= monthsLeft ? owed : Math.min(owed, asked);
  return { balance: owed, allowance: allowance - interest, due };
}

/** Contracts in full, then everything to the highest marginal rate; nothing else is decided. Cash by month, in centavos. */
export function referenceAvalanche(
  accounts: readonly Account[],
  cash: readonly number[],
): { readonly months: number; readonly totalPaid: number } | undefined {
  let standings = accounts.map(standingAtFirst);
  let purse = 0;
  let totalPaid = 0;
  for (const [month, money] of cash.entries()) {
    purse += money;
    const asked = accounts.map((account, index) => accrued(account, standings[index] ?? CLOSED, month));
    const dues = asked.reduce((sum, { due }) => sum + due, 0);
    if (dues > purse + DUST) return undefined;
    const before = purse;
    purse -= dues;
    const after = asked.map(({ balance, due, allowance }) => ({ balance: balance - due, allowance }));
    for (const index of byMarginalRate(accounts, after)) {
      const standing = after[index] ?? CLOSED;
      const paid = accounts[index]?.savesEarly === false ? 0 : Math.min(purse, standing.balance);
      after[index] = { ...standing, balance: standing.balance - paid };
      purse -= paid;
    }
    totalPaid += before - purse;
    standings = after;
    if (standings.every(({ balance }) => balance <= DUST)) return { months: month + 1, totalPaid };
  }
  return undefined;
}

const CLOSED: Standing = { balance: 0, allowance: 0 };

/** Doubles leave crumbs: less than this, in centavos, is nothing. */
export const DUST = 1e-4;

function byMarginalRate(accounts: readonly Account[], standings: readonly Standing[]): readonly number[] {
  const marginal = (index: number) => ((standings[index]?.allowance ?? 0) <= DUST ? 0 : (accounts[index]?.rate ?? 0));
  return accounts.map((_, index) => index).toSorted((one, other) => marginal(other) - marginal(one));
}

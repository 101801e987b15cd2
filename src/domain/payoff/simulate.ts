import { paymentDue } from '../debts/contract-payment.ts';
import { type Centavos, LARGEST_AMOUNT } from '../money/centavos.ts';
import { quotientHalfEven } from '../money/round-half-even.ts';
import { WHOLE } from '../money/times-rate.ts';
import type { Account } from './account.ts';
import { closeMonth, type LedgerMonth } from './ledger.ts';
import { payMonth } from './pay-month.ts';
import type { Policy } from './policy.ts';
import { charge, openPosition, type Position } from './position.ts';

/** A way to pay that takes longer than this is called never: fifty years. */
export const LONGEST_PLAN = 600;

export type Cash = {
  readonly monthly: Centavos;
  /** By plan month, 0 the first; further months have none. */
  readonly oneOff: readonly Centavos[];
};

/** How it went. `cappedIds`: debts whose interest reached its lawful cap. */
export type Run =
  | { readonly ends: 'paid'; readonly months: readonly LedgerMonth[]; readonly cappedIds: readonly string[] }
  | { readonly ends: 'never' };

/**
 * Pays accounts month by month in whole centavos until all are closed: interest = balance × rate, rounded half-even once
 * a month, within what a lawful cap leaves; then payments, in the order that `payMonth` promises.
 *
 * Money that can save nothing is kept for the next month. An instalment that ends stays in the budget, also one that was
 * deducted from pay. To the centavo: paid = opening balances + interest − forgiven.
 *
 * R$ 1.000 at 10 % with R$ 600 a month: R$ 1.100 − 600 = 500; R$ 550 − 550 = 0. Two months, R$ 150 of interest.
 */
export function simulate(accounts: readonly Account[], cash: Cash, policy: Policy): Run {
  const positions = accounts.map(openPosition);
  const wages = wagesOf(accounts);
  const months: LedgerMonth[] = [];
  let kept = 0;
  let owed = positions.length === 0 ? 0 : Infinity;
  for (let month = 0; owed > 0; month += 1) {
    if (month === LONGEST_PLAN) return { ends: 'never' };
    for (const position of positions) accrue(position, month);
    if (positions.some(isBeyondCounting)) return { ends: 'never' };
    kept = payMonth({ positions, policy, month }, kept + cash.monthly + wages + (cash.oneOff[month] ?? 0));
    const closed = closeMonth(positions, kept);
    months.push(closed);
    owed = closed.totalBalanceAfter;
  }
  const capped = positions.filter(({ allowance }) => allowance === 0);
  return { ends: 'paid', months, cappedIds: capped.map(({ account }) => account.debtId) };
}

/** A fixed instalment is asked together with what was missed before; a minimum is asked anew of the whole bill. */
function contractDue({ account, balance, missedBefore }: Position): Centavos {
  const asked = paymentDue(account.contract, balance);
  return account.contract.share > 0 ? asked : Math.min(balance, asked + missedBefore);
}

function isBeyondCounting({ balance }: Position): boolean {
  return balance > LARGEST_AMOUNT;
}

/** What is deducted from pay each month: part of the budget for ever, since pay rises by it when the loan ends. */
export function wagesOf(accounts: readonly Account[]): Centavos {
  return accounts.reduce((sum, { fromWages, contract }) => sum + (fromWages ? contract.fixed : 0), 0);
}

/** Up to `LARGEST_AMOUNT` the product stays below 2^53, since no rate is above 100 % a month. */
function accrue(position: Position, month: number): void {
  const { account, balance } = position;
  const rate = month === 0 ? account.firstMonthRate : account.rate;
  charge(position, quotientHalfEven(balance * rate, WHOLE));
  position.due = month + 1 >= account.monthsLeft ? position.balance : contractDue(position);
}

import { remainingValues } from '../../debts/present-value.ts';
import type { Centavos } from '../../money/centavos.ts';
import type { Account } from './account.ts';

/** A way to pay that takes longer than this is called never: fifty years. */
export const LONGEST_PLAN = 600;

/**
 * Accounts as columns of numbers, opened once for a problem: a search simulates thousands of courses on them, and reading
 * columns is some eight times faster than reading objects (`npm run bench:plan`). Column entries are in the order of
 * `accounts`.
 */
export type Books = {
  readonly accounts: readonly Account[];
  readonly size: number;
  readonly opening: Float64Array;
  readonly firstMonthRate: Float64Array;
  readonly rate: Float64Array;
  readonly fixed: Float64Array;
  readonly share: Float64Array;
  readonly interestOnTop: Uint8Array;
  readonly fee: Float64Array;
  /** What a simulation begins with, column behind column: opening, allowance, urgent, missed before, last month. */
  readonly amountsAtStart: Float64Array;
  /** The same of marks: plain, settled, broken. */
  readonly marksAtStart: Uint8Array;
  /** Some rate is another after the first month. */
  readonly rateChanges: boolean;
  readonly hasUrgent: boolean;
  /** The cap of some account was reached before the plan begins. */
  readonly startsCapped: boolean;
  readonly savesEarly: Uint8Array;
  /** For contracts that take whole instalments only: what is owed with k of them left. */
  readonly owedWith: readonly (readonly Centavos[] | undefined)[];
  /** What is deducted from pay: part of the budget for ever, since pay rises by it when the loan ends. */
  readonly wages: Centavos;
};

export function openBooks(accounts: readonly Account[]): Books {
  const column = (of: (account: Account) => number) => Float64Array.from(accounts, of);
  const flags = (of: (account: Account) => boolean) => Uint8Array.from(accounts, (account) => (of(account) ? 1 : 0));
  return {
    accounts,
    size: accounts.length,
    opening: column(({ opening }) => opening),
    firstMonthRate: column(({ firstMonthRate }) => firstMonthRate),
    rate: column(({ rate }) => rate),
    fixed: column(({ contract }) => contract.fixed),
    share: column(({ contract }) => contract.share),
    interestOnTop: flags(({ contract }) => contract.interestOnTop === true),
    fee: column(({ monthlyFee }) => monthlyFee),
    amountsAtStart: Float64Array.from([
      ...accounts.map(({ opening }) => opening),
      ...accounts.map(({ interestAllowance }) => interestAllowance),
      ...accounts.map(({ urgent }) => urgent),
      ...accounts.map(() => 0),
      ...accounts.map(({ monthsLeft }) => monthsLeft - 1),
    ]),
    marksAtStart: Uint8Array.from([
      ...accounts.map((account) => (isPlain(account) ? 1 : 0)),
      ...accounts.flatMap(() => [0, 0]),
    ]),
    rateChanges: accounts.some(({ firstMonthRate, rate }) => firstMonthRate !== rate),
    hasUrgent: accounts.some(({ urgent }) => urgent > 0),
    startsCapped: accounts.some(({ interestAllowance }) => interestAllowance === 0),
    savesEarly: flags(({ savesEarly }) => savesEarly),
    owedWith: accounts.map(owedWith),
    wages: accounts.reduce((sum, { fromWages, contract }) => sum + (fromWages ? contract.fixed : 0), 0),
  };
}

/** No more than a balance, a rate and a fixed payment, which is the quick way through a month. */
function isPlain({ contract, monthlyFee, monthsLeft, interestAllowance, wholeInstalmentsOnly }: Account): boolean {
  return (
    contract.share === 0 &&
    contract.interestOnTop !== true &&
    monthlyFee === 0 &&
    monthsLeft === Infinity &&
    interestAllowance === Infinity &&
    !wholeInstalmentsOnly
  );
}

/** Under SAC each instalment pays the fixed part of the balance itself. */
function owedWith({ wholeInstalmentsOnly, contract, monthsLeft, rate }: Account): readonly Centavos[] | undefined {
  if (!wholeInstalmentsOnly || monthsLeft === Infinity) return undefined;
  const { fixed, interestOnTop } = contract;
  if (interestOnTop !== true) return remainingValues({ count: monthsLeft, amount: fixed, rate });
  return Array.from({ length: monthsLeft + 1 }, (_, count) => count * fixed);
}

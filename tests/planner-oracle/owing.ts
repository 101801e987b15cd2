import type { Account } from '../../src/domain/payoff/simulation/account.ts';
import { least } from './half-even.ts';

/** A debt as the oracle goes through the months. It changes in place, one obvious step after the other. */
export type Owing = {
  readonly account: Account;
  balance: bigint;
  /** What a cap still lets in; absent without a cap. */
  allowance?: bigint;
  /** What is late and goes before the mathematics. */
  arrears: bigint | 'everything';
  /** Asked this month and not yet paid. */
  due: bigint;
  /** Asked last month and not paid. */
  missed: bigint;
  /** Once an offer was taken: its parts that were not yet asked for. */
  parts?: bigint[];
  agreementBroken: boolean;
  /** Instalments that were paid early, off the end of the schedule. */
  takenOff: number;
  month: Entry;
};

/** What happened to a debt in a month. `interest` holds fees, charges and what came back; less what an offer forgave. */
export type Entry = {
  interest: bigint;
  forgiven: bigint;
  fromWages: bigint;
  arrears: bigint;
  contract: bigint;
  charges: bigint;
  cameBack: bigint;
  unpaidPart: bigint;
  surplus: bigint;
};

export function owing(account: Account): Owing {
  const { opening, interestAllowance, urgent } = account;
  return {
    account,
    balance: BigInt(opening),
    ...(interestAllowance === Infinity ? {} : { allowance: BigInt(interestAllowance) }),
    arrears: urgent === Infinity ? 'everything' : BigInt(urgent),
    due: 0n,
    missed: 0n,
    agreementBroken: false,
    takenOff: 0,
    month: nothingYet(),
  };
}

export function nothingYet(): Entry {
  return {
    interest: 0n,
    forgiven: 0n,
    fromWages: 0n,
    arrears: 0n,
    contract: 0n,
    charges: 0n,
    cameBack: 0n,
    unpaidPart: 0n,
    surplus: 0n,
  };
}

/** Adds to what is owed, whatever a cap says. */
export function add(debt: Owing, amount: bigint): void {
  debt.balance += amount;
  debt.month.interest += amount;
}

/** Adds no more than a cap still lets in; gives what was added. */
export function addWithinCap(debt: Owing, amount: bigint): bigint {
  const lawful = debt.allowance === undefined ? amount : least(amount, debt.allowance);
  if (debt.allowance !== undefined) debt.allowance -= lawful;
  add(debt, lawful);
  return lawful;
}

/** Pays no more than is owed; gives what was paid. */
export function pay(debt: Owing, amount: bigint, what: 'fromWages' | 'arrears' | 'contract' | 'surplus'): bigint {
  const paid = least(amount, debt.balance);
  debt.balance -= paid;
  debt.month[what] += paid;
  return paid;
}

import type { Centavos } from '../money/centavos.ts';
import type { Account } from './account.ts';
import type { PaymentReason } from './plan.ts';

/**
 * An account while months go by. Mutable on purpose: it lives inside one simulation, whose loop runs some 5 000 times
 * for a plan and some 100 000 times for a search.
 */
export type Position = {
  readonly account: Account;
  balance: Centavos;
  /** Interest and charges that the law still lets in. */
  allowance: Centavos;
  /** What the contract asks this month. */
  due: Centavos;
  urgent: Centavos;
  /** What the contract asked last month and did not get: asked again, fined already. */
  missedBefore: Centavos;
  /** Paid this month, and why. */
  paid: Centavos;
  reason: PaymentReason;
  fromWages: Centavos;
  forgiven: Centavos;
  /** Interest and charges since the last payment that was written down. */
  interestSince: Centavos;
};

export function openPosition(account: Account): Position {
  return {
    account,
    balance: account.opening,
    allowance: account.interestAllowance,
    due: 0,
    urgent: account.urgent,
    missedBefore: 0,
    paid: 0,
    reason: 'contract',
    fromWages: 0,
    forgiven: 0,
    interestSince: 0,
  };
}

/** Adds interest or charges, as far as the cap lets them. */
export function charge(position: Position, amount: Centavos): void {
  const lawful = Math.min(amount, position.allowance);
  position.balance += lawful;
  position.allowance -= lawful;
  position.interestSince += lawful;
}

/** Pays up to `most`, as far as the balance reaches; gives what was paid. */
export function pay(position: Position, most: Centavos, reason: PaymentReason): Centavos {
  const amount = Math.min(most, position.balance);
  if (amount <= 0) return 0;
  position.balance -= amount;
  position.paid += amount;
  position.reason = reason;
  return amount;
}

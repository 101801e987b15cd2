import type { Centavos } from '../money/centavos.ts';
import type { PaymentReason } from './plan.ts';
import type { Position } from './position.ts';

/** One month as it was paid. */
export type LedgerMonth = {
  readonly payments: readonly LedgerPayment[];
  readonly kept: Centavos;
  readonly totalBalanceAfter: Centavos;
};

export type LedgerPayment = {
  readonly debtId: string;
  readonly amount: Centavos;
  readonly interest: Centavos;
  readonly balanceAfter: Centavos;
  readonly reason: PaymentReason;
  readonly forgiven: Centavos;
  readonly fromWages: Centavos;
};

/** Writes a month down and makes the positions ready for the next. */
export function closeMonth(positions: readonly Position[], kept: Centavos): LedgerMonth {
  const payments: LedgerPayment[] = [];
  let totalBalanceAfter = 0;
  for (const position of positions) {
    totalBalanceAfter += position.balance;
    if (position.paid === 0) continue;
    payments.push({
      debtId: position.account.debtId,
      amount: position.paid,
      interest: position.interestSince,
      balanceAfter: position.balance,
      reason: reasonOf(position),
      forgiven: position.forgiven,
      fromWages: position.fromWages,
    });
    position.paid = 0;
    position.interestSince = 0;
    position.forgiven = 0;
    position.fromWages = 0;
  }
  return { payments, kept, totalBalanceAfter };
}

function reasonOf({ balance, reason }: Position): PaymentReason {
  return balance === 0 && reason !== 'settlement' ? 'last-payment' : reason;
}

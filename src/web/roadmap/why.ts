import type { Debt } from '../../domain/debts/debt.ts';
import type { Payment, PaymentReason } from '../../domain/payoff/plan.ts';
import { PAYMENT_REASON } from '../words.ts';

/**
 * Why a payment is made. A plan marks the payment that closes a debt as the last one; to the person it matters more that
 * it is for the light bill or the car.
 */
export function reasonOf({ reason }: Pick<Payment, 'reason'>, debt: Debt | undefined): PaymentReason {
  if (reason !== 'last-payment' && reason !== 'contract') return reason;
  if (debt?.collateral === 'essential-service') return 'essential-service';
  return debt?.overdueSince && (debt.collateral === 'home' || debt.collateral === 'vehicle') ? 'collateral' : reason;
}

export function why(payment: Payment, debt: Debt | undefined): string {
  const reason = reasonOf(payment, debt);
  const words = PAYMENT_REASON[reason];
  return payment.balanceAfter === 0 && reason !== 'last-payment' ? `${words}. Com isso ela acaba` : words;
}

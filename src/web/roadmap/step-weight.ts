import type { Debt } from '../../domain/debts/debt.ts';
import type { Payment, PaymentReason } from '../../domain/payoff/plan.ts';
import { reasonOf } from './why.ts';

/** Which of a month's payments is worth the big letters, most important first. */
const WEIGHT: readonly PaymentReason[] = [
  'essential-service',
  'collateral',
  'settlement',
  'highest-rate',
  'chosen-order',
  'smallest-balance',
  'last-payment',
  'contract',
];

/** How far down a payment stands among those of its month, from 0; what no plan asks for comes last. */
export function stepWeight(payment: Pick<Payment, 'reason'> | undefined, debt: Debt | undefined): number {
  return payment ? WEIGHT.indexOf(reasonOf(payment, debt)) : WEIGHT.length;
}

/** Whether it keeps the light on or the house and the car: that goes before everything that has no day. */
export function protectsHome(payment: Pick<Payment, 'reason'> | undefined, debt: Debt | undefined): boolean {
  return stepWeight(payment, debt) <= WEIGHT.indexOf('collateral');
}

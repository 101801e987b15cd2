import type { Centavos } from '../money/centavos.ts';
import { ppm, timesPpm } from '../money/times-rate.ts';
import type { LocalDate } from '../time/local-date.ts';
import { amountOwed } from './amount-owed.ts';
import { contractPayment, paymentDue } from './contract-payment.ts';
import type { Debt } from './debt.ts';
import { resolveRate } from './resolve-rate.ts';

/**
 * What a debt's contract asks for in the coming month: its instalment or minimum on what is owed today, with the month's
 * interest and fee where the contract asks for them on top (SAC, overdraft).
 *
 * An overdraft of R$ 1.000 at 8 % asks R$ 80.
 */
export function contractDue(debt: Debt, today: LocalDate): Centavos {
  const { total } = amountOwed(debt, today);
  const contract = contractPayment(debt, today);
  if (!contract.interestOnTop || total === Infinity) return paymentDue(contract, total);
  const interest = timesPpm(total, ppm(resolveRate(debt, today).rate.monthly));
  const onTop = interest + (debt.monthlyFee ?? 0);
  return paymentDue(contract, total + onTop, onTop);
}

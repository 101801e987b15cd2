import * as z from 'zod';
import type { PlanMonth, Reserve } from '../../../domain/payoff/plan.ts';
import { type KnownPerson, nameOfDebt } from '../../panel/known-person.ts';
import { centavos, debtName, id, month } from '../units.ts';
import { paymentReason } from './kinds.ts';

const payment = debtName.extend({
  amountCentavos: centavos,
  interestCentavos: centavos.describe('Interest and charges since the payment before.'),
  fromWagesCentavos: centavos.describe('The part that is taken from the pay before it arrives.'),
  forgivenCentavos: centavos.describe('What the creditor gives up when an offer is taken.'),
  balanceAfterCentavos: centavos,
  reason: paymentReason,
});

/** Money that waits for something, and the month in which it is used. */
export const reserve = z.object({
  for: z.enum(['offer', 'contracts']),
  debtId: id.nullable(),
  offerId: id.nullable(),
  month,
  amountCentavos: centavos,
});

export const planMonth = z
  .object({
    month,
    availableCentavos: centavos.describe('The month’s own money for debts.'),
    oneOffCentavos: centavos.describe('Money that comes in this month alone.'),
    keptCentavos: centavos.describe('Not used in this month, and carried to the next.'),
    reserved: z.array(reserve).describe('The parts of what is kept that wait for something.'),
    balanceAfterCentavos: centavos.describe('What is owed in all at its end.'),
    payments: z.array(payment),
    closes: z.array(id).describe('Debts that end in it.'),
  })
  .describe('One month of the plan.');

export function planMonthAnswer(planned: PlanMonth, known: KnownPerson): z.infer<typeof planMonth> {
  return {
    month: planned.month,
    availableCentavos: planned.available,
    oneOffCentavos: planned.oneOff,
    keptCentavos: planned.kept,
    reserved: planned.reserved.map(reserveAnswer),
    balanceAfterCentavos: planned.totalBalanceAfter,
    payments: planned.payments.map(
      ({ debtId, amount, interest, fromWages = 0, forgiven = 0, balanceAfter, reason }) => ({
        debtId,
        creditor: nameOfDebt(known, debtId),
        amountCentavos: amount,
        interestCentavos: interest,
        fromWagesCentavos: fromWages,
        forgivenCentavos: forgiven,
        balanceAfterCentavos: balanceAfter,
        reason,
      }),
    ),
    closes: [...planned.closedDebtIds],
  };
}

export function reserveAnswer(kept: Reserve): z.infer<typeof reserve> {
  const { month: usedIn, amount: amountCentavos } = kept;
  return kept.for === 'offer'
    ? { for: 'offer', debtId: kept.debtId, offerId: kept.offerId, month: usedIn, amountCentavos }
    : { for: 'contracts', debtId: null, offerId: null, month: usedIn, amountCentavos };
}

import * as z from 'zod';
import type { MonthStep } from '../../../domain/payoff/follow-up/month-steps.ts';
import { type KnownPerson, nameOfDebt } from '../../panel/known-person.ts';
import { isPast } from '../../panel/month/step-list.ts';
import { centavos, debtName, localDate } from '../units.ts';
import { paymentReason } from './kinds.ts';

/** What one debt gets in a month. */
export const step = debtName
  .extend({
    state: z
      .enum(['open', 'part', 'done', 'from-wages'])
      .describe('`from-wages`: taken from the pay before it arrives, so there is nothing to do.'),
    plannedCentavos: centavos,
    paidCentavos: centavos,
    leftCentavos: centavos,
    dueOn: localDate.nullable().describe('null: no day was told.'),
    isLate: z.boolean().describe('Still to be paid, and its day is past or the debt is behind.'),
    reason: paymentReason.nullable().describe('Why the plan pays it now; null: it was paid beside the plan.'),
  })
  .describe('What one debt gets in a month, and what of it is done.');

export function stepAnswer(made: MonthStep, known: KnownPerson): z.infer<typeof step> {
  const { debtId, state, planned, paid, left, dueOn, payment } = made;
  return {
    debtId,
    creditor: nameOfDebt(known, debtId),
    state,
    plannedCentavos: planned,
    paidCentavos: paid,
    leftCentavos: left,
    dueOn: dueOn ?? null,
    isLate: left > 0 && (known.late.has(debtId) || isPast(made, known)),
    reason: payment?.reason ?? null,
  };
}

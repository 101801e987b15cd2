import * as z from 'zod';
import { type KnownPerson, nameOfDebt } from '../../panel/known-person.ts';
import { doneSteps, openSteps } from '../../panel/month/step-list.ts';
import { milestonesOf, nextStepOf, wayOf } from '../../panel/way.ts';
import type { Endpoint } from '../endpoint.ts';
import { centavos, debtName, localDate, month } from '../units.ts';
import { situation, situationAnswer } from './situation.ts';
import { step, stepAnswer } from './step.ts';

const way = z.object({
  toPayCentavos: centavos.describe('Still to be paid in all.'),
  interestCentavos: centavos.describe('The part of it that is interest.'),
  freeOn: month,
  monthsLeft: z.int().describe('0: less than one.'),
  openDebts: z.int(),
  closedDebts: z.int(),
});

const overview = z.object({
  today: localDate,
  madeOn: localDate.describe('The day of the roadmap.'),
  firstName: z.string().nullable(),
  ...situation,
  paidCentavos: centavos.describe('All that was told as paid.'),
  month: z
    .object({
      month,
      plannedCentavos: centavos,
      paidCentavos: centavos,
      leftCentavos: centavos,
      stepsOpen: z.int(),
      stepsDone: z.int(),
    })
    .describe('How the month goes; its steps are at /api/month.'),
  next: z.object({ month, step }).nullable().describe('What is to be done first; null: nothing is.'),
  way: way.nullable().describe('null: no plan ends, or nothing is owed.'),
  milestones: z.array(z.object({ month, debts: z.array(debtName) })).describe('The months in which debts end.'),
});

export const OVERVIEW = {
  method: 'GET',
  path: '/api/overview',
  name: 'Overview',
  summary: 'Everything at a glance: what comes next, how the month goes, how far the way is',
  needs: 'roadmap',
  answer: overview,
} as const satisfies Endpoint<Overview>;

type Overview = z.infer<typeof overview>;

export function overviewAnswer(known: KnownPerson): Overview {
  const { roadmap, steps, today, paid } = known;
  const { plan, madeOn, firstName } = roadmap;
  const isOnTheWay = plan.kind === 'payable' && plan.debts.length > 0;
  const next = nextStepOf(known);
  return {
    today,
    madeOn,
    firstName: firstName ?? null,
    ...situationAnswer(known),
    paidCentavos: paid,
    month: {
      month: steps.month,
      plannedCentavos: steps.planned,
      paidCentavos: steps.paid,
      leftCentavos: steps.left,
      stepsOpen: openSteps(known, steps).length,
      stepsDone: doneSteps(known).length,
    },
    next: next ? { month: next.month, step: stepAnswer(next.step, known) } : null,
    way: isOnTheWay ? wayAnswer(wayOf(known, plan)) : null,
    milestones: isOnTheWay
      ? milestonesOf(plan).map((one) => ({
          month: one.month,
          debts: one.closedDebtIds.map((debtId) => ({ debtId, creditor: nameOfDebt(known, debtId) })),
        }))
      : [],
  };
}

function wayAnswer({ toPay, interest, freeOn, monthsLeft, open, closed }: ReturnType<typeof wayOf>) {
  return {
    toPayCentavos: toPay,
    interestCentavos: interest,
    freeOn,
    monthsLeft,
    openDebts: open,
    closedDebts: closed,
  };
}

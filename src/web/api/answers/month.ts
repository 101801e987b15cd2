import * as z from 'zod';
import { type KnownPerson, nameOfDebt } from '../../panel/known-person.ts';
import { debtsThatAskForMore, type ShortDebt } from '../../panel/month/short-debts.ts';
import { doneSteps, openSteps, stepsFromWages } from '../../panel/month/step-list.ts';
import type { Endpoint } from '../endpoint.ts';
import { centavos, debtName, localDate, month } from '../units.ts';
import { reserve, reserveAnswer } from './plan-month.ts';
import { situation, situationOf } from './situation.ts';
import { step, stepAnswer } from './step.ts';

const short = debtName.extend({ askedCentavos: centavos, dueOn: localDate.nullable() });

const monthOfSteps = z.object({
  today: localDate,
  situation: situation.situation,
  month: month.describe('This month, or the next one of the plan where this one holds nothing.'),
  plannedCentavos: centavos.describe('All that a hand has to pay in it.'),
  paidCentavos: centavos,
  leftCentavos: centavos,
  steps: z
    .array(step)
    .describe('What is to be done, the first first; then what is done; then what the pay does by itself.'),
  short: z
    .array(short)
    .describe(
      'Debts whose contract asks for more than the month has for them: to be talked about before they are due.',
    ),
  oneOffCentavos: centavos.describe('Money that comes in this month alone.'),
  reserved: z.array(reserve).describe('What must be left at its end.'),
  isMissed: z.boolean().describe('They said that nothing could be paid in it.'),
  hasNews: z.boolean().describe('Something was told that is not in the roadmap yet.'),
});

export const MONTH = {
  method: 'GET',
  path: '/api/month',
  name: 'MonthSteps',
  summary: 'What this month asks for: what is due, and what is done',
  needs: 'roadmap',
  answer: monthOfSteps,
} as const satisfies Endpoint<MonthOfSteps>;

type MonthOfSteps = z.infer<typeof monthOfSteps>;

export function monthAnswer(known: KnownPerson): MonthOfSteps {
  const { steps, told, missed, today } = known;
  const { plan } = known.roadmap;
  const inOrder = [...openSteps(known, steps), ...doneSteps(known), ...stepsFromWages(known)];
  return {
    today,
    situation: situationOf(plan),
    month: steps.month,
    plannedCentavos: steps.planned,
    paidCentavos: steps.paid,
    leftCentavos: steps.left,
    steps: inOrder.map((one) => stepAnswer(one, known)),
    // Where no plan ends, all of them are to be talked about: /api/roadmap says how.
    short: plan.kind === 'payable' ? debtsThatAskForMore(known).map((one) => shortAnswer(one, known)) : [],
    oneOffCentavos: steps.planMonth?.oneOff ?? 0,
    reserved: (steps.planMonth?.reserved ?? []).map(reserveAnswer),
    isMissed: missed.has(steps.month),
    hasNews: told.news.size > 0 && plan.debts.length > 0,
  };
}

function shortAnswer({ debt, asked, dueOn }: ShortDebt, known: KnownPerson): z.infer<typeof short> {
  return { debtId: debt.id, creditor: nameOfDebt(known, debt.id), askedCentavos: asked, dueOn: dueOn ?? null };
}

import * as z from 'zod';
import type { BarePlan } from '../../../domain/payoff/bare-plan.ts';
import { firstPlanMonth } from '../../../domain/payoff/first-month.ts';
import type { Month } from '../../../domain/time/local-date.ts';
import { addMonths } from '../../../domain/time/month.ts';
import { gained } from '../../dashboards/what-if/answer.ts';
import type { PlansBeside } from '../../dashboards/what-if/plans-beside.ts';
import {
  canBeSigned,
  MONTHS_AHEAD,
  MOST_REAIS,
  type Question,
  type Wishes,
} from '../../dashboards/what-if/question.ts';
import type { Endpoint } from '../endpoint.ts';
import type { InputError, Refusal } from '../problem.ts';
import { centavos, id, localDate, month } from '../units.ts';
import { strategy } from './kinds.ts';

const upTo = (reais: number) =>
  z
    .int()
    .min(0)
    .max(reais * 100);
const MOST_OFFERS = 100;
const later = month.describe(`From the first month of the plan on, ${MONTHS_AHEAD} months ahead at most.`);

const supposed = z
  .strictObject({
    extraMonthlyCentavos: upTo(MOST_REAIS.extra).optional().describe('More for debts each month, from the first on.'),
    income: z
      .strictObject({
        differenceCentavos: z
          .int()
          .min(-MOST_REAIS.income * 100)
          .max(MOST_REAIS.income * 100),
        from: later,
      })
      .optional()
      .describe('So much more or less comes in from a month on.'),
    oneOff: z
      .strictObject({ amountCentavos: upTo(MOST_REAIS.oneOff), in: later })
      .optional()
      .describe('Money that comes in one month alone.'),
    strategy: z.enum(['best', 'avalanche', 'snowball', 'quick-win']).optional().describe('Absent: as they pay now.'),
    offers: z
      .record(id, z.enum(['accept', 'decline']))
      .refine((offers) => Object.keys(offers).length <= MOST_OFFERS, 'Too many offers')
      .optional()
      .describe('By `offerId` of /api/debts. Only what is open today can be accepted. Absent: the plan decides.'),
  })
  .describe('A change that is only supposed. Nothing is kept of it.');

const end = z.discriminatedUnion('ends', [
  z.object({
    ends: z.literal('paid'),
    strategy,
    months: z.int(),
    freeOn: month,
    totalPaidCentavos: centavos,
    totalInterestCentavos: centavos,
  }),
  z.object({
    ends: z.literal('never'),
    shortfallCentavos: centavos.describe('What is missing each month.'),
  }),
]);

const compared = z.object({
  madeOn: localDate.describe('The day of the roadmap that is changed.'),
  before: end,
  after: end,
  difference: z
    .object({
      monthsSooner: z.int().describe('Below 0: so much later.'),
      lessPaidCentavos: centavos.describe('Below 0: so much dearer.'),
      lessInterestCentavos: centavos,
    })
    .nullable()
    .describe('null: one of the two does not end.'),
});

export const WHAT_IF = {
  method: 'POST',
  path: '/api/what-if',
  name: 'WhatIf',
  summary: 'A supposed change: when the new plan ends, what it costs, and the difference. Changes nothing',
  needs: 'open-debts',
  body: supposed,
  answer: compared,
} as const satisfies Endpoint<Compared, unknown, Supposed>;

type Supposed = z.infer<typeof supposed>;
type Compared = z.infer<typeof compared>;

/** What is supposed as the page's form would have it, or what cannot be: nothing is put right in silence. */
export function wishesOf(
  { extraMonthlyCentavos = 0, income, oneOff, strategy: asked, offers = {} }: Supposed,
  question: Question,
): Wishes | Refusal {
  const first = firstPlanMonth(question.problem.today);
  const errors = [
    ...monthErrors('/income/from', income?.from, first),
    ...monthErrors('/oneOff/in', oneOff?.in, first),
    ...offerErrors(offers, question),
  ];
  if (errors.length > 0) return { refused: 'invalid-input', errors };
  return {
    extra: extraMonthlyCentavos,
    income: income?.differenceCentavos ?? 0,
    incomeFrom: income?.from ?? first,
    oneOff: oneOff?.amountCentavos ?? 0,
    oneOffIn: oneOff?.in ?? first,
    strategy: asked ?? question.preference.strategy,
    offers: Object.fromEntries(
      Object.entries(offers).map(([offerId, wish]) => [offerId, wish === 'accept' ? 'aceitar' : 'deixar']),
    ),
  };
}

export function whatIfAnswer({ before, after }: PlansBeside, { problem }: Question): Compared {
  return { madeOn: problem.today, before: endOf(before), after: endOf(after), difference: differenceOf(before, after) };
}

function endOf(plan: BarePlan): z.infer<typeof end> {
  if (plan.kind === 'unpayable') return { ends: 'never', shortfallCentavos: plan.shortfall };
  return {
    ends: 'paid',
    strategy: plan.strategy,
    months: plan.months.length,
    freeOn: plan.freeOn,
    totalPaidCentavos: plan.totalPaid,
    totalInterestCentavos: plan.totalInterest,
  };
}

function differenceOf(before: BarePlan, after: BarePlan): Compared['difference'] {
  if (before.kind === 'unpayable' || after.kind === 'unpayable') return null;
  const { sooner, less } = gained(before, after);
  return {
    monthsSooner: sooner,
    lessPaidCentavos: less,
    lessInterestCentavos: before.totalInterest - after.totalInterest,
  };
}

function monthErrors(pointer: string, asked: Month | undefined, first: Month): readonly InputError[] {
  const last = addMonths(first, MONTHS_AHEAD);
  if (asked === undefined || (asked >= first && asked <= last)) return [];
  return [{ in: 'body', pointer, detail: `Must be from ${first} to ${last}` }];
}

function offerErrors(
  wishes: NonNullable<Supposed['offers']>,
  { problem: { debts, today } }: Question,
): readonly InputError[] {
  const made = debts.flatMap(({ offers }) => offers.filter(({ expectedFrom }) => expectedFrom === undefined));
  return Object.entries(wishes).flatMap(([offerId, wish]): readonly InputError[] => {
    const found = made.find((one) => one.id === offerId);
    const refused = (detail: string) => [{ in: 'body', pointer: '/offers', detail }] as const;
    if (!found) return refused('Must name offers of /api/debts');
    return wish === 'accept' && !canBeSigned(found, today) ? refused('Only what is open today can be accepted') : [];
  });
}

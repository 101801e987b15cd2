import * as z from 'zod';
import type { KnownPerson } from '../../panel/known-person.ts';
import type { Endpoint } from '../endpoint.ts';
import { centavos, localDate, month } from '../units.ts';
import { strategy } from './kinds.ts';
import { planMonth, planMonthAnswer } from './plan-month.ts';
import { situation, situationAnswer } from './situation.ts';

const roadmap = z.object({
  madeOn: localDate,
  ...situation,
  strategy: strategy.nullable().describe('null: no plan ends.'),
  freeOn: month.nullable(),
  totalPaidCentavos: centavos.nullable(),
  totalInterestCentavos: centavos.nullable(),
  months: z.array(planMonth).describe('From the first to the last; empty where no plan ends, or nothing is owed.'),
});

export const ROADMAP = {
  method: 'GET',
  path: '/api/roadmap',
  name: 'Roadmap',
  summary: 'The way out of debt, month by month',
  needs: 'roadmap',
  answer: roadmap,
} as const satisfies Endpoint<RoadmapTold>;

type RoadmapTold = z.infer<typeof roadmap>;

export function roadmapAnswer(known: KnownPerson): RoadmapTold {
  const { plan, madeOn } = known.roadmap;
  const payable = plan.kind === 'payable' ? plan : undefined;
  return {
    madeOn,
    ...situationAnswer(known),
    strategy: payable?.strategy ?? null,
    freeOn: payable?.freeOn ?? null,
    totalPaidCentavos: payable?.totalPaid ?? null,
    totalInterestCentavos: payable?.totalInterest ?? null,
    months: (payable?.months ?? []).map((planned) => planMonthAnswer(planned, known)),
  };
}

import * as z from 'zod';
import {
  type DatedBalance,
  type Evolution,
  evolutionFigures,
  firstPlanBalances,
  planBalances,
} from '../../dashboards/evolution/evolution-of.ts';
import { interestToCome } from '../../dashboards/evolution/interest-shares.ts';
import type { Endpoint } from '../endpoint.ts';
import { centavos, debtName, localDate } from '../units.ts';
import { debtKind } from './kinds.ts';

const balances = z.array(z.object({ on: localDate, owedCentavos: centavos }));

const evolution = z.object({
  since: localDate.describe('The day of the first plan.'),
  owedCentavos: centavos,
  owedAtFirstCentavos: centavos,
  paidCentavos: centavos,
  interestCentavos: centavos.describe('Interest and charges that came on top since then.'),
  savedCentavos: centavos.describe('In interest that did not come, and in discounts.'),
  ahead: z
    .object({
      interestCentavos: centavos,
      savedCentavos: centavos
        .nullable()
        .describe('Against paying minimums alone; null: with those the debts would never end.'),
    })
    .nullable()
    .describe('What the roadmap still brings; null: none ends.'),
  happened: balances.describe('What was owed in all, at the end of a day.'),
  firstPlan: balances.describe('What the first plan promised; empty where it was not kept.'),
  plan: balances.describe('What the roadmap of now promises.'),
  debts: z.array(
    debtName.extend({
      kind: debtKind,
      owedAtFirstCentavos: centavos,
      owedCentavos: centavos,
      paidCentavos: centavos,
      interestCentavos: centavos,
      interestToComeCentavos: centavos,
      forgivenCentavos: centavos,
      avoidedCentavos: centavos.describe('Interest that would have come as well, had nothing been paid.'),
    }),
  ),
  news: z
    .array(
      z.object({
        on: localDate,
        kind: z.enum(['debt-told', 'agreed', 'closed', 'told-anew']),
        creditor: z.string(),
        amountCentavos: centavos,
      }),
    )
    .describe('What changed the way other than payments, the oldest first.'),
});

export const EVOLUTION = {
  method: 'GET',
  path: '/api/evolution',
  name: 'Evolution',
  summary: 'The balance of all debts as planned and as it came, and what interest took and will take',
  needs: 'premium',
  answer: evolution,
} as const satisfies Endpoint<EvolutionTold>;

type EvolutionTold = z.infer<typeof evolution>;

export function evolutionAnswer(shown: Evolution): EvolutionTold {
  const { history, roadmap } = shown;
  const { owed, owedAtFirst, paid, interest, saved, ahead } = evolutionFigures(shown);
  const coming = interestToCome(roadmap.plan);
  return {
    since: history.since,
    owedCentavos: owed,
    owedAtFirstCentavos: owedAtFirst,
    paidCentavos: paid,
    interestCentavos: interest,
    savedCentavos: saved,
    ahead: ahead
      ? { interestCentavos: ahead.interest, savedCentavos: ahead.saved === 'without-end' ? null : ahead.saved }
      : null,
    happened: balancesAnswer(history.points),
    firstPlan: balancesAnswer(firstPlanBalances(shown)),
    plan: balancesAnswer(planBalances(shown)),
    debts: history.debts.map((debt) => ({
      debtId: debt.debtId,
      creditor: debt.creditor,
      kind: debt.kind,
      owedAtFirstCentavos: debt.owedAtFirst,
      owedCentavos: debt.owed,
      paidCentavos: debt.paid,
      interestCentavos: debt.interest,
      interestToComeCentavos: coming.get(debt.debtId) ?? 0,
      forgivenCentavos: debt.forgiven,
      avoidedCentavos: debt.avoided,
    })),
    news: history.news.map(({ on, kind, creditor, amount }) => ({ on, kind, creditor, amountCentavos: amount })),
  };
}

function balancesAnswer(points: readonly DatedBalance[]): z.infer<typeof balances> {
  return points.map(({ on, owed }) => ({ on, owedCentavos: owed }));
}

import * as z from 'zod';
import type { ComparedStrategy } from '../../../domain/payoff/search/compare-strategies.ts';
import type { Told } from '../../dashboards/premium-view.ts';
import { questionOf } from '../../dashboards/question-of.ts';
import { debtsById } from '../../roadmap/creditor-name.ts';
import type { Endpoint } from '../endpoint.ts';
import { centavos, debtName, localDate, month } from '../units.ts';
import { strategy } from './kinds.ts';

const outcome = z.discriminatedUnion('ends', [
  z.object({
    strategy,
    ends: z.literal('paid'),
    months: z.int(),
    freeOn: month,
    totalPaidCentavos: centavos,
    totalInterestCentavos: centavos,
    firstClosed: debtName.extend({ month }).nullable(),
  }),
  z.object({ strategy, ends: z.literal('never') }),
]);

const strategies = z.object({
  madeOn: localDate.describe('The day of the roadmap whose money and debts are compared.'),
  chosen: strategy.nullable().describe('The one of the roadmap; null: no plan ends.'),
  strategies: z.array(outcome).describe('All on the same problem, `best` first.'),
});

export const STRATEGIES = {
  method: 'GET',
  path: '/api/strategies',
  name: 'Strategies',
  summary: 'Every way to pay on the same problem, with what it costs and when it ends',
  needs: 'open-debts',
  answer: strategies,
} as const satisfies Endpoint<Strategies>;

type Strategies = z.infer<typeof strategies>;

export function strategiesAnswer(told: Told, compared: readonly ComparedStrategy[]): Strategies {
  const { plan } = told.roadmap;
  const { problem } = questionOf(told);
  const names = debtsById(problem.debts);
  const named = ({ debtId, month: closedIn }: NonNullable<ComparedStrategy['firstClosed']>) => {
    // The entry of an agreement belongs to its debt.
    const ofDebt = debtId.replace(/-entry$/, '');
    return { debtId: ofDebt, creditor: names.get(ofDebt)?.creditor ?? 'outra dívida', month: closedIn };
  };
  return {
    madeOn: problem.today,
    chosen: plan.kind === 'payable' ? plan.strategy : null,
    strategies: compared.map(({ outcome: { strategy: way, ...ended }, firstClosed }) =>
      ended.ends === 'never'
        ? { strategy: way, ends: 'never' }
        : {
            strategy: way,
            ends: 'paid',
            months: ended.months,
            freeOn: ended.freeOn,
            totalPaidCentavos: ended.totalPaid,
            totalInterestCentavos: ended.totalInterest,
            firstClosed: firstClosed ? named(firstClosed) : null,
          },
    ),
  };
}

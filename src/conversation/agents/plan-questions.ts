import type { GeneralTopic } from '../../contracts/question-topics.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { reais } from '../../domain/money/centavos.ts';
import type { PayoffPlan } from '../../domain/payoff/plan.ts';
import { whatIf } from '../../domain/payoff/what-if.ts';
import { noMonthYet, noPlanYet } from '../copy/debt-in-plan.ts';
import * as copy from '../copy/plan-questions.ts';
import { answer, withMore } from '../copy/what-if.ts';
import { planFor, preferenceOf } from '../plan-for.ts';
import type { Context } from './agent.ts';

export type PlanTopic = Extract<GeneralTopic, 'saved-by-plan' | 'finish-sooner' | 'thirteenth'>;

export function isOfPlan(topic: GeneralTopic): topic is PlanTopic {
  return topic === 'saved-by-plan' || topic === 'finish-sooner' || topic === 'thirteenth';
}

/** What is asked about the plan as a whole: what it saves, and what would end it sooner. */
export function aboutPlan(topic: PlanTopic, context: Context): string {
  const { state, situation, today } = context;
  if (topic === 'thirteenth') return copy.thirteenthInPlan(situation.incomes.some(({ thirteenth }) => thirteenth));
  if (!state.roadmap) return noPlanYet;
  return topic === 'saved-by-plan' ? copy.savedByPlan(planFor(state, situation, today).plan) : sooner(context);
}

/** A little and some more each month, told only where they change something. */
function sooner({ state, situation, today }: Context): string {
  const { plan, problem } = planFor(state, situation, today);
  if (plan.kind === 'unpayable') return noMonthYet;
  const told = SUPPOSED.flatMap((difference) => {
    const { before, after } = whatIf(problem, { of: 'monthly', difference }, preferenceOf(state));
    return isFelt(before, after) ? [answer(withMore(difference), before, after)] : [];
  });
  return copy.finishSooner(told);
}

/** Some weeks sooner, or money that is worth the words. */
function isFelt(before: PayoffPlan, after: PayoffPlan): boolean {
  if (before.kind === 'unpayable' || after.kind === 'unpayable') return false;
  return after.freeOn < before.freeOn || before.totalPaid - after.totalPaid >= WORTH_TELLING;
}

const WORTH_TELLING: Centavos = reais(20);

const SUPPOSED: readonly Centavos[] = [reais(50), reais(150)];

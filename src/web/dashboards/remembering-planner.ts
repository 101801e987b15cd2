import type { BarePlan } from '../../domain/payoff/bare-plan.ts';
import type { PayoffProblem, Preference } from '../../domain/payoff/plan.ts';
import type { ComparedStrategy } from '../../domain/payoff/search/compare-strategies.ts';
import type { Planner } from '../../ports/planner.ts';
import { remembering } from './remember.ts';

/** Plans for so many questions are kept; a plan is some kilobytes of amounts without names. */
const MOST_REMEMBERED = 300;

/** The same planner, which plans the same question once: pages and API ask it the same ones again and again. */
export function rememberingPlanner(planner: Planner): Planner {
  const plans = remembering<BarePlan>(MOST_REMEMBERED);
  const comparisons = remembering<readonly ComparedStrategy[]>(MOST_REMEMBERED);
  return {
    plan: (problem, preference) => plans(keyOf(problem, preference), () => planner.plan(problem, preference)),
    compare: (problem, preference) =>
      comparisons(keyOf(problem, preference), () => planner.compare(problem, preference)),
  };
}

/** A plan is a pure function of these two. */
function keyOf(problem: PayoffProblem, preference: Preference): string {
  return JSON.stringify([problem, preference]);
}

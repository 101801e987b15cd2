import type { PayoffPlan, PayoffProblem, Preference } from './plan.ts';
import { planPayoff } from './plan-payoff.ts';
import { changedProblem, type WhatIf } from './reasons/changed-problem.ts';

/** The plan as it is, the plan as it would be, and the problem behind the second: what to keep if the person says yes. */
export type WhatIfAnswer = {
  readonly before: PayoffPlan;
  readonly after: PayoffPlan;
  readonly problem: PayoffProblem;
};

/** Answers "e se …?" by planning twice. Pure: nothing changes by asking. */
export function whatIf(
  problem: PayoffProblem,
  change: WhatIf,
  preference: Preference = { strategy: 'best' },
): WhatIfAnswer {
  const changed = changedProblem(problem, change);
  return {
    before: planPayoff(problem, preference),
    after: planPayoff(changed, change.of === 'preference' ? change.preference : preference),
    problem: changed,
  };
}

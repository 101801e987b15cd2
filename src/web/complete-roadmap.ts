import type { PayoffPlan } from '../domain/payoff/plan.ts';
import type { Roadmap } from '../ports/roadmap-source.ts';

/**
 * A link outlives the version that made it: roadmaps stored by earlier ones lack what plans did not tell then. Until the
 * plan is made anew they are shown without it.
 */
export function completeRoadmap(roadmap: Roadmap): Roadmap {
  return { ...roadmap, plan: completePlan(roadmap.plan) };
}

function completePlan(plan: PayoffPlan): PayoffPlan {
  if (plan.kind === 'unpayable') return plan;
  return {
    ...plan,
    choices: plan.choices ?? [],
    months: plan.months.map((month) => ({ ...month, reserved: month.reserved ?? [] })),
  };
}

import type { BarePlan } from '../../../domain/payoff/bare-plan.ts';
import type { Planner } from '../../../ports/planner.ts';
import type { Told } from '../premium-view.ts';
import { questionOf } from '../question-of.ts';
import type { AskedPlan } from './answer.ts';
import type { Question } from './question.ts';

/** The plan as it is and as it would be: two plans that a page or a program compares. */
export type PlansBeside = { readonly before: BarePlan; readonly after: BarePlan };

/** Plans no more than it must: the roadmap is the plan of today, and an unchanged question has the same one. */
export async function plansBeside(told: Told, asked: AskedPlan, { plan }: Pick<Planner, 'plan'>): Promise<PlansBeside> {
  const question = questionOf(told);
  const before = plannedBefore(told) ?? (await plan(question.problem, question.preference));
  if (asked.kind === 'unpayable') return { before, after: asked };
  const { problem, preference } = asked.question;
  return { before, after: isSame(asked.question, question) ? before : await plan(problem, preference) };
}

/** The roadmap is the plan of the problem that was kept with it: nothing is to be planned again. */
function plannedBefore({ state, roadmap }: Told): BarePlan | undefined {
  return state.roadmap?.problem === undefined ? undefined : roadmap.plan;
}

function isSame(one: Question, other: Question): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

import { barePlan } from '../../domain/payoff/bare-plan.ts';
import { compareStrategies } from '../../domain/payoff/search/compare-strategies.ts';
import type { Planner } from '../../ports/planner.ts';

/** Plans in this thread: for a function that serves one request at a time, and for problems that take less than a message. */
export const plannerHere: Planner = {
  plan: async (problem, preference) => barePlan(problem, preference),
  compare: async (problem, preference) => compareStrategies(problem, preference),
};

import type { BarePlan } from '../domain/payoff/bare-plan.ts';
import type { PayoffProblem, Preference } from '../domain/payoff/plan.ts';
import type { ComparedStrategy } from '../domain/payoff/search/compare-strategies.ts';

/** Plans of which a page asks while chats go on: nine debts take tens of milliseconds, in which nobody else must wait. */
export type Planner = {
  readonly plan: (problem: PayoffProblem, preference: Preference) => Promise<BarePlan>;
  readonly compare: (problem: PayoffProblem, preference: Preference) => Promise<readonly ComparedStrategy[]>;
};

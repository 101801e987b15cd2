import type { PayoffPlan } from '../../domain/payoff/plan.ts';

/** A plan that ends: what the chart, the timeline and the figures are made of. */
export type PayablePlan = Extract<PayoffPlan, { kind: 'payable' }>;

import type { PayoffPlan } from '../../src/domain/payoff/plan.ts';
import { planPayoff } from '../../src/domain/payoff/plan-payoff.ts';
import { type Classic, classic } from '../../src/domain/payoff/search/classics.ts';
import type { Instance } from './instance.ts';
import { engineCash } from './same-offers.ts';
import type { Answer } from './solve.ts';

export const CLASSICS = ['avalanche', 'snowball', 'greedy'] as const satisfies readonly Classic[];

/** One instance, what the solver says and what we do with it. Totals in centavos. */
export type Measured = {
  readonly instance: Instance;
  readonly answer: Answer;
  readonly plan: PayoffPlan;
  /** Infinity: no plan. */
  readonly ours: number;
  readonly milliseconds: number;
  /** Infinity: it does not end. */
  readonly classics: Readonly<Record<Classic, number>>;
  /** The least total that anybody found. */
  readonly best: number;
};

export function measure(instance: Instance, answer: Answer): Measured {
  const { plan, milliseconds } = timedPlan(instance);
  const ours = plan.kind === 'payable' ? plan.totalPaid : Infinity;
  const classics = classicTotals(instance);
  // A classic counts as well: it is a plan that somebody found.
  const best = Math.min(answer.total, ours, ...Object.values(classics));
  return { instance, answer, plan, ours, milliseconds, classics, best };
}

/** The faster of two runs, which give the same plan: other load on the machine is not the planner's time. */
function timedPlan({ problem }: Instance): { readonly plan: PayoffPlan; readonly milliseconds: number } {
  const started = performance.now();
  planPayoff(problem);
  const between = performance.now();
  const plan = planPayoff(problem);
  return { plan, milliseconds: Math.min(between - started, performance.now() - between) };
}

function classicTotals(instance: Instance): Readonly<Record<Classic, number>> {
  const cash = engineCash(instance);
  const total = (name: Classic) => {
    const outcome = classic(name, instance.accounts, cash);
    return outcome.ends === 'paid' ? outcome.totalPaid : Infinity;
  };
  return { avalanche: total('avalanche'), snowball: total('snowball'), greedy: total('greedy') };
}

/** How much more than the best known a total is, in per cent. */
export function gapPct(total: number, best: number): number {
  return best === 0 ? 0 : (100 * (total - best)) / best;
}

/**
 * The solver counts in doubles and we in whole centavos: a total below a proven optimum by less than this is the same. A
 * month's interest is rounded by half a centavo at most, and interest on that stays below as much again.
 */
export function roundingOf({ accounts, cash }: Instance): number {
  return accounts.length * cash.length;
}

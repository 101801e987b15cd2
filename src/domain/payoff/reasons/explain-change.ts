import type { Centavos } from '../../money/centavos.ts';
import type { Month } from '../../time/local-date.ts';
import { monthOf, monthsBetween } from '../../time/month.ts';
import { asPlanned } from '../follow-up/as-planned.ts';
import type { PayoffPlan, PayoffProblem, Preference } from '../plan.ts';
import { planPayoff } from '../plan-payoff.ts';
import type { ChangeCause } from './change-cause.ts';
import { stepsOfChange } from './change-steps.ts';
import type { Paid } from './debt-changes.ts';

/** What one cause, or several that only matter together, did to the plan. */
export type PlanDifference =
  /** Months later (negative: sooner) and centavos dearer (negative: cheaper), counting only what is paid from now on. */
  | { readonly kind: 'moved'; readonly cause: ChangeCause; readonly months: number; readonly cost: Centavos }
  /** There was an end and there is none now. `shortfall`: what is missing each month. */
  | { readonly kind: 'end-lost'; readonly cause: ChangeCause; readonly shortfall: Centavos }
  /** There was no end and there is one now. */
  | { readonly kind: 'end-found'; readonly cause: ChangeCause; readonly freeOn: Month; readonly totalPaid: Centavos }
  /** There is still no end: so much more is missing each month (negative: less). */
  | { readonly kind: 'shortfall-moved'; readonly cause: ChangeCause; readonly shortfall: Centavos };

/**
 * Why a person's plan is not what it was: the whole difference laid on causes, by letting them happen one after another
 * in a fixed order (`ChangeCause`), each time planning anew. Causes without effect are left out. Of plans that both
 * end, the months and costs sum exactly to the whole difference in end and in what is paid from now on.
 *
 * `paid`: what the person told to have paid since the former problem; without it a debt that fell counts as paid.
 */
export function explainChange(
  before: PayoffProblem,
  after: PayoffProblem,
  preference: Preference = { strategy: 'best' },
  paid?: readonly Paid[],
): readonly PlanDifference[] {
  const former = planPayoff(before, preference);
  const expected = former.kind === 'payable' ? asPlanned(before, former, after.today) : untouched(before, after.today);
  const steps = stepsOfChange({ before, after, expected, ...(paid ? { paid } : {}) });
  const standings: Standing[] = [formerStanding(former, expected.stillToPay, monthOf(after.today))];
  for (const [index, { problem }] of steps.entries()) {
    // The last step is the new problem itself, so that nothing is left unexplained.
    standings.push(standingOf(planPayoff(index === steps.length - 1 ? after : problem, preference)));
  }
  return differences(
    standings,
    steps.map(({ cause }) => cause),
  );
}

function untouched(before: PayoffProblem, today: string) {
  return { problem: { ...before, today }, elapsed: 0, kept: 0, settledIds: [], stillToPay: 0 };
}

/** What a plan comes to, as far as differences go. */
type Standing =
  | { readonly ends: true; readonly freeOn: Month; readonly stillToPay: Centavos }
  | { readonly ends: false; readonly shortfall: Centavos };

function standingOf(plan: PayoffPlan): Standing {
  return plan.kind === 'payable'
    ? { ends: true, freeOn: plan.freeOn, stillToPay: plan.totalPaid }
    : { ends: false, shortfall: plan.shortfall };
}

/** A plan whose end has gone by ends this month: nobody is free earlier than now. */
function formerStanding(plan: PayoffPlan, stillToPay: Centavos, thisMonth: Month): Standing {
  const standing = standingOf(plan);
  if (!standing.ends) return standing;
  return { ...standing, freeOn: standing.freeOn < thisMonth ? thisMonth : standing.freeOn, stillToPay };
}

/** `causes[i]` leads from standing i to i + 1; standings on the way that do not compare are passed over. */
function differences(standings: readonly Standing[], causes: readonly ChangeCause[]): readonly PlanDifference[] {
  const found: PlanDifference[] = [];
  let from = 0;
  for (const to of comparable(standings)) {
    const [one, other] = [standings[from], standings[to]];
    const cause = together(causes.slice(from, to));
    const difference = one && other && cause && differenceBetween(one, other, cause);
    if (difference) found.push(difference);
    from = to;
  }
  return found;
}

/**
 * The standings to stop at after the first. Where both ends have an end, or neither has, those of the other sort between
 * them cannot be told as a number; where it is lost, the last loss counts, and where it is found, the first finding.
 */
function comparable(standings: readonly Standing[]): readonly number[] {
  const first = standings[0]?.ends ?? true;
  const last = standings.at(-1)?.ends ?? true;
  const turn = first ? standings.findLastIndex(({ ends }) => ends) : standings.findIndex(({ ends }) => ends);
  const sortAt = (index: number) => {
    if (first === last) return first;
    return first ? index <= turn : index >= turn;
  };
  return [...standings.keys()].slice(1).filter((index) => standings[index]?.ends === sortAt(index));
}

function together(causes: readonly ChangeCause[]): ChangeCause | undefined {
  return causes.length > 1 ? { of: 'together', causes } : causes[0];
}

function differenceBetween(one: Standing, other: Standing, cause: ChangeCause): PlanDifference | undefined {
  if (one.ends && other.ends) {
    const months = monthsBetween(one.freeOn, other.freeOn);
    const cost = other.stillToPay - one.stillToPay;
    return months === 0 && cost === 0 ? undefined : { kind: 'moved', cause, months, cost };
  }
  if (one.ends && !other.ends) return { kind: 'end-lost', cause, shortfall: other.shortfall };
  if (!one.ends && other.ends) {
    return { kind: 'end-found', cause, freeOn: other.freeOn, totalPaid: other.stillToPay };
  }
  if (one.ends || other.ends || one.shortfall === other.shortfall) return undefined;
  return { kind: 'shortfall-moved', cause, shortfall: other.shortfall - one.shortfall };
}

import type { Centavos } from '../../domain/money/centavos.ts';
import type { MonthStep } from '../../domain/payoff/follow-up/month-steps.ts';
import type { Month } from '../../domain/time/local-date.ts';
import { monthsBetween } from '../../domain/time/month.ts';
import type { PayablePlan } from '../roadmap/payable-plan.ts';
import type { KnownPerson } from './known-person.ts';
import { openSteps } from './month/step-list.ts';

/** What is behind a person and what is ahead, in money and in time. */
export type Way = {
  readonly paid: Centavos;
  readonly toPay: Centavos;
  /** The part of `toPay` that is interest. */
  readonly interest: Centavos;
  readonly freeOn: Month;
  /** Whole months until then; 0: less than one. */
  readonly monthsLeft: number;
  readonly open: number;
  readonly closed: number;
};

export function wayOf({ paid, closed, today }: KnownPerson, plan: PayablePlan): Way {
  return {
    paid,
    toPay: plan.totalPaid,
    interest: plan.totalInterest,
    freeOn: plan.freeOn,
    monthsLeft: Math.max(0, monthsBetween(today.slice(0, 7), plan.freeOn)),
    open: plan.debts.length,
    closed: closed.length,
  };
}

/** The months in which something ends: what there is to look forward to. */
export function milestonesOf({ months }: PayablePlan): readonly Milestone[] {
  return months.flatMap(({ month, closedDebtIds }) => (closedDebtIds.length > 0 ? [{ month, closedDebtIds }] : []));
}

type Milestone = { readonly month: Month; readonly closedDebtIds: readonly string[] };

/** The first step that is still to be done: of this month, or of the next one once all of this is. */
export function nextStepOf(known: KnownPerson): { readonly month: Month; readonly step: MonthStep } | undefined {
  for (const month of [known.steps, known.ahead]) {
    const [step] = month ? openSteps(known, month) : [];
    if (month && step) return { month: month.month, step };
  }
  return undefined;
}

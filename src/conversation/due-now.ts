import type { ConversationState, DebtDraft, RoadmapMark } from '../contracts/conversation-state.ts';
import type { OneOffIncome } from '../domain/budget/budget.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import { firstPlanMonth, onceStarted } from '../domain/payoff/first-month.ts';
import { type DuePayment, dueIn, type MonthDue, stillDue } from '../domain/payoff/follow-up/month-due.ts';
import type { PayoffPlan } from '../domain/payoff/plan.ts';
import { planPayoff } from '../domain/payoff/plan-payoff.ts';
import { sameValue } from '../domain/payoff/same-value.ts';
import type { LocalDate, Month } from '../domain/time/local-date.ts';
import { monthOf } from '../domain/time/month.ts';
import { paymentsSince } from './payments-since.ts';
import type { Situation } from './situation.ts';

/** What a plan asks for in the month of a day; `undefined` where it begins later. */
export function dueNow(plan: PayoffPlan, today: LocalDate): MonthDue | undefined {
  return ofWholeDebts(dueIn(monthOf(today), plan));
}

/**
 * `day`: by which a new plan reckons; `due`: what is left to pay of the month before its first one; `carried`: what that month leaves
 * over; `coming`: the one-off money that was not counted on for it.
 */
export type ThisMonth = {
  readonly day: LocalDate;
  readonly due: MonthDue | undefined;
  readonly carried: Centavos;
  readonly coming: readonly OneOffIncome[];
};

/**
 * This month by the roadmap that stands. Once something was paid of what it asks for, the month is under way: a plan made before the
 * 11th begins with the next one as well, since else it would ask again for what was paid and have no money for the others.
 * `coming`: all one-off money from this month on.
 */
export function thisMonth(
  state: ConversationState,
  situation: Situation,
  { today, coming }: { readonly today: LocalDate; readonly coming: readonly OneOffIncome[] },
): ThisMonth {
  const { roadmap } = state;
  if (!roadmap) return { day: today, due: undefined, carried: 0, coming };
  const month = monthOf(today);
  const plan = planOf(month, roadmap);
  const asked = monthOf(roadmap.madeOn) === month ? roadmap.due : plan && dueNow(plan, today);
  const isCovered = asked !== undefined || beginsAfter(month, roadmap);
  const isUnderWay = isCovered && situation.payments.some(({ on }) => monthOf(on) === month);
  const day = isUnderWay ? onceStarted(today) : today;
  if (firstPlanMonth(day) === month || !isCovered) return { day, due: undefined, carried: 0, coming };
  return {
    day,
    due: leftOfMonth(state, situation, { asked, day }),
    carried: plan ? keptIn(month, plan) : (roadmap.carried ?? 0),
    coming: coming.filter((oneOff) => oneOff.month > month || isNotCounted(oneOff, state)),
  };
}

/** The plan that stands, where this month is one of its own; planned again from its problem, as it was then. */
function planOf(month: Month, roadmap: RoadmapMark): PayoffPlan | undefined {
  const { problem, preference } = roadmap;
  return problem && !beginsAfter(month, roadmap) ? planPayoff(problem, preference) : undefined;
}

function beginsAfter(month: Month, { problem }: RoadmapMark): boolean {
  return problem !== undefined && firstPlanMonth(problem.today) > month;
}

function keptIn(month: Month, plan: PayoffPlan): Centavos {
  return plan.kind === 'payable' ? (plan.months.find((one) => one.month === month)?.kept ?? 0) : 0;
}

/** Money of this month that this month's payments were not planned from: it was told since, or is counted on for the months to come. */
function isNotCounted(oneOff: OneOffIncome, { roadmap, facts }: ConversationState): boolean {
  const news = facts.slice(roadmap?.facts ?? 0);
  const counted = roadmap?.problem && beginsAfter(oneOff.month, roadmap) ? roadmap.problem.oneOffIncomes : [];
  return (
    news.some(({ change }) => change.set === 'one-off' && sameValue(change.oneOff, oneOff)) ||
    counted.some((one) => sameValue(one, oneOff))
  );
}

/**
 * What is left of this month where a new plan begins only with the next one. Nothing of a month that the person said they
 * could not pay, and nothing of debts that are gone or agreed upon anew.
 */
function leftOfMonth(
  { roadmap, facts }: ConversationState,
  situation: Situation,
  { asked, day }: { readonly asked: MonthDue | undefined; readonly day: LocalDate },
): MonthDue | undefined {
  const left = stillDue(asked, { paid: paymentsSince(facts, roadmap), today: day });
  if (!roadmap || !left || situation.missedMonths.includes(left.month)) return undefined;
  const agreed = new Set(
    facts.slice(roadmap.facts ?? 0).flatMap(({ change }) => (change.set === 'offer-accepted' ? [change.debtId] : [])),
  );
  const open = situation.debts.filter((debt) => !agreed.has(debt.id) && !isMissed(debt, left.month));
  const payments = left.payments.filter(({ debtId }) => open.some(({ id }) => id === debtId));
  return payments.length === 0 ? undefined : { ...left, payments };
}

/** Told to be late since a day of this month: it will not be paid in it. */
function isMissed({ overdue, overdueSince }: DebtDraft, month: Month): boolean {
  return overdue === 'yes' && overdueSince !== undefined && monthOf(overdueSince) === month;
}

/** The first part of an agreement is planned as a debt of its own (`d1-entry`); it is told as a payment to the debt. */
function ofWholeDebts(due: MonthDue | undefined): MonthDue | undefined {
  if (!due) return undefined;
  const payments = new Map<string, DuePayment>();
  for (const payment of due.payments) {
    const debtId = payment.debtId.replace(/-entry$/, '');
    const amount = payment.amount + (payments.get(debtId)?.amount ?? 0);
    payments.set(debtId, { ...payment, debtId, amount });
  }
  return { ...due, payments: [...payments.values()] };
}

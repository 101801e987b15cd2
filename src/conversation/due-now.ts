import type { ConversationState, DebtDraft } from '../contracts/conversation-state.ts';
import { firstPlanMonth } from '../domain/payoff/first-month.ts';
import { type DuePayment, dueIn, type MonthDue, stillDue } from '../domain/payoff/follow-up/month-due.ts';
import type { PayoffPlan } from '../domain/payoff/plan.ts';
import { planPayoff } from '../domain/payoff/plan-payoff.ts';
import type { LocalDate, Month } from '../domain/time/local-date.ts';
import { monthOf } from '../domain/time/month.ts';
import { paymentsSince } from './payments-since.ts';
import type { Situation } from './situation.ts';

/** What a plan asks for in the month of a day; `undefined` where it begins later. */
export function dueNow(plan: PayoffPlan, today: LocalDate): MonthDue | undefined {
  return ofWholeDebts(dueIn(monthOf(today), plan));
}

/**
 * What is left to pay of this month by the roadmap that stands, where a new plan begins only with the next one. Nothing
 * of a month that the person said they could not pay, and nothing of debts that are gone or agreed upon anew.
 */
export function leftOfMonth(state: ConversationState, situation: Situation, today: LocalDate): MonthDue | undefined {
  const { roadmap, facts } = state;
  if (!roadmap || firstPlanMonth(today) === monthOf(today)) return undefined;
  const left = stillDue(dueOf(roadmap, today), { paid: paymentsSince(facts, roadmap), today });
  if (!left || situation.missedMonths.includes(left.month)) return undefined;
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

/** A roadmap of this month says it itself; one of an earlier month is planned again from its problem, as it was then. */
function dueOf(
  { due, madeOn, problem, preference }: NonNullable<ConversationState['roadmap']>,
  today: LocalDate,
): MonthDue | undefined {
  if (monthOf(madeOn) === monthOf(today)) return due;
  return problem && dueNow(planPayoff(problem, preference), today);
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

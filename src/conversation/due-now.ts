import type { ConversationState, DebtDraft, RoadmapMark } from '../contracts/conversation-state.ts';
import type { OneOffIncome } from '../domain/budget/budget.ts';
import { oneOffIncomes } from '../domain/budget/one-off-incomes.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import { firstPlanMonth, onceStarted } from '../domain/payoff/first-month.ts';
import { type DuePayment, dueIn, inWhole, type MonthDue, stillDue } from '../domain/payoff/follow-up/month-due.ts';
import type { PayoffPlan } from '../domain/payoff/plan.ts';
import { planPayoff } from '../domain/payoff/plan-payoff.ts';
import type { LocalDate, Month } from '../domain/time/local-date.ts';
import { monthOf } from '../domain/time/month.ts';
import { obligationOf } from './debt-of.ts';
import { paymentsIn } from './payments-since.ts';
import { foldFacts, type Situation } from './situation.ts';
import { budgetOf } from './to-domain.ts';

/** What a plan asks for in the month of a day; `undefined` where it begins later. */
export function dueNow(plan: PayoffPlan, today: LocalDate): MonthDue | undefined {
  return ofWholeDebts(dueIn(monthOf(today), plan));
}

/** What a plan asks for in its first month, by whole debts. */
export function askedFirst(plan: PayoffPlan): MonthDue | undefined {
  const first = plan.kind === 'payable' ? plan.months[0] : undefined;
  return first && ofWholeDebts(dueIn(first.month, plan));
}

/** What a plan asks for in the month of a day in whole: with what was paid of it before the plan was made. */
export function asksNow(plan: PayoffPlan, today: LocalDate, { facts }: ConversationState): MonthDue | undefined {
  const due = dueNow(plan, today);
  return due && inWhole(due, paymentsIn(facts));
}

/**
 * `day`: by which a new plan reckons; `asks`: what the month before its first one asks for in whole; `due`: what of it is left to
 * pay; `carried`: what that month leaves over; `coming`: the one-off money that was not counted on for it.
 */
export type ThisMonth = {
  readonly day: LocalDate;
  readonly asks: MonthDue | undefined;
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
  if (!roadmap) return { day: today, asks: undefined, due: undefined, carried: 0, coming };
  const month = monthOf(today);
  const isPaidInto = situation.payments.some(({ on }) => monthOf(on) === month);
  const beginsNow = { asks: undefined, due: undefined, carried: carriedInto(month, roadmap), coming };
  if (!isPaidInto && firstPlanMonth(today) === month) return { day: today, ...beginsNow };
  const plan = planOf(month, roadmap);
  const asks = monthOf(roadmap.madeOn) === month ? askedBy(roadmap, state) : plan && dueNow(plan, today);
  const isCovered = asks !== undefined || beginsAfter(month, roadmap);
  if (!isCovered) return { day: today, ...beginsNow };
  const day = isPaidInto ? onceStarted(today) : today;
  return {
    day,
    asks,
    due: leftOfMonth(state, situation, { asks, day }),
    carried: plan ? keptIn(month, plan) : (roadmap.carried ?? 0),
    coming: [
      ...notCounted(
        coming.filter((one) => one.month === month),
        state,
        today,
      ),
      ...coming.filter((one) => one.month > month),
    ],
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

/** What the roadmap said the month before leaves over for this one, its first: nothing was told that it is gone. */
function carriedInto(month: Month, { problem, carried = 0 }: RoadmapMark): Centavos {
  return problem && firstPlanMonth(problem.today) === month ? carried : 0;
}

function keptIn(month: Month, plan: PayoffPlan): Centavos {
  return plan.kind === 'payable' ? (plan.months.find((one) => one.month === month)?.kept ?? 0) : 0;
}

/**
 * Of this month's money (`now`) what its payments were not planned from: so much more as came than the roadmap planned the month with,
 * or what it left for the months to come, and what was told since.
 */
function notCounted(now: readonly OneOffIncome[], state: ConversationState, today: LocalDate): readonly OneOffIncome[] {
  const { roadmap, facts } = state;
  const month = monthOf(today);
  const planned = roadmap?.problem?.oneOffIncomes.filter((one) => one.month === month);
  const known = () => oneOffIncomes(budgetOf(foldFacts(facts.slice(0, roadmap?.facts ?? 0))), today);
  const left =
    roadmap && planned && !beginsAfter(month, roadmap)
      ? sum(now) - (sum(planned) - carriedInto(month, roadmap))
      : sum(planned ?? []) + sum(now) - sum(known().filter((one) => one.month === month));
  return upTo(left, now);
}

/** So much of these, the last ones first. */
function upTo(amount: Centavos, oneOffs: readonly OneOffIncome[]): readonly OneOffIncome[] {
  let left = amount;
  return oneOffs.toReversed().flatMap((one): readonly OneOffIncome[] => {
    const taken = Math.min(one.amount, Math.max(0, left));
    left -= taken;
    return taken > 0 ? [{ ...one, amount: taken }] : [];
  });
}

function sum(oneOffs: readonly OneOffIncome[]): Centavos {
  return oneOffs.reduce((all, { amount }) => all + amount, 0);
}

/**
 * What is left of this month where a new plan begins only with the next one. Nothing of a month that the person said they
 * could not pay, and nothing of debts that are paid, gone or agreed upon anew.
 */
function leftOfMonth(
  { facts }: ConversationState,
  situation: Situation,
  { asks, day }: { readonly asks: MonthDue | undefined; readonly day: LocalDate },
): MonthDue | undefined {
  const left = stillDue(asks, { paid: paymentsIn(facts), today: day });
  if (!left || situation.missedMonths.includes(left.month)) return undefined;
  const payments = left.payments.filter((payment) => {
    const debt = situation.debts.find(({ id }) => id === payment.debtId);
    return debt && isOwed(debt) && isAsAsked(debt, payment) && !isMissed(debt, left.month);
  });
  return payments.length === 0 ? undefined : { ...left, payments };
}

/** Agreed upon anew, or under an agreement that broke, a debt asks for something else. */
function isAsAsked({ agreement }: DebtDraft, { isAgreed }: DuePayment): boolean {
  return (isAgreed === true) === (agreement !== undefined);
}

/** By a mark that kept only what was left, what was paid before it is added. */
function askedBy({ asks, due, facts, problem }: RoadmapMark, state: ConversationState): MonthDue | undefined {
  if (asks || !due) return asks;
  const agreed = new Set(problem?.debts.flatMap(({ id, agreement }) => (agreement ? [id] : [])));
  const payments = due.payments.map((one) => (agreed.has(one.debtId) ? { ...one, isAgreed: true as const } : one));
  return inWhole({ ...due, payments }, paymentsIn(state.facts.slice(0, facts)));
}

/** Told to be late since a day of this month: it will not be paid in it. */
function isMissed({ overdue, overdueSince }: DebtDraft, month: Month): boolean {
  return overdue === 'yes' && overdueSince !== undefined && monthOf(overdueSince) === month;
}

function isOwed(debt: DebtDraft): boolean {
  return obligationOf(debt) !== 'closed' || (debt.entryDue ?? 0) > 0;
}

/** The first part of an agreement is planned as a debt of its own (`d1-entry`); it is told as a payment to the debt. */
function ofWholeDebts(due: MonthDue | undefined): MonthDue | undefined {
  if (!due) return undefined;
  const payments = new Map<string, DuePayment>();
  for (const payment of due.payments) {
    const debtId = payment.debtId.replace(/-entry$/, '');
    const before = payments.get(debtId);
    const isEntry = payment.debtId !== debtId;
    // Together they are called by the debt, the entry alone by its own name.
    const named = isEntry && before ? before : payment;
    const agreed = isEntry || before?.isAgreed ? ({ isAgreed: true } as const) : {};
    payments.set(debtId, { ...named, ...agreed, debtId, amount: payment.amount + (before?.amount ?? 0) });
  }
  return { ...due, payments: [...payments.values()] };
}

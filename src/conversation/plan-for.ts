import type { ConversationState } from '../contracts/conversation-state.ts';
import type { Budget, OneOffIncome } from '../domain/budget/budget.ts';
import { leftOverTime } from '../domain/budget/incomes-over-time.ts';
import { oneOffIncomes } from '../domain/budget/one-off-incomes.ts';
import type { Debt } from '../domain/debts/debt.ts';
import { diagnose } from '../domain/diagnosis/diagnose.ts';
import type { Diagnosis, UrgentMatter } from '../domain/diagnosis/diagnosis.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import { firstPlanMonth } from '../domain/payoff/first-month.ts';
import type { MonthDue } from '../domain/payoff/follow-up/month-due.ts';
import { withoutMoneyPaid } from '../domain/payoff/follow-up/payments-made.ts';
import { monthlyLeft } from '../domain/payoff/monthly-left.ts';
import type { MonthlyChange, PayoffPlan, PayoffProblem, Preference } from '../domain/payoff/plan.ts';
import { planPayoff } from '../domain/payoff/plan-payoff.ts';
import type { LocalDate, Month } from '../domain/time/local-date.ts';
import { addMonths, monthOf } from '../domain/time/month.ts';
import { debtName } from './copy/debts.ts';
import { thisMonth } from './due-now.ts';
import { paidAsDue } from './fold-debt.ts';

import type { Situation } from './situation.ts';
import { budgetOf, debtsOf } from './to-domain.ts';

export type FoundPlan = Posed & { readonly plan: PayoffPlan };

/** How things stand, and the problem to plan. */
export type Posed = {
  /** The day it is; the problem's is later where the month is under way. */
  readonly today: LocalDate;
  readonly diagnosis: Diagnosis;
  readonly problem: PayoffProblem;
  /** The debts as they are now, where the plan has them as they will be. */
  readonly debtsNow: readonly Debt[] | undefined;
  /** Creditors of debts that could not be planned, because what is owed is not known. */
  readonly incomplete: readonly string[];
  readonly thirteenths: readonly OneOffIncome[];
  /** What the month before the plan's first one asks for in whole. */
  readonly asks: MonthDue | undefined;
  /** What that month still asks for. */
  readonly due: MonthDue | undefined;
  /** What that month leaves over for it. */
  readonly carried: Centavos;
};

/** The diagnosis and the plan by the person's preference. */
export function planFor(state: ConversationState, situation: Situation, today: LocalDate): FoundPlan {
  const posed = problemOf(state, situation, today);
  return { ...posed, plan: planPayoff(posed.problem, preferenceOf(state)) };
}

/** A plan that begins after this month counts on what the roadmap until now still asks for in it. */
export function problemOf(state: ConversationState, situation: Situation, today: LocalDate): Posed {
  const budget = budgetOf(situation);
  const { complete, incomplete } = debtsOf(situation, today);
  const all = oneOffIncomes(budget, today);
  const { day, asks, due, carried, coming } = thisMonth(state, situation, { today, coming: all });
  const debts = due ? paidAsDue(situation.debts, due, today) : situation.debts;
  const expected = debtsOf({ ...situation, debts }, day).complete;
  const diagnosis = diagnose({ budget, debts: complete, worries: urgentKinds(situation), today });
  const monthlyChanges = changesAhead(situation, budget, day);
  const problem: PayoffProblem = {
    debts: expected,
    monthlyForDebts: diagnosis.leftForDebts,
    ...(monthlyChanges.length > 0 ? { monthlyChanges } : {}),
    oneOffIncomes: carried > 0 ? [{ month: firstPlanMonth(day), amount: carried, reason: 'other' }, ...coming] : coming,
    today: day,
  };
  return {
    today,
    diagnosis,
    problem: withoutMoneyPaid(problem, situation.payments),
    debtsNow: due || day !== today ? complete : undefined,
    incomplete: incomplete.map(debtName),
    asks,
    due,
    carried,
    thirteenths: coming.filter(({ reason }) => THIRTEENTH.has(reason)),
  };
}

const THIRTEENTH: ReadonlySet<OneOffIncome['reason']> = new Set(['thirteenth-first-part', 'thirteenth-second-part']);

/** The person's preference; it was kept as one word before there were orders of one's own. */
export function preferenceOf({ preferredStrategy }: Pick<ConversationState, 'preferredStrategy'>): Preference {
  return typeof preferredStrategy === 'string' ? { strategy: preferredStrategy } : preferredStrategy;
}

/** 13º that the plan counts on; 0 when none comes in time. */
export function thirteenthIn({ plan, thirteenths }: FoundPlan): Centavos {
  if (plan.kind === 'unpayable') return 0;
  return thirteenths.filter(({ month }) => month <= plan.freeOn).reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * Months from which less is left because an income ends, and thin ones: nothing in a missed month, less in a thin one, and
 * then as before. In deficit nothing is left anyway.
 */
function changesAhead(
  { missedMonths, lessInMonth }: Situation,
  budget: Budget,
  today: LocalDate,
): readonly MonthlyChange[] {
  const [now, ...ends] = leftOverTime(budget, firstPlanMonth(today));
  const changes = ends.map(({ from, left }): MonthlyChange => ({ from, monthlyForDebts: left }));
  const usual = (month: Month) => monthlyLeft({ monthlyForDebts: now.left, monthlyChanges: changes }, month);
  const months = [...new Set([...missedMonths, ...lessInMonth.keys()])];
  const ahead = months.filter((month) => month >= monthOf(today)).toSorted();
  const pauses = ahead.flatMap((month): MonthlyChange[] => {
    const next = addMonths(month, 1);
    const left = missedMonths.includes(month) ? 0 : Math.max(0, usual(month) - (lessInMonth.get(month) ?? 0));
    const pause = { from: month, monthlyForDebts: Math.min(left, usual(month)) };
    return ahead.includes(next) ? [pause] : [pause, { from: next, monthlyForDebts: usual(next) }];
  });
  return [...changes, ...pauses];
}

function urgentKinds({ worries }: Situation): UrgentMatter['kind'][] {
  return worries.flatMap((worry): UrgentMatter['kind'][] =>
    worry === 'service-cut' ||
    worry === 'eviction' ||
    worry === 'repossession' ||
    worry === 'wages-seized' ||
    worry === 'summons'
      ? [worry]
      : [],
  );
}

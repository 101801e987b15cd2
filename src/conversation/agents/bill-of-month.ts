import type { Expense, ExpenseCategory } from '../../domain/budget/budget.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { firstPlanMonth } from '../../domain/payoff/first-month.ts';
import { monthOf } from '../../domain/time/month.ts';
import * as copy from '../copy/budget.ts';
import type { Situation } from '../situation.ts';
import type { Context, Outcome } from './agent.ts';

type Bill = { readonly usual: Expense; readonly amount: Centavos };

/** "a luz veio 210 esse mês", where it costs 140 mostly: what is above that is missing in this month alone. */
export function tellBillOfMonth({ usual, amount }: Bill, { situation, state, today }: Context): Outcome {
  const more = amount - usual.monthly;
  // A little more or less is what the plan counts on.
  if (Math.abs(more) * SLIGHT <= usual.monthly) return { say: [copy.billAsUsual(usual)] };
  if (more < 0) return { say: [copy.billBelowUsual(usual)] };
  const month = monthOf(today);
  // After the tenth this month's money has found its way.
  if (firstPlanMonth(today) > month) return { say: [state.roadmap ? copy.lessButPlanned : copy.billOnlyOnce(usual)] };
  const before = situation.lessInMonth.get(month) ?? 0;
  return { changes: [{ set: 'month-less', month, amount: before + more }], say: [copy.billAboveUsual(usual, more)] };
}

const SLIGHT = 10;

/** The expense that a bill is of: the one so named, or the only one of its sort. */
export function usualCost(
  { category, isSame }: { readonly category: ExpenseCategory; readonly isSame: (expense: Expense) => boolean },
  { expenses }: Situation,
): Expense | undefined {
  const alike = expenses.filter((expense) => expense.category === category);
  return alike.find(isSame) ?? (alike.length === 1 ? alike[0] : undefined);
}

import type { Fact } from '../../../contracts/conversation-state.ts';
import type { Expense, Income } from '../../../domain/budget/budget.ts';

/** What comes in and goes out, as the facts tell it: the last word on each counts. */
export function foldBudget(facts: readonly Fact[]): {
  readonly incomes: readonly Income[];
  readonly expenses: readonly Expense[];
} {
  const incomes = new Map<string, Partial<Income>>();
  const expenses = new Map<string, Expense>();
  for (const { change } of facts) {
    switch (change.set) {
      case 'income':
        incomes.set(change.income.id, { ...incomes.get(change.income.id), ...change.income });
        break;
      case 'expense':
        expenses.set(change.expense.id, change.expense);
        break;
      case 'removed':
        incomes.delete(change.id);
        expenses.delete(change.id);
        break;
      default:
        break;
    }
  }
  return { incomes: [...incomes.values()].filter(isIncome), expenses: [...expenses.values()] };
}

/** A patch whose first fact was taken back is no income. */
function isIncome(income: Partial<Income>): income is Income {
  return income.id !== undefined && income.monthly !== undefined && income.source !== undefined;
}

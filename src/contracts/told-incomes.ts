import type { Income } from '../domain/budget/budget.ts';
import type { Fact } from './conversation-state.ts';

/** Incomes as far as they were told, by id, the last word about each; those that were taken out are gone. */
export function toldIncomes(facts: readonly Fact[]): ReadonlyMap<string, Partial<Income>> {
  const incomes = new Map<string, Partial<Income>>();
  for (const { change } of facts) {
    if (change.set === 'income') incomes.set(change.income.id, { ...incomes.get(change.income.id), ...change.income });
    if (change.set === 'removed') incomes.delete(change.id);
  }
  return incomes;
}

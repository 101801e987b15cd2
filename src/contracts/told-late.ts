import type { Fact } from './conversation-state.ts';

/** Debts that are behind as they were told, also where nobody said since when; the last word about each counts. */
export function toldLate(facts: readonly Fact[]): ReadonlySet<string> {
  const late = new Set<string>();
  for (const { change } of facts) {
    if (change.set === 'debt' && change.debt.overdue === 'yes') late.add(change.debt.id);
    if (change.set === 'debt' && change.debt.overdue === 'no') late.delete(change.debt.id);
    if (change.set === 'offer-accepted') late.delete(change.debtId);
    if (change.set === 'removed') late.delete(change.id);
  }
  return late;
}

import type { Slot } from '../../../contracts/command.ts';

export const OF_INCOMES: ReadonlySet<Slot> = new Set(['incomes', 'income-source', 'income-low-month', 'thirteenth']);
/** What is asked of incomes that were told. */
export const AFTER_INCOMES: ReadonlySet<Slot> = new Set(['income-source', 'income-low-month', 'thirteenth']);
export const OF_EXPENSES: ReadonlySet<Slot> = new Set(['essentials', 'flexibles']);
export const OF_DEBTS: ReadonlySet<Slot> = new Set([
  'debts',
  'more-debts',
  'debt-kind',
  'debt-amount',
  'instalments-left',
]);

import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import type { DebtKind } from '../../../domain/debts/debt.ts';

/**
 * Who Brazilians owe. `kind`: what a debt there nearly always is. `also`: nicknames and usual misspellings, written as
 * people type them (accents and case do not matter). `word`: names that are everyday words too, taken as a creditor only
 * where the sentence says so ("devo pra oi", never "oi"). `beside`: short names that mean something else now and then,
 * taken beside a figure too ("will 900").
 */
export type Creditor = {
  readonly id: string;
  readonly name: string;
  readonly kind?: DebtKind;
  /** What a utility supplies, when it is not electricity. */
  readonly supplies?: 'water' | 'gas';
  /** A shop, whose card may be a bank's. */
  readonly isShop?: true;
  readonly also?: string;
  readonly word?: string;
  readonly beside?: string;
};

/** A name under which a creditor is found. `words`: how many it has as listed. */
export type Entry = {
  readonly name: string;
  readonly id?: string;
  readonly kind?: DebtKind;
  readonly bill?: ExpenseCategory;
  readonly isShop?: true;
  readonly taken: 'anywhere' | 'beside-figure' | 'where-said';
  readonly words: number;
};

import type { LocalDate } from '../time/local-date.ts';
import type { Confidence } from './rule.ts';

/** From the least to the most: fractions of what is owed, or amounts. */
export type Range = { readonly low: number; readonly high: number };

/**
 * What discount creditors of a family of debts have been seen to give for payment at once, by how long the debt is late.
 * An observation of commercial sites, never a right: it is always marked as an estimate and never promised.
 */
export type OfferPrior = {
  readonly id: OfferPriorId;
  /** By lateness, the shortest first; each holds from its day until the next one's. */
  readonly discounts: readonly AgedDiscount[];
  /** From this many days on nothing is expected. */
  readonly untilDays: number;
  readonly source: string;
  readonly checkedOn: LocalDate;
  readonly confidence: Confidence;
  readonly reviewOn: LocalDate;
};

export type AgedDiscount = { readonly fromDays: number; readonly share: Range };

/** `unsecured`: cards, overdrafts, shops, telephone, school, health. `loan`: personal loans, which give less. */
export type OfferPriorId = 'unsecured-2026' | 'loan-2026';

import { LAW_LIMITS } from '../law/limits.ts';
import type { LawRuleId } from '../law/rule.ts';
import { addWorkingDays } from '../law/working-days.ts';
import { dueDate } from '../time/due-date.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Debt, DebtKind } from './debt.ts';

/**
 * How long a name may stay on a bureau's list for a debt. `may-be-listed` until `until`, the last day; after it the name
 * must be off (`over`), paid or not.
 */
export type BureauListing =
  | { readonly kind: 'may-be-listed'; readonly until: LocalDate; readonly ruleIds: readonly LawRuleId[] }
  | { readonly kind: 'over'; readonly until: LocalDate; readonly ruleIds: readonly LawRuleId[] }
  | { readonly kind: 'unknown' };

/**
 * Five years from the due date, not from the day of listing (CDC art. 43 §1; STJ, Súmula 323 and REsp 1.316.117). Each
 * later unpaid instalment has five years of its own; this is about the first. Where only the day of listing is known, it
 * is at most five years from that. Unknown for debts that no bureau lists (family, loan sharks) and for tax, which has
 * lists of its own.
 *
 * A bill unpaid since 2023-05-31 leaves the list after 2028-05-31.
 */
export function bureauListing(debt: Debt, today: LocalDate): BureauListing {
  const from = debt.overdueSince ?? debt.listedSince;
  if (from === undefined || from > today || NOT_LISTED.has(debt.kind)) return { kind: 'unknown' };
  const until = dueDate(from, LAW_LIMITS['negative-record-limit'].years * 12);
  const ruleIds = ['negative-record-limit', 'negative-record-notice'] as const;
  return { kind: today <= until ? 'may-be-listed' : 'over', until, ruleIds };
}

const NOT_LISTED: ReadonlySet<DebtKind> = new Set(['informal', 'loan-shark', 'tax']);

/**
 * The day by which the creditor must have the name taken off after the whole debt was paid: five working days (STJ,
 * Súmula 548; rule `record-removal`). `paidOn`: the day on which the money arrived. An agreement in parts takes the name
 * off when it says so, most often after the first part.
 *
 * Paid on Monday 2026-12-21: off by Tuesday 2026-12-29, since Christmas does not count.
 */
export function removalDue(paidOn: LocalDate): LocalDate {
  return addWorkingDays(paidOn, LAW_LIMITS['record-removal'].workingDays);
}

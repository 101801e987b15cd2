import { LAW_LIMITS } from '../law/limits.ts';
import type { LawRuleId } from '../law/rule.ts';
import { dueDate } from '../time/due-date.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Debt, DebtKind } from './debt.ts';

/**
 * How long a debt can still be sued for. `until`: the last day. `reached` is never a licence not to pay: whether a
 * prescribed debt may still be collected out of court is contested (rule `prescribed-debt-collection`), and an agreement
 * starts the time anew. Nothing of it is shown where its rule is withheld.
 */
export type Prescription =
  | { readonly kind: 'running'; readonly until: LocalDate; readonly ruleIds: readonly LawRuleId[] }
  | { readonly kind: 'reached'; readonly until: LocalDate; readonly ruleIds: readonly LawRuleId[] }
  | { readonly kind: 'unknown'; readonly why: PrescriptionDoubt };

export type PrescriptionDoubt =
  | 'not-late' // nothing is late, or nobody told since when
  | 'other-term' // the kind has another term, or several that courts apply
  | 'interrupted' // a protest or summons was told, which may start the time anew
  | 'last-instalment'; // several parts told as one sum: the due date of the last one decides, and nobody told it

/**
 * Five years from the due date (Código Civil, art. 206 §5 I); rent three. For instalments the due date of the last one
 * counts, whatever the bank calls due at once (STJ, rule `prescription-of-instalments`). Loans, rents and monthly bills told
 * as one sum have a last part that nobody told: while the first one runs the whole does for certain, after that unknown.
 *
 * A card bill unpaid since 2024-03-10 can be sued for until 2029-03-10.
 */
export function prescription(debt: Debt, today: LocalDate): Prescription {
  if (debt.overdueSince === undefined || debt.overdueSince > today) return { kind: 'unknown', why: 'not-late' };
  if (debt.threatened) return { kind: 'unknown', why: 'interrupted' };
  const term = TERM[debt.kind];
  if (!term) return { kind: 'unknown', why: 'other-term' };
  const inInstalments = debt.obligation.form === 'instalments';
  const last = debt.obligation.form === 'instalments' ? debt.obligation.remaining - 1 : 0;
  const until = dueDate(dueDate(debt.overdueSince, last), term.years * 12);
  const ruleIds = inInstalments ? [term.ruleId, 'prescription-of-instalments' as const] : [term.ruleId];
  if (today <= until) return { kind: 'running', until, ruleIds };
  if (!inInstalments && !DUE_AS_A_WHOLE.has(debt.kind)) return { kind: 'unknown', why: 'last-instalment' };
  return { kind: 'reached', until, ruleIds: [...ruleIds, 'prescribed-debt-collection'] };
}

type Term = { readonly ruleId: LawRuleId; readonly years: number };

const FIVE_YEARS: Term = { ruleId: 'prescription', years: LAW_LIMITS.prescription.years };

/**
 * Debts of a known amount in a document. Left out, because their term is another or courts differ: light and water, tax,
 * what was lent without paper, loan sharks, `other`.
 */
const TERM: { readonly [Kind in DebtKind]?: Term } = {
  'credit-card': FIVE_YEARS,
  'card-instalments': FIVE_YEARS,
  overdraft: FIVE_YEARS,
  'personal-loan': FIVE_YEARS,
  'payroll-loan': FIVE_YEARS,
  'vehicle-financing': FIVE_YEARS,
  mortgage: FIVE_YEARS,
  'store-credit': FIVE_YEARS,
  'condominium-fee': FIVE_YEARS,
  telecom: FIVE_YEARS,
  education: FIVE_YEARS,
  health: FIVE_YEARS,
  settlement: FIVE_YEARS,
  rent: { ruleId: 'rent-prescription', years: LAW_LIMITS['rent-prescription'].years },
};

/** One sum with one due date, also where a person tells it as a balance. */
const DUE_AS_A_WHOLE: ReadonlySet<DebtKind> = new Set(['credit-card', 'overdraft']);

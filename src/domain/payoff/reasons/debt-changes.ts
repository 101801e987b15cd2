import { amountOwed } from '../../debts/amount-owed.ts';
import type { Debt, Obligation } from '../../debts/debt.ts';
import type { Centavos } from '../../money/centavos.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { AsPlanned } from '../follow-up/as-planned.ts';
import { balanceOn } from '../follow-up/payments-made.ts';
import type { PayoffProblem } from '../plan.ts';
import { sameValue } from '../same-value.ts';

/** Two problems of one person, and where the first would have led by the day of the second. */
export type Change = {
  readonly before: PayoffProblem;
  readonly after: PayoffProblem;
  readonly expected: AsPlanned;
  readonly paid?: readonly Paid[];
};

/** What the person told to have paid to a creditor since the former problem. */
export type Paid = { readonly debtId: string; readonly amount: Centavos };

/** What happened to a debt beside its offers and its rate. */
export type DebtChange = 'added' | 'gone' | 'paid' | 'offer-missed' | 'accepted' | 'corrected';

/** Ids of the debts with this change, in the order of the former debts, then of the new ones. */
export function changedDebts(sort: DebtChange, change: Change): readonly string[] {
  const ids = new Set([...change.before.debts, ...change.after.debts].map(({ id }) => id));
  return [...ids].filter((id) => changeOf(id, change) === sort);
}

function changeOf(id: string, change: Change): DebtChange | undefined {
  const { before, after, expected, paid } = change;
  const former = findDebt(before, id);
  const now = findDebt(after, id);
  const planned = findDebt(expected.problem, id);
  const whole = wholeOf(id, change);
  if (!former) return whole && changeOf(whole, change) === 'accepted' ? 'accepted' : 'added';
  if (!now) return planned && (paid?.some(({ debtId }) => debtId === id || debtId === whole) ? 'paid' : 'gone');
  const settledByPlan = expected.settledIds.includes(id);
  if (settledByPlan && !isAgreement(now)) return 'offer-missed';
  if (!settledByPlan && isAgreement(now) && !isAgreement(former)) return 'accepted';
  const unchanged = planned ? sameValue(termsOf(planned), termsOf(now)) : amountOwed(now, after.today).total === 0;
  if (unchanged) return undefined;
  return isPayment({ former, now }, change) ? 'paid' : 'corrected';
}

/** A part that has its own terms, as the entry `d1-entry` of the agreement `d1`, shares what happens to the whole. */
function wholeOf(id: string, { before, after }: Change): string | undefined {
  return [...before.debts, ...after.debts].find((debt) => id.startsWith(`${debt.id}-`))?.id;
}

export function findDebt({ debts }: PayoffProblem, id: string): Debt | undefined {
  return debts.find((debt) => debt.id === id);
}

function isAgreement({ kind, agreement }: Debt): boolean {
  return kind === 'settlement' || agreement !== undefined;
}

/** All of a debt that the planner reads, but for offers and rate, which are causes of their own. */
function termsOf({
  creditor: _,
  name: __,
  dueDay: ___,
  listedSince: ____,
  offers: _____,
  rate: ______,
  ...terms
}: Debt) {
  return terms;
}

/**
 * Only what is owed or since when it is late differs, and that by paying, or by not paying what was planned: then it
 * stands as it was told before.
 */
function isPayment({ former, now }: { former: Debt; now: Debt }, { before, after, paid, expected }: Change): boolean {
  if (paid?.some(({ debtId }) => debtId === now.id)) return true;
  const { obligation, overdueSince, ...rest } = termsOf(now);
  const { obligation: told, overdueSince: lateBefore, ...formerRest } = termsOf(former);
  if (!sameValue(rest, formerRest)) return false;
  if (sameValue(obligation, told)) return expected.elapsed > 0 || overdueSince !== lateBefore;
  if (expected.elapsed > 0 && hasOnlyGrown({ former, now }, { from: before.today, to: after.today })) return true;
  return paid === undefined && fell(told, obligation);
}

/** What is owed is what was owed, with the interest of the time that went by. */
function hasOnlyGrown(
  { former, now }: { readonly former: Debt; readonly now: Debt },
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): boolean {
  if (former.obligation.form !== 'balance' || now.obligation.form !== 'balance') return false;
  return balanceOn(former, { toldOn: from, payments: [], today: to }) === now.obligation.balance;
}

function fell(from: Obligation, to: Obligation): boolean {
  if (from.form === 'balance') return to.form === 'balance' && to.balance < from.balance;
  return to.form === 'instalments' && to.amount === from.amount && to.remaining < from.remaining;
}

import type { OneOffIncome } from '../../budget/budget.ts';
import { amountOwed } from '../../debts/amount-owed.ts';
import type { Debt, Rate } from '../../debts/debt.ts';
import { resolveRate } from '../../debts/resolve-rate.ts';
import type { LocalDate, Month } from '../../time/local-date.ts';
import { addMonths, monthOf } from '../../time/month.ts';
import { firstPlanMonth } from '../first-month.ts';
import { monthlyLeft } from '../monthly-left.ts';
import type { PayoffProblem } from '../plan.ts';
import { sameValue } from '../same-value.ts';
import type { ChangeCause, OfferOfDebt, OwedDifference } from './change-cause.ts';
import { type Change, changedDebts, type DebtChange, findDebt } from './debt-changes.ts';

/** One cause, and the problem once it has happened. */
export type Step = { readonly cause: ChangeCause; readonly problem: PayoffProblem };

/** From where the former plan would have led to where the person is: one step for each cause that there is. */
export function stepsOfChange(change: Change): readonly Step[] {
  const steps: Step[] = [{ cause: { of: 'time' }, problem: change.expected.problem }];
  for (const next of IN_ORDER) {
    const step = next(steps.at(-1)?.problem ?? change.expected.problem, change);
    if (step) steps.push(step);
  }
  const sameDay = change.before.today === change.after.today;
  return sameDay && steps.length > 1 ? steps.slice(1) : steps;
}

type NextStep = (now: PayoffProblem, change: Change) => Step | undefined;

const IN_ORDER: readonly NextStep[] = [
  payments,
  offersMissed,
  keptMoney,
  debtsAdded,
  debtsGone,
  termsCorrected,
  offersNew,
  offersAccepted,
  offersLapsed,
  oneOff,
  monthly,
  rates,
];

/** What was paid in the plan's first month is no longer there to be planned: the same cause, not one of incomes. */
function payments(now: PayoffProblem, change: Change): Step | undefined {
  const step = termsStep('paid', now, change, (debts) => causeOfPayments(debts, change));
  if (!step) return undefined;
  const spent = spentInFirst(now, change);
  const paid = sum((change.paid ?? []).map(({ amount }) => amount));
  return spent <= 0 || spent > paid ? step : withFirstMonth(step, now, change);
}

/** A delay that was taken back lowers what is owed, and nobody paid. */
function causeOfPayments(debts: readonly OwedDifference[], { paid, expected }: Change): ChangeCause {
  const isPaid =
    paid === undefined ||
    debts.some(({ debtId }) => paid.some((one) => debtId === one.debtId || debtId.startsWith(`${one.debtId}-`)));
  const isLess = sum(debts.map(({ owed: difference }) => difference)) < 0;
  return { of: !isPaid && isLess && expected.elapsed === 0 ? 'terms-corrected' : 'payments', debts };
}

/** So much less money is left in the plan's first month, and in that month alone; more where negative. */
function spentInFirst(now: PayoffProblem, { after }: Change): number {
  const first = firstPlanMonth(after.today);
  const second = addMonths(first, 1);
  if (monthlyLeft(now, second) !== monthlyLeft(after, second)) return 0;
  return monthlyLeft(now, first) - monthlyLeft(after, first);
}

/** The step together with what it did to the money of the first month. */
function withFirstMonth(step: Step, now: PayoffProblem, { after }: Change): Step {
  const first = firstPlanMonth(after.today);
  const second = addMonths(first, 1);
  const monthlyChanges = [
    ...(now.monthlyChanges ?? []),
    { from: first, monthlyForDebts: monthlyLeft(after, first) },
    { from: second, monthlyForDebts: monthlyLeft(now, second) },
  ];
  return { ...step, problem: { ...step.problem, monthlyChanges } };
}

function offersMissed(now: PayoffProblem, change: Change): Step | undefined {
  return termsStep('offer-missed', now, change, (debts) => ({ of: 'offers-missed', debtIds: idsOf(debts) }));
}

/** Money that the new plan counts on as well is not missing. */
function keptMoney(now: PayoffProblem, { after, expected: { kept, problem } }: Change): Step | undefined {
  const inHand = problem.oneOffIncomes.at(-1);
  if (kept === 0 || after.oneOffIncomes.some((income) => sameValue(income, inHand))) return undefined;
  const oneOffIncomes = now.oneOffIncomes.filter((income) => income !== inHand);
  return { cause: { of: 'kept-money', amount: kept }, problem: { ...now, oneOffIncomes } };
}

function debtsAdded(now: PayoffProblem, change: Change): Step | undefined {
  return termsStep('added', now, change, (debts) => ({ of: 'debts-added', debtIds: idsOf(debts) }));
}

function debtsGone(now: PayoffProblem, change: Change): Step | undefined {
  return termsStep('gone', now, change, (debts) => ({ of: 'debts-gone', debtIds: idsOf(debts) }));
}

function termsCorrected(now: PayoffProblem, change: Change): Step | undefined {
  const step = termsStep('corrected', now, change, (debts) => ({ of: 'terms-corrected', debts }));
  if (step?.cause.of !== 'terms-corrected') return step;
  const { debts } = step.cause;
  const isMore = debts.every(({ owed: difference }) => difference > 0);
  // The money of a payment that was taken back is there again, once.
  return isMore && spentInFirst(now, change) < 0
    ? withFirstMonth({ ...step, cause: { of: 'payments-undone', debts } }, now, change)
    : step;
}

function offersNew(now: PayoffProblem, change: Change): Step | undefined {
  const signed = changedDebts('accepted', change);
  const offers: OfferOfDebt[] = [];
  const debts = now.debts.map((debt) => {
    const added = (findDebt(change.after, debt.id)?.offers ?? []).filter(
      (offer) => !debt.offers.some((one) => sameValue(one, offer)),
    );
    if (added.length === 0 || signed.includes(debt.id)) return debt;
    offers.push(...added.map(({ id }) => ({ debtId: debt.id, offerId: id })));
    const kept = debt.offers.filter(({ id }) => !added.some((offer) => offer.id === id));
    return { ...debt, offers: [...kept, ...added] };
  });
  return offers.length === 0 ? undefined : { cause: { of: 'offers-new', offers }, problem: { ...now, debts } };
}

function offersAccepted(now: PayoffProblem, change: Change): Step | undefined {
  return termsStep('accepted', now, change, (debts) => ({ of: 'offers-accepted', debtIds: idsOf(debts) }));
}

function offersLapsed(now: PayoffProblem, { after }: Change): Step | undefined {
  const offers: OfferOfDebt[] = [];
  const debts = now.debts.map((debt) => {
    const left = findDebt(after, debt.id)?.offers ?? [];
    const lapsed = debt.offers.filter(({ id }) => !left.some((offer) => offer.id === id));
    offers.push(...lapsed.map(({ id }) => ({ debtId: debt.id, offerId: id })));
    return lapsed.length === 0 ? debt : { ...debt, offers: left };
  });
  return offers.length === 0 ? undefined : { cause: { of: 'offers-lapsed', offers }, problem: { ...now, debts } };
}

function oneOff(now: PayoffProblem, { after }: Change): Step | undefined {
  const ahead = (problem: PayoffProblem) =>
    problem.oneOffIncomes
      .filter(({ month }) => month >= monthOf(after.today))
      .map(({ month, amount, reason }) => ({ month, amount, reason }))
      .toSorted((one, other) => one.month.localeCompare(other.month) || one.amount - other.amount);
  const [then, expected] = [ahead(now), ahead(after)];
  if (sameValue(then.map(asMoney), expected.map(asMoney))) return undefined;
  const changed = [...without(then, expected), ...without(expected, then)];
  const difference = sum(expected.map(({ amount }) => amount)) - sum(then.map(({ amount }) => amount));
  const isThirteenth = changed.length > 0 && changed.every(({ reason }) => reason.startsWith('thirteenth'));
  return {
    cause: { of: 'one-off', difference, ...(isThirteenth ? { isThirteenth } : {}) },
    problem: { ...now, oneOffIncomes: after.oneOffIncomes },
  };
}

type Coming = Pick<OneOffIncome, 'month' | 'amount' | 'reason'>;

function asMoney({ month, amount }: Coming): Pick<Coming, 'month' | 'amount'> {
  return { month, amount };
}

/** What comes in by the one and not by the other, whatever it is called. */
function without(some: readonly Coming[], others: readonly Coming[]): readonly Coming[] {
  return some.filter((one) => !others.some(({ month, amount }) => month === one.month && amount === one.amount));
}

function monthly(now: PayoffProblem, { after }: Change): Step | undefined {
  const from = firstDifference(now, after);
  if (from === undefined) return undefined;
  const { monthlyForDebts, monthlyChanges = [] } = after;
  const next = addMonths(from, 1);
  const isOnce = monthlyLeft(after, next) === monthlyLeft(now, next) ? ({ isOnce: true } as const) : {};
  return {
    cause: { of: 'monthly', from, difference: monthlyLeft(after, from) - monthlyLeft(now, from), ...isOnce },
    problem: { ...now, monthlyForDebts, monthlyChanges },
  };
}

/** The first month from which on another amount is left. */
function firstDifference(one: PayoffProblem, other: PayoffProblem): Month | undefined {
  const first = firstPlanMonth(other.today);
  const changes = [...(one.monthlyChanges ?? []), ...(other.monthlyChanges ?? [])].map(({ from }) => from);
  return [first, ...changes.filter((month) => month > first).toSorted()].find(
    (month) => monthlyLeft(one, month) !== monthlyLeft(other, month),
  );
}

function rates(now: PayoffProblem, { after }: Change): Step | undefined {
  const told = now.debts.filter((debt) => {
    const later = findDebt(after, debt.id);
    return later && !sameValue(rateOf(later, after), rateOf(debt, after));
  });
  if (told.length === 0) return undefined;
  return { cause: { of: 'rates', debtIds: idsOf(told.map(({ id }) => ({ debtId: id }))) }, problem: after };
}

/** As it is reckoned with: a rate that was estimated is no news when it is named. */
function rateOf(debt: Debt, { today }: PayoffProblem): Rate {
  return resolveRate(debt, today).rate;
}

/** Puts in place how the debts with this change stand now; their offers and rates wait for their own steps. */
function termsStep(
  sort: DebtChange,
  now: PayoffProblem,
  change: Change,
  causeOf: (debts: readonly OwedDifference[]) => ChangeCause,
): Step | undefined {
  const ids = changedDebts(sort, change);
  if (ids.length === 0) return undefined;
  const debts = ids.flatMap((id) => debtNow(id, sort, change));
  const problem = { ...now, debts: [...now.debts.filter(({ id }) => !ids.includes(id)), ...debts] };
  const { today } = change.after;
  const differences = ids.map((debtId) => ({
    debtId,
    owed: owed(findDebt(problem, debtId), today) - owed(findDebt(now, debtId), today),
  }));
  return { cause: causeOf(differences), problem };
}

/** An agreement or a debt that was not there before brings its own offers and rate at once. */
function debtNow(id: string, sort: DebtChange, { before, after, expected }: Change): readonly Debt[] {
  const debt = findDebt(after, id);
  const former = findDebt(before, id);
  if (!debt) return [];
  if (!former || sort === 'accepted') return [debt];
  const { rate: _, ...terms } = debt;
  const { rate } = findDebt(expected.problem, id) ?? former;
  return [{ ...terms, offers: former.offers, ...(rate ? { rate } : {}) }];
}

function owed(debt: Debt | undefined, today: LocalDate): number {
  return debt ? amountOwed(debt, today).total : 0;
}

function idsOf(debts: readonly { readonly debtId: string }[]): readonly string[] {
  return debts.map(({ debtId }) => debtId);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}

import type { OneOffIncome } from '../../budget/budget.ts';
import type { Debt, Offer } from '../../debts/debt.ts';
import type { Centavos } from '../../money/centavos.ts';
import type { Month } from '../../time/local-date.ts';
import { addMonths } from '../../time/month.ts';
import { monthlyLeft } from '../monthly-left.ts';
import type { MonthlyChange, PayoffProblem, Preference } from '../plan.ts';

/** One thing that a person wonders about. A debt or offer that is not there changes nothing. */
export type WhatIf =
  /** So much more every month, or less where negative. */
  | { readonly of: 'monthly'; readonly difference: Centavos }
  /** Another amount from a month on, until the next change that is known. */
  | { readonly of: 'monthly-from'; readonly from: Month; readonly monthlyForDebts: Centavos }
  /** One month without any money for debts, then as before. */
  | { readonly of: 'nothing-in'; readonly month: Month }
  | { readonly of: 'one-off'; readonly income: OneOffIncome }
  | { readonly of: 'new-debt'; readonly debt: Debt }
  | { readonly of: 'without-debt'; readonly debtId: string }
  /** An offer more; one with the id of an offer that is there takes its place. */
  | { readonly of: 'offer'; readonly debtId: string; readonly offer: Offer }
  | { readonly of: 'offer-lapses'; readonly debtId: string; readonly offerId: string }
  | { readonly of: 'preference'; readonly preference: Preference };

/** The problem as it would be after the change. */
export function changedProblem(problem: PayoffProblem, change: WhatIf): PayoffProblem {
  switch (change.of) {
    case 'monthly':
      return withMonthlyDifference(problem, change.difference);
    case 'monthly-from':
      return withChanges(problem, [change]);
    case 'nothing-in':
      return withChanges(problem, pauseIn(problem, change.month));
    case 'one-off':
      return { ...problem, oneOffIncomes: [...problem.oneOffIncomes, change.income] };
    case 'new-debt':
      return { ...problem, debts: [...problem.debts, change.debt] };
    case 'without-debt':
      return { ...problem, debts: problem.debts.filter(({ id }) => id !== change.debtId) };
    case 'offer':
      return withOffers(problem, change.debtId, (offers) => [
        ...offers.filter(({ id }) => id !== change.offer.id),
        change.offer,
      ]);
    case 'offer-lapses':
      return withOffers(problem, change.debtId, (offers) => offers.filter(({ id }) => id !== change.offerId));
    case 'preference':
      return problem;
  }
}

function withMonthlyDifference(problem: PayoffProblem, difference: Centavos): PayoffProblem {
  const more = <Amount extends { readonly monthlyForDebts: Centavos }>(amount: Amount): Amount => ({
    ...amount,
    monthlyForDebts: amount.monthlyForDebts + difference,
  });
  const { monthlyChanges } = problem;
  return monthlyChanges === undefined ? more(problem) : { ...more(problem), monthlyChanges: monthlyChanges.map(more) };
}

function withChanges(problem: PayoffProblem, changes: readonly MonthlyChange[]): PayoffProblem {
  const added = changes.map(({ from, monthlyForDebts }) => ({ from, monthlyForDebts }));
  return { ...problem, monthlyChanges: [...(problem.monthlyChanges ?? []), ...added] };
}

/** In deficit nothing is left anyway: the deficit stays what it is. */
function pauseIn(problem: PayoffProblem, month: Month): readonly MonthlyChange[] {
  const after = addMonths(month, 1);
  return [
    { from: month, monthlyForDebts: Math.min(0, monthlyLeft(problem, month)) },
    { from: after, monthlyForDebts: monthlyLeft(problem, after) },
  ];
}

function withOffers(
  problem: PayoffProblem,
  debtId: string,
  change: (offers: readonly Offer[]) => readonly Offer[],
): PayoffProblem {
  const debts = problem.debts.map((debt) => (debt.id === debtId ? { ...debt, offers: change(debt.offers) } : debt));
  return { ...problem, debts };
}

import type { Centavos } from '../money/centavos.ts';
import type { Month } from '../time/local-date.ts';
import { addMonths } from '../time/month.ts';
import type { Budget, Income } from './budget.ts';

/** The incomes that still come in a month. */
export function incomesIn(incomes: readonly Income[], month: Month): readonly Income[] {
  return incomes.filter(({ until }) => until === undefined || month <= until);
}

/** What is left for debts from a month on. */
export type LeftFrom = { readonly from: Month; readonly left: Centavos };

/**
 * What incomes and expenses leave each month: from `first` on, and again from each month after which an income has come
 * for the last time. Negative in deficit.
 *
 * Of R$ 1.800 until February beside R$ 900, with R$ 1.500 of expenses: R$ 1.200 from December on, R$ −600 from March on.
 */
export function leftOverTime({ incomes, expenses }: Budget, first: Month): readonly [LeftFrom, ...LeftFrom[]] {
  const spent = expenses.reduce((sum, { monthly }) => sum + monthly, 0);
  const leftIn = (from: Month): LeftFrom => ({
    from,
    left: incomesIn(incomes, from).reduce((sum, { monthly }) => sum + monthly, 0) - spent,
  });
  const ends = incomes.flatMap(({ until }) => (until === undefined || until < first ? [] : [addMonths(until, 1)]));
  return [leftIn(first), ...[...new Set(ends)].toSorted().map(leftIn)];
}

import type { Centavos } from '../money/centavos.ts';
import type { Month } from '../time/local-date.ts';
import type { PayoffProblem } from './plan.ts';

/**
 * What is left for debts in a month: the amount of the last change that began by then. Of two changes that begin in one
 * month the later entry wins. Negative in deficit.
 */
export function monthlyLeft({ monthlyForDebts, monthlyChanges = [] }: MonthlyMoney, month: Month): Centavos {
  let left = monthlyForDebts;
  let since = '';
  for (const change of monthlyChanges) {
    if (change.from > month || change.from < since) continue;
    left = change.monthlyForDebts;
    since = change.from;
  }
  return left;
}

type MonthlyMoney = Pick<PayoffProblem, 'monthlyForDebts' | 'monthlyChanges'>;

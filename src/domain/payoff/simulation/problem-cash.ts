import type { Month } from '../../time/local-date.ts';
import { addMonths } from '../../time/month.ts';
import { oneOffByMonth } from '../first-month.ts';
import { monthlyLeft } from '../monthly-left.ts';
import type { PayoffProblem } from '../plan.ts';
import { LONGEST_PLAN } from './books.ts';
import { type Cash, cashOf } from './course.ts';

/** The problem's money by plan month. A month in deficit has none: what living costs is not taken from other months. */
export function problemCash(problem: PayoffProblem, firstMonth: Month): Cash {
  const available = Float64Array.from({ length: LONGEST_PLAN }, () => Math.max(0, problem.monthlyForDebts));
  if ((problem.monthlyChanges ?? []).length > 0) {
    for (const month of available.keys()) {
      available[month] = Math.max(0, monthlyLeft(problem, addMonths(firstMonth, month)));
    }
  }
  return cashOf(available, oneOffByMonth(problem.oneOffIncomes, { today: problem.today, firstMonth }));
}

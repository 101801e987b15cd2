import type { LocalDate } from '../time/local-date.ts';
import type { Budget, Income, OneOffIncome, OneOffReason } from './budget.ts';

/** How many years ahead a 13º is counted on: the longest plan that the over-indebtedness law knows. */
const YEARS_AHEAD = 5;

/**
 * The 13º salaries still to come, two parts a year for five years, in order of month. Each part is half of the month's
 * net pay, rounded down. By law they come by 30 November and 20 December (rule `thirteenth-salary`); the INSS usually
 * brings them forward to April–June by a yearly decree (rule `thirteenth-retirement`), which is an estimate.
 */
export function thirteenthIncomes(budget: Budget, today: LocalDate): readonly OneOffIncome[] {
  return budget.incomes
    .filter(({ thirteenth, monthly }) => thirteenth && monthly >= 2)
    .flatMap((income) => partsOf(income, today))
    .toSorted((one, other) => one.month.localeCompare(other.month));
}

type Part = { readonly by: string; readonly reason: OneOffReason };

const WORKERS: readonly Part[] = [
  { by: '11-30', reason: 'thirteenth-first-part' },
  { by: '12-20', reason: 'thirteenth-second-part' },
];

/** The later ends of the usual windows, so that a plan does not count on them too early. */
const RETIRED: readonly Part[] = [
  { by: '05-31', reason: 'thirteenth-first-part' },
  { by: '06-30', reason: 'thirteenth-second-part' },
];

function partsOf(income: Income, today: LocalDate): OneOffIncome[] {
  const retired = income.source === 'retirement' || income.source === 'pension';
  const parts = retired ? RETIRED : WORKERS;
  const firstYear = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, index) => firstYear + index);
  return years
    .flatMap((year) => parts.map(({ by, reason }) => ({ on: `${year}-${by}`, reason })))
    .filter(({ on }) => on >= today && (income.until === undefined || on.slice(0, 7) <= income.until))
    .slice(0, YEARS_AHEAD * parts.length)
    .map(({ on, reason }) => ({
      month: on.slice(0, 7),
      amount: Math.floor(income.monthly / 2),
      reason,
      ...(retired ? { estimated: true } : {}),
    }));
}

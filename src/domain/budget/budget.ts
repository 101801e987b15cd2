import type { Centavos } from '../money/centavos.ts';
import type { Month } from '../time/local-date.ts';

/** Where money comes from; decides 13º salary, lawful limits on payroll loans, and how much it may vary. */
export type IncomeSource =
  | 'formal-job'
  | 'public-servant'
  | 'retirement'
  | 'pension'
  | 'self-employed'
  | 'odd-jobs'
  | 'social-benefit'
  | 'unemployment-benefit'
  | 'alimony'
  | 'rent'
  | 'family-help'
  | 'other';

/** Net money that comes in each month. For a variable income `monthly` is a bad month: plans hold in bad months too. */
export type Income = {
  readonly id: string;
  readonly source: IncomeSource;
  readonly monthly: Centavos;
  readonly variable: boolean;
  /** True when the person receives the 13º salary on it. */
  readonly thirteenth: boolean;
  /** Day of the month on which it comes, 1 to 31, where that was told. */
  readonly payDay?: number;
  /** The last month in which it comes: of a benefit or a contract that ends. Absent: no end is known. */
  readonly until?: Month;
};

export type ExpenseCategory =
  | 'housing'
  | 'food'
  | 'energy'
  | 'water'
  | 'gas'
  | 'transport'
  | 'health'
  | 'education'
  | 'communication'
  | 'children'
  | 'alimony'
  | 'leisure'
  | 'subscriptions'
  | 'eating-out'
  | 'clothing'
  | 'church'
  | 'gambling'
  | 'pets'
  | 'other-essential'
  | 'other-flexible';

export type Expense = {
  readonly id: string;
  readonly category: ExpenseCategory;
  /** What the person called it, which tells two expenses of one category apart: "aluguel", "condomínio". */
  readonly label?: string;
  readonly monthly: Centavos;
  /** Essential: food, housing, light, water, gas, transport to work, medicine, school. Never cut by a plan. */
  readonly essential: boolean;
};

/** Money that comes once: a part of the 13º, FGTS, a tax refund, something sold. */
export type OneOffIncome = {
  readonly month: Month;
  readonly amount: Centavos;
  readonly reason: OneOffReason;
  /** Expected by custom, not by a fixed date: to be shown as an estimate. */
  readonly estimated?: boolean;
};
export type OneOffReason =
  | 'thirteenth-first-part'
  | 'thirteenth-second-part'
  | 'fgts'
  | 'tax-refund'
  | 'sale'
  | 'other';

export type Budget = {
  readonly incomes: readonly Income[];
  readonly expenses: readonly Expense[];
  readonly oneOffIncomes: readonly OneOffIncome[];
};

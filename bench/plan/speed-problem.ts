/** Every problem has this many debts and ends within this many months. */
export const DEBTS = 8;
export const HORIZON = 120;

/** What all contestants get: fixed minimums and the same money each month, in whole centavos; the dearest debt first. */
export type SpeedProblem = {
  readonly balances: readonly number[];
  /** Monthly interest in parts per million. */
  readonly rates: readonly number[];
  readonly minimums: readonly number[];
  readonly monthly: number;
};

/** What all contestants must agree on. Longer than the horizon: `months` is one more than it. */
export type Totals = { readonly months: number; readonly paid: number; readonly interest: number };

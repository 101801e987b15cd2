import { WHOLE } from '../../src/domain/money/times-rate.ts';
import type { Account } from '../../src/domain/payoff/simulation/account.ts';
import { heaviestPath } from './heaviest-path.ts';
import type { Sum, Term } from './linear-model.ts';

/** Centavos in a real: the model counts in reais, which suits the solver's tolerances. */
export const SCALE = 100;

/** The months of the model, and a total in reais that some way to pay is known to reach. */
export type Frame = { readonly months: number; readonly ceiling: number };

/** The decision to pay the first part of an offer in a month. */
export type Start = {
  readonly column: number;
  readonly offerId: string;
  readonly month: number;
  readonly parts: readonly number[];
};

/** What the model must know of one debt, in reais and fractions; the functions take a month. */
export type Shape = {
  readonly fixed: number;
  readonly share: number;
  readonly interestOnTop: boolean;
  readonly fee: number;
  readonly opening: number;
  readonly allowance: number;
  readonly rate: (month: number) => number;
  readonly before: (month: number) => number;
  readonly after: (month: number) => number;
  readonly due: (month: number) => number;
  readonly isCapped: boolean;
  readonly cappedFrom: number;
  readonly closes: boolean;
  /** Asks for nothing, so that it is either settled or paid, never both. */
  readonly idle: boolean;
  readonly starts: readonly Start[];
};

export function shapeOf(
  account: Account,
  { months, ceiling, starts }: Frame & { readonly starts: readonly Start[] },
): Shape {
  const { contract, monthlyFee, interestAllowance } = account;
  const path = heaviestPath(account, months);
  const idle =
    contract.fixed === 0 && contract.share === 0 && !contract.interestOnTop && account.monthsLeft === Infinity;
  // What is owed must be paid unless it is forgiven, so no balance is above a total that is known to do.
  const most = idle || starts.length === 0 ? ceiling : Infinity;
  const bound = (values: readonly number[], month: number) => Math.min(most, (values[month] ?? 0) / SCALE) * (1 + 1e-9);
  return {
    fixed: contract.fixed / SCALE,
    share: contract.share / WHOLE,
    interestOnTop: contract.interestOnTop === true,
    fee: monthlyFee / SCALE,
    opening: account.opening / SCALE,
    allowance: interestAllowance / SCALE,
    rate: (month) => (month === 0 ? account.firstMonthRate : account.rate) / WHOLE,
    before: (month) => bound(path.before, month),
    after: (month) => (month === months - 1 ? 0 : bound(path.after, month)),
    due: (month) => (path.due[month] ?? 0) / SCALE + 1e-6,
    isCapped: path.cappedFrom < months,
    cappedFrom: path.cappedFrom,
    closes: contract.fixed > 0 || monthlyFee > 0 || (contract.interestOnTop === true && contract.share > 0),
    idle,
    starts,
  };
}

/** `amount` × (1 − any offer of the debt is taken, at whatever time). */
export function unlessSettled({ starts }: Shape, amount: number): Sum {
  return { terms: starts.map(({ column }) => [column, -amount] as const), constant: amount };
}

/** What says that nothing is asked any more: closed, or an offer that has begun (an idle debt: one that ever begins). */
export function goneBy(debt: Shape, month: number, closed: number | undefined): readonly Term[] {
  const settled = debt.starts.filter((start) => debt.idle || start.month <= month);
  const terms = settled.map(({ column }) => [column, 1] as const);
  return closed === undefined ? terms : [...terms, [closed, 1]];
}

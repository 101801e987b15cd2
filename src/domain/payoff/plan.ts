import type { OneOffIncome } from '../budget/budget.ts';
import type { Debt } from '../debts/debt.ts';
import type { Centavos } from '../money/centavos.ts';
import type { LocalDate, Month } from '../time/local-date.ts';

/** What a planner is given. `monthlyForDebts` is what is left each month after essential and flexible expenses; negative in deficit. */
export type PayoffProblem = {
  readonly debts: readonly Debt[];
  readonly monthlyForDebts: Centavos;
  readonly oneOffIncomes: readonly OneOffIncome[];
  readonly today: LocalDate;
};

/** `best` is the planner's own choice; the others are named ways that a person may prefer. */
export type Strategy = 'best' | 'avalanche' | 'snowball' | 'minimums-only';

/** Why this debt gets money in this month. The words for each are in conversation/copy and web. */
export type PaymentReason =
  | 'contract' // the instalment or minimum that the contract asks for
  | 'essential-service' // light, water, rent: before the mathematics
  | 'collateral' // home or car at risk
  | 'highest-rate' // the surplus goes where it saves most
  | 'smallest-balance' // snowball's choice
  | 'settlement' // an offer taken
  | 'last-payment'; // what is left of it

/**
 * Money that goes to a debt in a month; one per debt. For each debt, balance before + interest − amount − forgiven =
 * `balanceAfter`.
 */
export type Payment = {
  readonly debtId: string;
  readonly amount: Centavos;
  /** Interest and late charges since the payment before, so also of months in which nothing was paid. */
  readonly interest: Centavos;
  readonly balanceAfter: Centavos;
  readonly reason: PaymentReason;
  /** What the creditor gives up when an offer is taken. */
  readonly forgiven?: Centavos;
  /** The part deducted from pay before it arrives: not part of `available`. */
  readonly fromWages?: Centavos;
};

export type PlanMonth = {
  readonly month: Month;
  /** The month's own money for debts; with `oneOff` and what was kept before, it covers all but `fromWages`. */
  readonly available: Centavos;
  readonly oneOff: Centavos;
  readonly payments: readonly Payment[];
  /** Money not used in this month; carried to the next. */
  readonly kept: Centavos;
  readonly totalBalanceAfter: Centavos;
  readonly closedDebtIds: readonly string[];
};

export type Assumption =
  | { readonly kind: 'market-rate'; readonly debtId: string; readonly monthly: number; readonly rateId: string }
  | { readonly kind: 'implied-rate'; readonly debtId: string; readonly monthly: number }
  | { readonly kind: 'minimum-payment'; readonly debtId: string; readonly amount: Centavos }
  | { readonly kind: 'interest-free'; readonly debtId: string }
  | { readonly kind: 'interest-capped'; readonly debtId: string; readonly ruleId: string }
  /** The instalment is taken from pay, so the income told lacks it already; pay rises by it once the loan is paid. */
  | { readonly kind: 'deducted-from-pay'; readonly debtId: string; readonly amount: Centavos };

/** Totals of one way to pay, for comparisons. `never` when the payments do not outrun the interest within 600 months. */
export type StrategyOutcome =
  | {
      readonly strategy: Strategy;
      readonly ends: 'paid';
      readonly months: number;
      readonly freeOn: Month;
      readonly totalPaid: Centavos;
      readonly totalInterest: Centavos;
    }
  | { readonly strategy: Strategy; readonly ends: 'never' };

export type PayoffPlan =
  | {
      readonly kind: 'payable';
      readonly strategy: Strategy;
      readonly months: readonly PlanMonth[];
      readonly freeOn: Month;
      readonly totalPaid: Centavos;
      readonly totalInterest: Centavos;
      readonly assumptions: readonly Assumption[];
      /** The chosen strategy and the others, on the same problem. */
      readonly comparison: readonly StrategyOutcome[];
      readonly debts: readonly Debt[];
    }
  | {
      readonly kind: 'unpayable';
      /** What is missing each month so that contracts or interest are covered. */
      readonly shortfall: Centavos;
      readonly assumptions: readonly Assumption[];
      readonly debts: readonly Debt[];
    };

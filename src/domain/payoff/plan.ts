import type { OneOffIncome } from '../budget/budget.ts';
import type { Debt } from '../debts/debt.ts';
import type { Centavos } from '../money/centavos.ts';
import type { LocalDate, Month } from '../time/local-date.ts';

/** What a planner is given. `monthlyForDebts` is what is left each month after essential and flexible expenses; negative in deficit. */
export type PayoffProblem = {
  readonly debts: readonly Debt[];
  readonly monthlyForDebts: Centavos;
  /** From a month on another amount is left, until the next change; in any order, the later entry of one month wins. */
  readonly monthlyChanges?: readonly MonthlyChange[];
  readonly oneOffIncomes: readonly OneOffIncome[];
  readonly today: LocalDate;
};

export type MonthlyChange = { readonly from: Month; readonly monthlyForDebts: Centavos };

/**
 * `best` is the planner's own choice of offers, reserves and order. The others are orders that a person may prefer, with
 * the offers and reserves that are best under each: `avalanche` the highest rate first, `snowball` the smallest balance
 * first, `quick-win` the one smallest account first and then as `best`, `custom` the person's own order.
 * `minimums-only` adds nothing to contracts, for comparison.
 */
export type Strategy = 'best' | 'avalanche' | 'snowball' | 'quick-win' | 'custom' | 'minimums-only';

/** A way to pay that a person can ask for. `order`: debt ids, first to last; debts not named come after, by rate. */
export type Preference =
  | { readonly strategy: 'best' | 'avalanche' | 'snowball' | 'quick-win' }
  | { readonly strategy: 'custom'; readonly order: readonly string[] };

/** Why this debt gets money in this month. The words for each are in conversation/copy and web. */
export type PaymentReason =
  | 'contract' // the instalment or minimum that the contract asks for
  | 'essential-service' // light, water, rent: before the mathematics
  | 'collateral' // home or car at risk
  | 'highest-rate' // the surplus goes where it saves most
  | 'smallest-balance' // snowball's choice
  | 'chosen-order' // the person's own order, or one that costs less than the order of rates
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
  /** The part of `kept` that waits for an offer or for a contract that a later, thinner month could not pay. */
  readonly reserved: readonly Reserve[];
  readonly totalBalanceAfter: Centavos;
  readonly closedDebtIds: readonly string[];
};

/** Money kept at the end of a month. `month`: when it is used. */
export type Reserve =
  | {
      readonly for: 'offer';
      readonly debtId: string;
      readonly offerId: string;
      readonly month: Month;
      readonly amount: Centavos;
    }
  | { readonly for: 'contracts'; readonly month: Month; readonly amount: Centavos };

/**
 * One decision of the plan with its counterfactual: what all debts together would cost more, to the centavo, if this
 * one decision were forbidden and everything else chosen anew.
 */
export type Choice =
  | {
      readonly kind: 'offer-taken';
      readonly debtId: string;
      readonly offerId: string;
      /** The month of the first part. */
      readonly month: Month;
      readonly parts: readonly Centavos[];
      /** What the creditor gives up then; 0 where the parts hold interest. */
      readonly forgiven: Centavos;
      readonly saves: Centavos;
      /** Without it the debts would never end; `saves` is then what the creditor gives up. */
      readonly decisive?: true;
    }
  /** Money is kept over months so that an offer can be paid. `saves`: against paying debts with all money at once. */
  | {
      readonly kind: 'kept-for-offer';
      readonly debtId: string;
      readonly offerId: string;
      readonly from: Month;
      readonly until: Month;
      /** The most that is kept at one time for it. */
      readonly amount: Centavos;
      readonly saves: Centavos;
      /** Without it the debts would never end. */
      readonly decisive?: true;
    }
  /**
   * `dearer`: taking it at its best moment would cost `costs` more in all; `equal`: no more than a real. `does-not-fit`: no
   * month of its window has the money.
   */
  | {
      readonly kind: 'offer-left';
      readonly debtId: string;
      readonly offerId: string;
      readonly why: 'dearer';
      readonly costs: Centavos;
    }
  | { readonly kind: 'offer-left'; readonly debtId: string; readonly offerId: string; readonly why: 'equal' }
  | {
      readonly kind: 'offer-left';
      readonly debtId: string;
      readonly offerId: string;
      readonly why: 'does-not-fit';
      /** What is missing at the moment when least is missing. */
      readonly lacking: Centavos;
    }
  /** Not the order of rates: a capped card waits, an account with a monthly fee goes first. */
  | {
      readonly kind: 'order';
      readonly debtId: string;
      readonly why: 'interest-capped' | 'monthly-fee' | 'frees-money';
      readonly saves: Centavos;
    };

export type Assumption =
  | { readonly kind: 'market-rate'; readonly debtId: string; readonly monthly: number; readonly rateId: string }
  | { readonly kind: 'implied-rate'; readonly debtId: string; readonly monthly: number }
  | { readonly kind: 'minimum-payment'; readonly debtId: string; readonly amount: Centavos }
  | { readonly kind: 'interest-free'; readonly debtId: string }
  /** The offer was told without a deadline, and is counted on to this month and no longer. */
  | { readonly kind: 'offer-deadline'; readonly debtId: string; readonly offerId: string; readonly until: Month }
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
      /** Why it is as it is, the weightiest first. */
      readonly choices: readonly Choice[];
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

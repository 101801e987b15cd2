import type { Centavos } from '../../money/centavos.ts';
import type { Month } from '../../time/local-date.ts';

/** Why a plan changed. In this order they are let happen: a later one acts on a plan that the earlier ones changed. */
export type ChangeCause =
  /** Days went by and everything was done as planned; rates that are estimated are estimated anew. */
  | { readonly of: 'time' }
  /** More or less was paid than planned. */
  | { readonly of: 'payments'; readonly debts: readonly OwedDifference[] }
  /** The plan would have settled these debts with an offer by now, and they are still open. */
  | { readonly of: 'offers-missed'; readonly debtIds: readonly string[] }
  /** The plan would have kept this much by now, and nothing is known of it. */
  | { readonly of: 'kept-money'; readonly amount: Centavos }
  | { readonly of: 'debts-added'; readonly debtIds: readonly string[] }
  | { readonly of: 'debts-gone'; readonly debtIds: readonly string[] }
  /** What is owed, or on what terms, was told anew. */
  | { readonly of: 'terms-corrected'; readonly debts: readonly OwedDifference[] }
  /** What was told as paid was taken back: it is owed again, and its money is there to be planned. */
  | { readonly of: 'payments-undone'; readonly debts: readonly OwedDifference[] }
  | { readonly of: 'offers-new'; readonly offers: readonly OfferOfDebt[] }
  /** An agreement was signed: the debt is a new one now. */
  | { readonly of: 'offers-accepted'; readonly debtIds: readonly string[] }
  | { readonly of: 'offers-lapsed'; readonly offers: readonly OfferOfDebt[] }
  /**
   * More comes in once, or less where negative; 0 where only the months moved. `isThirteenth`: the yearly extra pay alone, of
   * all years that were counted on.
   */
  | { readonly of: 'one-off'; readonly difference: Centavos; readonly isThirteenth?: true }
  /** Incomes or expenses: so much more is left for debts from a month on, or less where negative. `isOnce`: in that month alone. */
  | { readonly of: 'monthly'; readonly from: Month; readonly difference: Centavos; readonly isOnce?: true }
  | { readonly of: 'rates'; readonly debtIds: readonly string[] }
  /** Several whose single effects cannot be told in figures: with the first alone the debts would have no end. */
  | { readonly of: 'together'; readonly causes: readonly ChangeCause[] };

/** `owed`: so much more is owed today than expected, less where negative. */
export type OwedDifference = { readonly debtId: string; readonly owed: Centavos };

export type OfferOfDebt = { readonly debtId: string; readonly offerId: string };

import type { ExpenseCategory, IncomeSource } from '../domain/budget/budget.ts';
import type { Collateral, DebtKind, OfferChannel } from '../domain/debts/debt.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import type { LocalDate, Month } from '../domain/time/local-date.ts';

/** Money as told: `approximate` for "uns", "quase", "mil e pouco"; a range keeps both ends and `centavos` is the safer one. */
export type Money = {
  readonly centavos: Centavos;
  readonly approximate?: boolean;
  readonly range?: { readonly from: Centavos; readonly to: Centavos };
  /** The person's own characters that were read as this. */
  readonly span: string;
};

/** `value` is a fraction per `period`: "14,5% a.m." is 0.145 a month. */
export type RateMention = { readonly value: number; readonly period: 'month' | 'year'; readonly span: string };

/** `id` is a key of the creditor list; absent for a name that is not in it. `unsure`: found by spelling distance. */
export type CreditorMention = {
  readonly id?: string;
  readonly name: string;
  readonly span: string;
  readonly unsure?: boolean;
  /** Which of several debts there, where the words beside the name say it: "o cartão do itaú". */
  readonly debtKind?: DebtKind;
  /** Each debt there: "todas 12% ao mês". */
  readonly isAll?: true;
  /** One more there than those that were told: "outro empréstimo do itaú". */
  readonly isOther?: true;
  /** The debt that the person chose when asked which; never from a brain. */
  readonly debtId?: string;
};

export type IncomeMention = {
  readonly source?: IncomeSource;
  readonly money?: Money;
  readonly per?: 'day' | 'week' | 'fortnight' | 'month' | 'year';
  readonly variable?: boolean;
  /** The sum is that of a bad month: "tiro dois mil mas tem mês que é mil e seiscentos". */
  readonly isWorstMonth?: true;
  readonly thirteenth?: boolean;
  readonly payDay?: number;
  /** "o seguro vai até fevereiro": the last month in which it comes. */
  readonly until?: Month;
};

/**
 * `per` is absent for a monthly amount: "mercado 200 por semana" must not be kept as 200 a month. `everyMonths`: so long until it
 * is paid again, 1.5 of "gás 115 a cada 45 dias". `isOfThisMonth`: "a luz veio 210 esse mês" is no cost of every month.
 */
export type ExpenseMention = {
  readonly category: ExpenseCategory;
  readonly money?: Money;
  readonly per?: 'day' | 'week' | 'fortnight' | 'year';
  readonly everyMonths?: number;
  readonly isOfThisMonth?: true;
  readonly words: string;
  /** "a escola aumentou 100": so much on top of what it was. */
  readonly isMore?: true;
};

export type DebtMention = {
  readonly creditor?: CreditorMention;
  readonly debtKind?: DebtKind;
  readonly balance?: Money;
  readonly instalments?: InstalmentsMention;
  readonly minimumPayment?: Money;
  readonly rate?: RateMention;
  readonly rateUnknown?: boolean;
  readonly dueDay?: number;
  readonly overdue?: OverdueMention;
  readonly collateral?: Collateral;
  readonly interestFree?: boolean;
  readonly negativeListed?: boolean;
};

/** "12x de 320, faltam 7": total 12, amount 320, remaining 7. `paid` when the person counts what was paid. */
export type InstalmentsMention = {
  readonly total?: number;
  readonly paid?: number;
  readonly remaining?: number;
  readonly amount?: Money;
};

export type OverdueMention =
  | { readonly state: 'up-to-date' }
  | { readonly state: 'overdue'; readonly since?: LocalDate; readonly months?: number };

/** What may be said of an offer besides its price. `instalments` counts all parts, the entry among them. */
export type OfferTerms = {
  readonly instalments?: number;
  readonly entry?: Money;
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly channel?: OfferChannel;
  readonly proof?: 'written' | 'spoken';
  readonly cleansName?: boolean;
};

/** What is supposed for a while. `unclear`: a supposition that is not one of these. */
export type WhatIfMention =
  | { readonly of: 'more-monthly'; readonly money: Money }
  | { readonly of: 'less-monthly'; readonly money: Money }
  | { readonly of: 'left-monthly'; readonly money: Money }
  /** Without money: "e se eu vender a moto?". */
  | { readonly of: 'one-off'; readonly reason: OneOffMention; readonly money?: Money; readonly month?: Month }
  | { readonly of: 'without-offer'; readonly creditor?: CreditorMention }
  | { readonly of: 'nothing-in'; readonly month: Month }
  | { readonly of: 'strategy'; readonly strategy: 'avalanche' | 'snowball' | 'best' | 'quick-win' }
  | { readonly of: 'order'; readonly creditors: readonly CreditorMention[] }
  | { readonly of: 'lose-income'; readonly source?: IncomeSource; readonly ofFamily?: true }
  /** "e se eu cortar o restaurante?": what goes there each month would be left. */
  | { readonly of: 'without-expense'; readonly categories: readonly ExpenseCategory[] }
  | { readonly of: 'new-loan' }
  | { readonly of: 'unclear' };

export type Worry =
  | 'none'
  | 'service-cut'
  | 'eviction'
  | 'repossession'
  | 'wages-seized'
  | 'summons'
  | 'collectors'
  | 'name'
  | 'food'
  | 'other';

export type Helped = 'yes' | 'partly' | 'no';
/**
 * `violence`: at home, also by money. `threats`: to life or body, over a debt. `loan-shark`: one is owed, or borrowing from one is
 * thought of. `gambling`: bets that got out of hand. `shaming`: collectors that shame, threaten or bother others. `distress`: shame,
 * fear or weariness over it all, without danger.
 */
export type Trouble = 'violence' | 'threats' | 'loan-shark' | 'gambling' | 'shaming' | 'distress';

/** What makes a proposal look like a scam. `already-paid`: money or secrets were handed over. */
export type ScamSign =
  | 'already-paid'
  | 'fee-first'
  | 'other-payee'
  | 'asks-secret'
  | 'unofficial-link'
  | 'fake-programme'
  | 'pressure';

export type OneOffMention = 'thirteenth' | 'fgts' | 'tax-refund' | 'sale' | 'other';

export type CorrectionTarget =
  | {
      readonly of: 'debt';
      readonly creditor: CreditorMention;
      readonly slot?: 'balance' | 'instalment' | 'rate' | 'due-day' | 'minimum';
    }
  | { readonly of: 'income'; readonly source?: IncomeSource }
  | { readonly of: 'expense'; readonly category: ExpenseCategory };

import type { Centavos } from '../money/centavos.ts';
import type { LocalDate } from '../time/local-date.ts';

/** What sort of obligation it is; decides interest, caps, priority and lawful ways out. pt-BR names: docs/glossary.md. */
export type DebtKind =
  | 'credit-card'
  | 'card-instalments'
  | 'overdraft'
  | 'personal-loan'
  | 'payroll-loan'
  | 'vehicle-financing'
  | 'mortgage'
  | 'store-credit'
  | 'utility-bill'
  | 'rent'
  | 'condominium-fee'
  | 'tax'
  | 'telecom'
  | 'education'
  | 'health'
  | 'informal'
  | 'loan-shark'
  | 'settlement'
  | 'other';

/** What the creditor can take or stop if the debt is not paid. */
export type Collateral = 'home' | 'vehicle' | 'salary' | 'essential-service' | 'none';

/**
 * A monthly interest rate as a fraction (0.145 = 14,5 % a month) and where it is from. `none` says that the debt bears
 * no interest (an informal debt); a missing rate is never read as zero but estimated from the market table.
 */
export type Rate =
  | { readonly source: 'person'; readonly monthly: number }
  | { readonly source: 'implied'; readonly monthly: number }
  | { readonly source: 'market'; readonly monthly: number; readonly rateId: string }
  | { readonly source: 'none'; readonly monthly: 0 };

/** How it is owed: an amount that bears interest, or a number of equal instalments. */
export type Obligation =
  | { readonly form: 'balance'; readonly balance: Centavos; readonly minimumPayment?: Centavos }
  | {
      readonly form: 'instalments';
      readonly remaining: number;
      readonly amount: Centavos;
      readonly balance?: Centavos;
    };

/** A settlement that the creditor offers: pay `price` at once within the window and the debt is closed. */
export type Offer = {
  readonly id: string;
  readonly price: Centavos;
  /** More than 1: the price is paid in this many monthly parts. */
  readonly instalments: number;
  readonly from?: LocalDate;
  readonly until?: LocalDate;
};

export type Debt = {
  readonly id: string;
  readonly creditor: string;
  readonly kind: DebtKind;
  readonly obligation: Obligation;
  /** Absent: not known. The planner then uses the dated market rate of the kind and marks it. */
  readonly rate?: Rate;
  /** 1 to 31; clamped to the month's last day. */
  readonly dueDay?: number;
  readonly overdueSince?: LocalDate;
  readonly collateral: Collateral;
  readonly offers: readonly Offer[];
  /** The person reported a protest, a summons, a cut or eviction notice for this debt. */
  readonly threatened?: boolean;
};

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
      /** The next instalment. Under SAC those after it fall by a constant step. */
      readonly amount: Centavos;
      readonly balance?: Centavos;
      /** Absent: Price, equal instalments. SAC needs `balance`: each instalment pays balance ÷ remaining plus the interest. */
      readonly system?: 'price' | 'sac';
      /** The contract takes early payment of whole instalments only, the last ones first. */
      readonly wholeInstalmentsOnly?: boolean;
    };

export type InstalmentObligation = Extract<Obligation, { readonly form: 'instalments' }>;

/** A settlement: pay `price` as agreed, starting within the window, and the debt is closed. */
export type Offer = {
  readonly id: string;
  /** All parts together. */
  readonly price: Centavos;
  /** More than 1: the price is paid in this many monthly parts. */
  readonly instalments: number;
  /** The first part, when it differs; the rest is split equally over the other parts. */
  readonly entry?: Centavos;
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly channel?: OfferChannel;
  /** How the person has it. Only what is written can be insisted on. */
  readonly proof?: 'written' | 'spoken';
  readonly cleansName?: boolean;
  /** Nobody made this offer: it is our estimate from the prior with this id, and never counted on without saying so. */
  readonly expectedFrom?: string;
};

/** Where the offer was made, which decides how to check it. */
export type OfferChannel = 'creditor-app' | 'bureau-app' | 'phone' | 'message' | 'letter' | 'branch' | 'fair' | 'other';

/** An agreement already signed. Missing a part of it brings back what the creditor had given up. */
export type Agreement = { readonly comesBackIfBroken: Centavos };

/** `inss`: a benefit of the social security. `formal-job`: private employment with a signed card (CLT). */
export type Payroll = 'inss' | 'formal-job' | 'public-servant';

export type Debt = {
  readonly id: string;
  readonly creditor: string;
  /** What it is called where its creditor's name does not tell it from another debt of the person (`debt-name.ts`). */
  readonly name?: string;
  readonly kind: DebtKind;
  readonly obligation: Obligation;
  /** Absent: not known. The planner then uses the dated market rate of the kind and marks it. */
  readonly rate?: Rate;
  /** What was owed before interest and charges, where that is known: a card's lawful cap is measured against it. */
  readonly originalBalance?: Centavos;
  /** Whose pay a payroll loan is deducted from, where that is known: each has its own lawful ceiling and margin. */
  readonly payroll?: Payroll;
  /** 1 to 31; clamped to the month's last day. */
  readonly dueDay?: number;
  readonly overdueSince?: LocalDate;
  /** The name is on a bureau's list since then, where that is known. */
  readonly listedSince?: LocalDate;
  /** A fee or insurance charged each month while the debt is open. */
  readonly monthlyFee?: Centavos;
  readonly agreement?: Agreement;
  readonly collateral: Collateral;
  readonly offers: readonly Offer[];
  /** The person reported a protest, a summons, a cut or eviction notice for this debt. */
  readonly threatened?: boolean;
};

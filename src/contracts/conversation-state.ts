import type { Expense, Income, OneOffIncome } from '../domain/budget/budget.ts';
import type { Agreement, Collateral, DebtKind, Offer } from '../domain/debts/debt.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import type { MonthDue } from '../domain/payoff/follow-up/month-due.ts';
import type { PayoffProblem, Preference } from '../domain/payoff/plan.ts';
import type { LocalDate, Month } from '../domain/time/local-date.ts';
import type { Waiting } from './admission.ts';
import type { ClarifiedCommand, Command, Slot } from './command.ts';
import type { RateMention, Trouble, Worry } from './mentions.ts';

/**
 * All that a conversation is, as stored between turns. What the person told is a list of facts, each with the message it
 * came from; incomes, expenses and debts are folded from them. So an edited, deleted or taken-back message is undone by
 * dropping its facts, and a chat resumes anywhere: the next question is derived, not stored.
 */
export type ConversationState = {
  readonly v: 1;
  readonly turn: number;
  readonly firstName: string | undefined;
  readonly consent: 'unasked' | 'given' | 'refused';
  readonly facts: readonly Fact[];
  /** Rises whenever facts are added or dropped: how a roadmap knows that it is out of date. */
  readonly revision: number;
  /** What was written before consent; read once it is given, dropped if it is refused. */
  readonly held: readonly HeldText[];
  /** The last question asked, so that "500" or "sim" can be understood and a repetition be worded anew. */
  readonly asked: AskedQuestion | undefined;
  /** Questions put before the first roadmap. Absent in states stored before it was counted: none. */
  readonly questionsPut?: number;
  /** How often something was not understood, so that saying so never comes twice in the same words. Absent: never. */
  readonly timesNotUnderstood?: number;
  /** Turns in a row that brought nothing that can be read (voice, pictures). Absent: none. */
  readonly unreadableInARow?: number;
  readonly pendingAction: PendingAction | undefined;
  /** In `crisis` finance rests until the person asks to go on. */
  readonly mode: 'assistant' | 'crisis';
  /** Epoch milliseconds until which a person of our team has the chat and the assistant is silent. */
  readonly humanUntil: number | undefined;
  /** Said to be under 18: no plan, whatever is answered later; a human can clear it. */
  readonly declaredMinor: boolean;
  readonly optedOut: boolean;
  readonly remindersStopped: boolean;
  /** Reminders were stopped by a crisis, not by the person: a false alarm lets them go on. */
  readonly remindersRest?: boolean;
  /** Asked for by the person: they are not held out. */
  readonly remindersWanted?: boolean;
  /** How the roadmap stands: the facts it was made from, to know when it must be made anew. */
  readonly roadmap: RoadmapMark | undefined;
  readonly preferredStrategy: PreferredStrategy;
  /**
   * The debt that was last negotiated about, and when (epoch milliseconds): "aceitaram 400" names nobody. Whether a bare yes
   * meant that its offer is signed is asked once.
   */
  readonly negotiation?: { readonly debtId: string; readonly at: number; readonly askedIfSigned?: true };
  /** Troubles beside the debts that were answered in full: said once, since a worry comes up again and again. Absent: none. */
  readonly troublesHeard?: readonly Trouble[];
  /** Epoch milliseconds of recent turns, newest last, for the rate limit. */
  readonly recentTurns: readonly number[];
  /** The same words again and again are another program answering: after some repetitions we fall silent. */
  readonly echo: { readonly hash: string; readonly times: number; readonly at: number } | undefined;
  /** Absent in states from before there was feedback, and until there is something to ask about. */
  readonly feedback?: FeedbackState;
  /**
   * Not let in as far as this state knows: admission is asked before the next turn. Absent for everybody who is in, who
   * are therefore never asked about again.
   */
  readonly waiting?: Waiting | undefined;
};

/**
 * What a person is or was asked an opinion of, each once for ever: `roadmap`, or a negotiation by debt and offer
 * (`negotiation:d1:o2`).
 */
export type FeedbackState = {
  readonly asked: readonly string[];
  /** Waits for a good moment. */
  readonly due: readonly string[];
  readonly open?: OpenFeedback;
  /** Epoch milliseconds of the last time that anything was asked about. */
  readonly askedAt?: number;
};

export type OpenFeedback = {
  readonly about: string;
  readonly awaits: 'helped' | 'missing';
  /** Epoch milliseconds. */
  readonly since: number;
  /** Nothing was said after it, so that a bare yes answers it. */
  readonly isLatest: boolean;
};

export type HeldText = { readonly messageId: string; readonly text: string };

/** What the last roadmap said, so that a new one can tell the difference; `revision` of the facts it was made from. */
export type RoadmapMark = {
  readonly madeOn: LocalDate;
  readonly revision: number;
  readonly outcome:
    | { readonly kind: 'payable'; readonly freeOn: Month; readonly months: number; readonly totalInterest: Centavos }
    | { readonly kind: 'unpayable'; readonly shortfall: Centavos };
  /** What it was planned from, so that the next plan can say what made the difference; absent when too large to keep. */
  readonly problem?: PayoffProblem;
  readonly preference?: Preference;
  /** How many facts there were: those after it are news. */
  readonly facts?: number;
  /** What the month in which it was made asks for. */
  readonly due?: MonthDue;
  /** The same in whole, with what was paid of it; absent in marks that kept only what was left. */
  readonly asks?: MonthDue;
  /** What the month before the plan's first one leaves over for it. */
  readonly carried?: Centavos;
  /** What was planned at first, to be compared with what became of it; absent where no plan had an end. */
  readonly first?: FirstPlan;
  /** The revision of the facts by which everything is paid, once that was said and the pages show it. */
  readonly paidOff?: number;
};

/** The last plan of the first day that had one. `balances`: what is owed in all at the end of each month from `from` on. */
export type FirstPlan = {
  readonly madeOn: LocalDate;
  readonly from: Month;
  readonly balances: readonly Centavos[];
};

/** The way to pay that the person asked for. The three words are how it was kept before there were orders. */
export type PreferredStrategy = 'best' | 'avalanche' | 'snowball' | Preference;

export type AskedQuestion = {
  readonly slot: Slot;
  /** The debt or income that the question is about, or for `which-creditor` the topic. */
  readonly about?: string;
  /** How often in a row it was asked without an answer that could be used. */
  readonly attempts: number;
  readonly options?: readonly string[];
  /** The question that this one came in between, which is taken up again where it was. */
  readonly before?: Pick<AskedQuestion, 'slot' | 'about' | 'attempts'>;
};

/** Something that needs a yes. Held here, never in a prompt; void after `expiresAt`. */
export type PendingAction =
  | { readonly kind: 'delete-data'; readonly expiresAt: number }
  | {
      readonly kind: 'confirm-amount';
      readonly candidates: readonly Centavos[];
      readonly about: ClarifiedCommand;
      /** The question that stood open, and the debt or income it was about. */
      readonly slot: Slot | undefined;
      readonly entity?: string;
      readonly span: string;
      readonly expiresAt: number;
    }
  /** One wish: a yes grants it. Several: the number of one of them does. */
  | { readonly kind: 'grant-wish'; readonly wishes: readonly Wish[]; readonly expiresAt: number };

/** What would be changed. */
export type Wish = {
  readonly changes: readonly Change[];
  readonly preference?: Preference;
  /** What is said once it is so. */
  readonly say: string;
  /** What was told of one of several debts of a creditor, to be handled once this one is chosen. */
  readonly once?: {
    /** The turn that told it. */
    readonly turn: number;
    readonly debtId: string;
    readonly commands: readonly Command[];
    /** The question that stood open. */
    readonly question?: { readonly slot: Slot; readonly about?: string };
  };
};

/** One thing told. `messageId` is WhatsApp's; `slot` the question that stood open then. */
export type Fact = {
  readonly messageId: string;
  readonly slot: Slot | undefined;
  /** The debt or income that the question was about. */
  readonly about?: string;
  /** The person's own day on which it was told; absent in facts stored before it was kept. */
  readonly on?: LocalDate;
  readonly change: Change;
};

export type Change =
  | { readonly set: 'worry'; readonly worry: Worry }
  | { readonly set: 'income'; readonly income: Patch<Income> }
  | { readonly set: 'expense'; readonly expense: Expense }
  | { readonly set: 'one-off'; readonly oneOff: OneOffIncome }
  | { readonly set: 'debt'; readonly debt: Patch<DebtDraft> }
  | { readonly set: 'removed'; readonly id: string }
  | { readonly set: 'payment'; readonly debtId: string; readonly amount: Centavos; readonly on: LocalDate }
  /** An offer for a debt, or more of one that was told. */
  | { readonly set: 'offer'; readonly debtId: string; readonly offer: Patch<Offer> }
  | { readonly set: 'offer-ended'; readonly debtId: string; readonly offerId: string }
  /** The debt takes the form of the offer: its parts are what is owed from now on. */
  | { readonly set: 'offer-accepted'; readonly debtId: string; readonly offerId: string; readonly on: LocalDate }
  /** It holds no more: the debt is what it was before, less what was paid, and the offer is gone. */
  | { readonly set: 'agreement-broken'; readonly debtId: string; readonly offerId: string }
  /** Nothing could be paid in that month. */
  | { readonly set: 'month-missed'; readonly month: Month }
  /** So much less came in that month than in others. */
  | { readonly set: 'month-less'; readonly month: Month; readonly amount: Centavos }
  /** So much more (or, negative, less) for debts each month than incomes and expenses leave; several add up. */
  | { readonly set: 'extra-monthly'; readonly amount: number }
  /** A question that needs no more asking: answered as a whole, not known, or skipped. */
  | {
      readonly set: 'settled';
      readonly slot: Slot;
      readonly about?: string;
      readonly how: 'answered' | 'unknown' | 'skipped';
    };

/** Some fields of an entity; the fold merges patches of one id, later ones winning. */
export type Patch<Entity extends { readonly id: string }> = Partial<Entity> & { readonly id: string };

export type ToldBalance = {
  readonly balance: Centavos;
  readonly on: LocalDate;
  readonly payments: readonly { readonly on: LocalDate; readonly amount: Centavos }[];
};

/** A debt as far as it was told. Becomes a domain `Debt` when creditor, kind and obligation are known. */
export type DebtDraft = {
  readonly id: string;
  /** Empty while only the amount is known. */
  readonly creditor: string;
  /** What tells it from another debt of the same creditor; made of all that was told, never told itself. */
  readonly name?: string;
  readonly creditorId?: string;
  readonly kind?: DebtKind;
  readonly balance?: Centavos;
  readonly instalmentAmount?: Centavos;
  readonly instalmentsRemaining?: number;
  /** What was paid of the next instalment, where it was not all of it; worked out of payments, never told itself. */
  readonly instalmentPart?: Centavos;
  /** The month in which an instalment was last paid, also worked out. */
  readonly instalmentPaidIn?: Month;
  /** The instalment of a contract of which more was paid than was due: what is left is a balance then. Also worked out. */
  readonly contractInstalment?: Centavos;
  /** The balance as it was told, and what was paid since: interest goes on from that day. */
  readonly told?: ToldBalance;
  readonly minimumPayment?: Centavos;
  readonly rate?: RateMention;
  readonly rateUnknown?: boolean;
  readonly interestFree?: boolean;
  readonly dueDay?: number;
  readonly overdue?: 'no' | 'yes';
  readonly overdueSince?: LocalDate;
  readonly collateral?: Collateral;
  readonly offers?: readonly Offer[];
  /** An offer that was accepted: what comes back if a part is missed. */
  readonly agreement?: Agreement;
  /** The first part of an accepted offer, beside the instalments and due at once. */
  readonly entryDue?: Centavos;
  readonly approximate?: boolean;
  readonly negativeListed?: boolean;
};

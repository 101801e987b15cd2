import type { Centavos } from '../domain/money/centavos.ts';
import type { LocalDate, Month } from '../domain/time/local-date.ts';

/**
 * What a person can be reminded of. `due-short`: the plan has no money for that payment, so the way is to talk before
 * the due day.
 */
export type ReminderKind =
  | 'due-today'
  | 'offer-closing'
  | 'due-short'
  | 'due-soon'
  | 'payday-split'
  | 'debt-closed'
  | 'check-in';

/** A debt, what it is called, and how much of it a reminder speaks of. */
export type DebtPart = { readonly debtId: string; readonly creditor: string; readonly amount: Centavos };

/** What a reminder says, as figures and names; the words are in notifications/copy. */
export type ReminderMatter =
  | {
      readonly kind: 'due-today' | 'due-soon' | 'due-short';
      readonly on: LocalDate;
      readonly debts: readonly DebtPart[];
    }
  | {
      readonly kind: 'offer-closing';
      readonly debtId: string;
      readonly creditor: string;
      readonly until: LocalDate;
      /** All parts together. */
      readonly price: Centavos;
      readonly instalments: number;
    }
  /** `kept`: what must stay aside at the end of the month, for an offer or a thinner month. */
  | {
      readonly kind: 'payday-split';
      readonly month: Month;
      readonly parts: readonly DebtPart[];
      readonly kept: Centavos;
    }
  /** `left`: debts that are still open. */
  | { readonly kind: 'debt-closed'; readonly debtId: string; readonly creditor: string; readonly left: number }
  /** `month`: the one that has ended. */
  | { readonly kind: 'check-in'; readonly month: Month; readonly payable: boolean };

/** Something to remind of on any one day from `from` to `to`, once: `occasion` names it within its kind. */
export type AgendaItem = {
  readonly occasion: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly matter: ReminderMatter;
};

/**
 * A person's next weeks as reminders see them, made of the conversation and the roadmap and kept beside them until the
 * person's next turn. `stopped`: nothing may be sent (no consent, opted out, reminders stopped, crisis, under age).
 */
export type Agenda = {
  readonly v: 1;
  /** The last day of which it knows everything. */
  readonly until: LocalDate;
  readonly stopped: boolean;
  /** Asked for by the person. */
  readonly wanted?: true;
  readonly firstName?: string;
  /** Epoch milliseconds until which a person of our team has the chat. */
  readonly humanUntil?: number;
  readonly items: readonly AgendaItem[];
};

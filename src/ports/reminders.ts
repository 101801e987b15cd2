import type { ConversationState } from '../contracts/conversation-state.ts';
import type { DomainEvent } from '../contracts/domain-event.ts';
import type { Agenda, ReminderKind } from '../contracts/reminder.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Roadmap } from './roadmap-source.ts';

/** A reminder that was enqueued, or held back for comparison. */
export type Reminded = {
  readonly kind: ReminderKind;
  readonly occasion: string;
  /** The person's own day. */
  readonly day: LocalDate;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly wording: number;
};

/** All that a look at one person needs. */
export type PersonToLookAt = {
  readonly personId: string;
  /** Where the last turn came from: JID and instance. */
  readonly to: string;
  readonly instance: string;
  /** Epoch milliseconds of the last message of theirs that a turn has read. */
  readonly heardAt: number;
  /** As an earlier look made it; `undefined` after a turn, and when it ends. */
  readonly agenda: Agenda | undefined;
  /** What an agenda is made of; only read while there is no agenda. */
  readonly documents: { readonly state: ConversationState; readonly roadmap: Roadmap } | undefined;
  /** Of the last 60 days, the newest first. */
  readonly reminded: readonly Reminded[];
};

/** What a look came to: when to look again, and at most one reminder. */
export type Look = {
  readonly personId: string;
  readonly nextLookAt: number;
  /** To be kept; absent: what is kept stays. */
  readonly agenda?: Agenda;
  readonly reminder?: ReminderDraft;
};

export type ReminderDraft = {
  readonly kind: ReminderKind;
  /** Empty when it is about several debts or none. */
  readonly debtId: string;
  readonly occasion: string;
  readonly day: LocalDate;
  readonly wording: number;
  readonly text: string;
  /** Logged, and not sent. */
  readonly held: boolean;
  /** Epoch milliseconds after which its words are no longer true: what has not left by then never does. */
  readonly expiresAt: number;
  readonly event: DomainEvent;
};

/** How many people had a first reminder of a kind, and how many of them told a payment in the week after. */
export type ReminderOutcome = {
  readonly kind: ReminderKind;
  readonly held: boolean;
  readonly people: number;
  readonly paid: number;
};

export type Reminders = {
  /**
   * Takes up to `limit` people who are due to be looked at by `now` (epoch milliseconds), asks `decide`, and makes what
   * it says durable in one transaction with the outbox: a reminder exists exactly when its message does, and there is at
   * most one a person and local day. Any number of processes may call it at once; a process that dies leaves nothing.
   */
  readonly look: (
    when: { readonly now: number; readonly limit: number },
    decide: (people: readonly PersonToLookAt[]) => readonly Look[],
  ) => Promise<{ readonly looked: number; readonly enqueued: number }>;
  /** Of reminders whose week is over by `now`. */
  readonly outcomes: (now: number) => Promise<readonly ReminderOutcome[]>;
};

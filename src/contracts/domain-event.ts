import type { LocalDate } from '../domain/time/local-date.ts';
import type { LoginLevel } from './login.ts';
import type { Helped } from './mentions.ts';
import type { ReminderKind } from './reminder.ts';

/**
 * What happened to a person, for the lake, operators and insights. Names no phone or document number, and no message text
 * but that of a feedback, redacted.
 */
export type DomainEvent =
  /** Came into the queue, and was let in from it or by an invitation. */
  | { readonly v: 1; readonly type: 'queued' }
  | { readonly v: 1; readonly type: 'admitted'; readonly way: 'queue' | 'invitation' | 'public' }
  | { readonly v: 1; readonly type: 'consent-given' }
  | { readonly v: 1; readonly type: 'consent-refused' }
  | { readonly v: 1; readonly type: 'income-told'; readonly source: string; readonly monthly: number }
  | { readonly v: 1; readonly type: 'debt-told'; readonly debtId: string; readonly kind: string; readonly owed: number }
  | {
      readonly v: 1;
      readonly type: 'diagnosed';
      readonly verdict: string;
      readonly owed: number;
      readonly leftForDebts: number;
    }
  | {
      readonly v: 1;
      readonly type: 'roadmap-made';
      readonly strategy: string;
      readonly months: number;
      readonly interest: number;
    }
  | { readonly v: 1; readonly type: 'roadmap-not-possible'; readonly shortfall: number }
  /** What an offer is worth by the plan made when it was told. */
  | {
      readonly v: 1;
      readonly type: 'offer-judged';
      readonly debtId: string;
      readonly offerId: string;
      readonly price: number;
      readonly instalments: number;
      readonly verdict: OfferVerdict;
    }
  /** Help with the talk to a creditor was given; `refusal`: the creditor had said no. */
  | {
      readonly v: 1;
      readonly type: 'creditor-talk-helped';
      readonly debtId: string;
      readonly topic: CreditorTalk;
    }
  | { readonly v: 1; readonly type: 'payment-told'; readonly debtId: string; readonly amount: number }
  /** The payment told with it was the last one. */
  | { readonly v: 1; readonly type: 'debt-closed'; readonly debtId: string }
  /** `held`: would have been sent, had the person not been drawn for the group that shows what reminders change. */
  | {
      readonly v: 1;
      readonly type: 'reminder-sent' | 'reminder-held';
      readonly kind: ReminderKind;
      readonly debtId: string;
      readonly day: LocalDate;
      readonly wording: number;
    }
  | { readonly v: 1; readonly type: 'opted-out' }
  | { readonly v: 1; readonly type: 'opted-in' }
  /** Somebody logged in; by a link out of the chat or by a code. */
  | { readonly v: 1; readonly type: 'logged-in'; readonly by: LoginLevel }
  /** "não fui eu": somebody else may have logged in, or tried to. */
  | { readonly v: 1; readonly type: 'login-denied' }
  | { readonly v: 1; readonly type: 'human-asked' }
  /** Somebody of the team typed on the linked phone; the assistant is silent until then (epoch milliseconds). */
  | { readonly v: 1; readonly type: 'human-took-over'; readonly until: number }
  | { readonly v: 1; readonly type: 'assistant-returned'; readonly by: 'operator' | 'person' | 'silence' }
  /** `who` is absent when it is the person themselves. */
  | { readonly v: 1; readonly type: 'crisis-noticed'; readonly who?: 'someone-else' }
  | { readonly v: 1; readonly type: 'crisis-denied' }
  | { readonly v: 1; readonly type: 'trouble-told'; readonly trouble: string }
  | { readonly v: 1; readonly type: 'misunderstood'; readonly slot: string }
  | { readonly v: 1; readonly type: 'feedback-given'; readonly about: FeedbackAbout; readonly helped: Helped }
  /** `words`: what was missing, redacted. */
  | { readonly v: 1; readonly type: 'feedback-explained'; readonly about: FeedbackAbout; readonly words: string }
  | { readonly v: 1; readonly type: 'premium-paid'; readonly amount: number; readonly days: number }
  | { readonly v: 1; readonly type: 'premium-refunded'; readonly days: number }
  | { readonly v: 1; readonly type: 'erased' };

export type FeedbackAbout = 'roadmap' | 'negotiation';

/** `taken`: part of the plan. `equal`: it would cost as much as the plan does. `not-counted`: another offer of the debt is better, or none is needed. */
export type OfferVerdict = 'taken' | 'dearer' | 'equal' | 'does-not-fit' | 'not-counted' | 'no-plan';

export type CreditorTalk =
  | 'negotiate'
  | 'how-much-to-offer'
  | 'call-script'
  | 'draft-to-creditor'
  | 'complaint'
  | 'refusal';

import type { ConversationState, Fact } from '../contracts/conversation-state.ts';
import type { DomainEvent } from '../contracts/domain-event.ts';
import type { Debt } from '../domain/debts/debt.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Roadmap } from './roadmap-source.ts';

/** All that a person's own pages tell: what was told in the chat, fact by fact, the latest roadmap of it, and what they may see. */
export type Journey = {
  readonly state: ConversationState;
  readonly roadmap: Roadmap | undefined;
  readonly plan: 'free' | 'premium';
};

/** Reads only, so a read replica will do. */
export type JourneySource = {
  /** `undefined`: nobody, or somebody who has not talked yet. */
  readonly of: (personId: string) => Promise<Journey | undefined>;
  /** What was said about offers and talks with creditors, in order. */
  readonly negotiations: (personId: string) => Promise<readonly NegotiationStep[]>;
};

/** `at`: epoch milliseconds. */
export type NegotiationStep = { readonly at: number; readonly event: NegotiationEvent };
export type NegotiationEvent = Extract<DomainEvent, { readonly type: NegotiationEventType }>;
export type NegotiationEventType = (typeof NEGOTIATION_EVENTS)[number];

export const NEGOTIATION_EVENTS = ['offer-judged', 'creditor-talk-helped'] as const;

/**
 * The debts that these facts tell, as they stand on a day: interest has gone on since each was told. What is paid off
 * is not among them.
 */
export type DebtsAsTold = (facts: readonly Fact[], on: LocalDate) => readonly Debt[];

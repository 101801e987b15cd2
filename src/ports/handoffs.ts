import type { HandoffCause } from '../contracts/handoff.ts';
import type { ReceiptStatus } from '../contracts/inbound-event.ts';
import type { LineKind } from '../contracts/line-of-event.ts';
import type { Operator } from '../contracts/operator.ts';
import type { OutboundStatus } from '../contracts/outbound-message.ts';

/** A chat on the team's list. Times are epoch milliseconds by the database's clock. */
export type Handoff = {
  readonly personId: string;
  readonly cause: HandoffCause;
  readonly askedAt: number;
  /** The person's addresses, to show a phone by. */
  readonly addresses: readonly string[];
  /** Who has the chat now; `undefined`: nobody, the person waits. */
  readonly held: HandoffHold | undefined;
};

export type HandoffHold = {
  readonly by: { readonly kind: 'phone' } | { readonly kind: 'operator'; readonly id: string; readonly name: string };
  readonly since: number;
  readonly until: number;
};

/** One line of a conversation as the team sees it. `status` is of our own messages only. */
export type ConversationLine = {
  readonly at: number;
  /** `team`: by the console. `phone`: typed on the linked phone. */
  readonly from: 'person' | 'assistant' | 'team' | 'phone';
  /** Words; absent where something came that has none. */
  readonly text?: string;
  readonly what?: LineKind;
  readonly status?: OutboundStatus;
  readonly receipt?: ReceiptStatus;
};

export type HandoffResult =
  | { readonly kind: 'done' }
  /** Somebody else of the team has it. */
  | { readonly kind: 'held-by-other' }
  /** Nobody waits under this id, or it was handed back. */
  | { readonly kind: 'not-open' }
  /** They asked to be left in peace after they had asked for a human. */
  | { readonly kind: 'opted-out' };

/**
 * Chats between assistant and team. Taking, writing and handing back change the conversation's state in the same
 * transaction and end the lease of a turn that is under way: it begins anew and sees it.
 */
export type Handoffs = {
  /** Open ones: danger first, then who waits for longest, then who is held. */
  readonly open: (limit: number) => Promise<readonly Handoff[]>;
  readonly of: (personId: string) => Promise<Handoff | undefined>;
  /** The newest lines, oldest first. Nothing of a person who was erased. */
  readonly conversation: (personId: string, limit: number) => Promise<readonly ConversationLine[]>;
  /** The assistant is silent for `forMs` from now. Taking over from the phone is allowed, from another operator it is not. */
  readonly take: (personId: string, operator: Operator, forMs: number) => Promise<HandoffResult>;
  /** Puts words of the team into the outbox, and has the assistant silent for `forMs` from now. Only who has the chat may. */
  readonly write: (
    personId: string,
    operator: Operator,
    words: { readonly text: string; readonly forMs: number },
  ) => Promise<HandoffResult>;
  /**
   * Gives the chat back, by whoever of the team: the assistant greets by a turn of its own. Resolves with the address to
   * wake when there is such a turn.
   */
  readonly handBack: (personId: string) => Promise<HandoffResult & { readonly address?: string }>;
  /** Takes somebody who waits off the list; the assistant went on anyway. */
  readonly settle: (personId: string) => Promise<HandoffResult>;
};

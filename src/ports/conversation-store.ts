import type { ConversationState } from '../contracts/conversation-state.ts';
import type { DomainEvent } from '../contracts/domain-event.ts';
import type {
  HumanReturned,
  HumanTookOver,
  InboundMessage,
  MessageDeleted,
  MessageEdited,
} from '../contracts/inbound-event.ts';
import type { Misunderstood } from '../contracts/misunderstood.ts';
import type { OutboundDraft } from '../contracts/outbound-message.ts';
import type { ClaimedMessage } from './outbox.ts';
import type { Roadmap } from './roadmap-source.ts';

/** Events that a turn handles; receipts, echoes and connection news are delivery's. */
export type ConversationEvent = InboundMessage | MessageEdited | MessageDeleted | HumanTookOver | HumanReturned;

/** An inbox row waiting for its turn. `seq` is arrival order; `receivedAt` epoch milliseconds by the database's clock. */
export type PendingEvent = { readonly seq: number; readonly receivedAt: number; readonly event: ConversationEvent };

/**
 * The right to run one person's turn, until `commit`, `release` or expiry. `fence` rises with every lease, so a worker
 * that was paused past its lease cannot commit.
 */
export type Lease = { readonly personId: string; readonly fence: number };

export type Turn = {
  readonly lease: Lease;
  /** `undefined` for a person who is new. */
  readonly state: ConversationState | undefined;
  /** Ordered by `sentAt`, then arrival. */
  readonly pending: readonly PendingEvent[];
  /** Milliseconds since the epoch by the database's clock, for the quiet moment. */
  readonly now: number;
  /**
   * How many turns in a row, this one included, began and were neither committed nor released: more than a few means
   * that something in `pending` ends the process.
   */
  readonly attempts?: number;
};

export type TurnOutcome = {
  readonly state: ConversationState;
  readonly events: readonly DomainEvent[];
  readonly replies: readonly OutboundDraft[];
  /** JID that replies go to. */
  readonly replyTo: string;
  readonly instance: string;
  /** Inbox rows that this turn has dealt with. */
  readonly consumed: readonly number[];
  /** Cancel what waits in the outbox (a stop). */
  readonly cancelPending?: 'all' | 'proactive';
  /** The roadmap as of this turn; replaces the person's former one, which their older links then show. */
  readonly roadmap?: Roadmap;
  /** Kept apart from the person, and erased with them. */
  readonly misunderstood?: readonly Misunderstood[];
  /** SHA-256 (hex) of the secret in a new link to the person's roadmap. */
  readonly linkHash?: string;
  /**
   * Of somebody who is not let in yet: what they wrote is not kept, and their place in the queue stays, stays without being
   * called, or is given up.
   */
  readonly waiting?: 'stays' | 'rests' | 'leaves';
  /** SHA-256 (hex) of the secret in a new link that logs the person in; older ones end. */
  readonly loginLinkHash?: string;
  /** End all sessions, codes and links of the person. A stop and an erase do so, too. */
  readonly endLogins?: true;
  /** Remove all that is kept of the person, but for the mark that they opted out (erase). */
  readonly erase?: boolean;
};

/** `isOnly`: nothing else waited for this person when it was claimed. */
export type ClaimedReply = { readonly message: ClaimedMessage; readonly isOnly: boolean };

export type ConversationStore = {
  /**
   * The person behind an address, made when new; merges two people when `alias` shows that they are one (audited).
   * `undefined` when the address is being merged or leased elsewhere and must be tried again.
   */
  readonly identify: (address: string, alias?: string) => Promise<string | undefined>;
  /** Takes the lease and reads what is pending; `undefined` when someone else holds it. */
  readonly begin: (personId: string) => Promise<Turn | undefined>;
  /** `identify` and `begin` in as few steps as can be, which is what a wake asks for. `undefined` when either gives nothing. */
  readonly beginFor: (address: string, alias?: string) => Promise<Turn | undefined>;
  /**
   * One transaction: state, events, outbox, inbox rows done, lease given back. Rejects with `StaleLease` and changes
   * nothing when the fence is no longer current or a row was dealt with by another.
   *
   * May resolve to the first reply, claimed for this process by the same transaction: whoever committed must then send
   * it, as if it came from `Outbox.claim`, or give it back.
   */
  readonly commit: (lease: Lease, outcome: TurnOutcome) => Promise<ClaimedReply | undefined>;
  /**
   * Which of these messages, typed on the linked phone as it seems, are our own after all: their ids are known as ours, or
   * their words are those of a message that was sent, or is being sent, to this person. Asked only when there is one.
   */
  readonly ownEchoes: (personId: string, typed: readonly HumanTookOver[]) => Promise<ReadonlySet<string>>;
  readonly release: (lease: Lease) => Promise<void>;
  /** Puts rows that make a turn fail repeatedly into quarantine, so that the person's other messages go on. */
  readonly quarantine: (lease: Lease, seqs: readonly number[], reason: string) => Promise<void>;
  /** Addresses with events that wait longer than `olderThanMs`: what a lost wake left behind. */
  readonly waiting: (olderThanMs: number, limit: number) => Promise<readonly { address: string; alias?: string }[]>;
};

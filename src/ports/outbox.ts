import type { ConnectionState, ReceiptStatus } from '../contracts/inbound-event.ts';
import type { OutboundPurpose } from '../contracts/outbound-message.ts';

/** A message that this process may send now; it is durably marked `sending` under this worker's claim. */
export type ClaimedMessage = {
  readonly id: number;
  readonly personId: string;
  readonly instance: string;
  readonly to: string;
  readonly text: string;
  readonly purpose: OutboundPurpose;
  readonly attempts: number;
  /** Epoch milliseconds by the database's clock when it was written; waiting does not change it. */
  readonly createdAt: number;
  /** Epoch milliseconds by the database's clock of the first attempt; bounds the search in a reconciliation. */
  readonly firstTriedAt: number;
  /**
   * Epoch milliseconds by this process's clock, half-way through the claim: whoever has not begun to send by then renews
   * it first, since the send might end only after another process has taken the message over.
   */
  readonly sendBefore: number;
  /** Epoch milliseconds after which it has no use any more and, if it has not left, must not leave. */
  readonly expiresAt?: number | undefined;
  /** `send`: never tried, or known not to have left. `reconcile`: an earlier attempt may have left. */
  readonly action: 'send' | 'reconcile';
};

export type Outbox = {
  /**
   * Claims the first unfinished message of up to `limit` people: `pending` and due, or `sending`/`unknown` whose claim
   * ran out. One message a person at a time keeps the person's order.
   */
  readonly claim: (limit: number, personId?: string) => Promise<readonly ClaimedMessage[]>;
  /** Makes a claim last anew; resolves to its `sendBefore`, or `undefined` when the message is no longer this worker's. */
  readonly renew: (id: number) => Promise<number | undefined>;
  readonly markSent: (id: number, providerMessageId: string) => Promise<void>;
  /** The answer was ambiguous: it may have left. Tried again, by reconciliation first, after `retryInMs`. */
  readonly markUnknown: (id: number, retryInMs: number, error: string) => Promise<void>;
  /** It has surely not left: try again after `retryInMs`. */
  readonly markPending: (id: number, retryInMs: number, error: string) => Promise<void>;
  /**
   * It was not tried: it waits for its pace, the morning or the connection. Gives the claim back; `pending` again, with
   * `attempts` as before the claim, so that waiting never uses up a message's attempts.
   */
  readonly postpone: (id: number, forMs: number, why: string) => Promise<void>;
  readonly markFailed: (id: number, error: string) => Promise<void>;
  readonly markCancelled: (id: number, why: string) => Promise<void>;
  /**
   * Which of these provider ids belong to a message of the outbox, and so cannot prove another one. `besides` is the
   * message that is looked for: an id that it has got meanwhile (its echo came first) is its own proof and left out.
   */
  readonly knownProviderIds: (ids: readonly string[], besides?: number) => Promise<ReadonlySet<string>>;
  /** Which of these provider ids are messages that left through this number, each with what WhatsApp has said of it. */
  readonly receiptsOf: (
    instance: string,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, ReceiptStatus | undefined>>;
  /** Applies receipts, echoes and connection news that wait in the inbox; resolves to what they said. */
  readonly absorbGatewayEvents: (limit: number) => Promise<GatewayNews>;
  /** Milliseconds until the next message (of this person, or of all) is due, or `undefined` when nothing waits. */
  readonly nextDueIn: (personId?: string) => Promise<number | undefined>;
  /**
   * How many messages that start from us were tried since then, of this person and of the whole number: what a day's
   * budgets have left, also after a restart. Of those being sent at this moment only older ones count, so that of two the
   * first one goes.
   */
  readonly proactiveTried: (query: {
    readonly instance: string;
    readonly personId: string;
    readonly since: number;
    readonly besides: number;
  }) => Promise<{ readonly person: number; readonly number: number }>;
  /**
   * What became of the newest messages (at most 500) that were first tried since then; of one purpose, or of both. Where word of
   * a message comes by up to `delayMs` late, one that left since and of which nothing was said does not count yet, nor does it
   * take the place of one that does; and one of which nothing was said counts as arrived by so much later.
   */
  readonly outcomes: (query: {
    readonly instance: string;
    readonly since: number;
    readonly delayMs: number;
    readonly purpose?: OutboundPurpose;
  }) => Promise<SendOutcomes>;
  /** People who may not be written to any more. */
  readonly hasOptedOut: (personId: string) => Promise<boolean>;
};

/** `errors`: refused for good, or taken and then reported as failed. `arrived`: confirmed, or long without an error. */
export type SendOutcomes = { readonly tried: number; readonly errors: number; readonly arrived: number };

export type GatewayNews = {
  /** How many pieces of news were looked at; as many as the limit means that more may wait. */
  readonly taken: number;
  /** How many of them are dealt with; the others wait for the message that they are about. */
  readonly handled: number;
  /** Latest state per instance, when any was reported. */
  readonly connections: readonly { readonly instance: string; readonly state: ConnectionState }[];
  readonly receipts: readonly {
    readonly outboundId: number;
    readonly instance: string;
    readonly status: ReceiptStatus;
  }[];
};

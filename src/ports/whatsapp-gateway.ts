import type { ConnectionState, ReceiptStatus } from '../contracts/inbound-event.ts';

/**
 * What became of a send. `sent` only with the gateway's message id. `rejected`: it surely did not leave; `permanent`
 * says that trying again is useless. `outage`: nothing can leave through this instance now, so it says nothing about
 * this message. `ambiguous`: it may have left; reconcile before another attempt.
 */
export type SendResult =
  | { readonly kind: 'sent'; readonly messageId: string }
  | {
      readonly kind: 'rejected';
      readonly permanent: boolean;
      readonly reason: string;
      readonly retryAfterMs?: number;
      readonly outage?: boolean;
    }
  | { readonly kind: 'ambiguous'; readonly reason: string };

export type FoundMessage = {
  readonly messageId: string;
  readonly fromMe: boolean;
  /** The chat's JID as the gateway keeps it. */
  readonly chat: string;
  /** The same chat's other JID (a LID beside a phone), when the record names it. */
  readonly chatAlt?: string;
  /** Epoch seconds. */
  readonly sentAt: number;
  readonly text: string;
  /** Of a message of ours: the most that WhatsApp has said of it; absent while it said nothing. */
  readonly status?: ReceiptStatus;
  /** The record as `messages.upsert` would have carried it in `data`, for the gap sweep. */
  readonly record: unknown;
};

/** The way to WhatsApp. Implementations: EvolutionAPI (real or the simulator behind the same REST). */
export type WhatsAppGateway = {
  readonly sendText: (message: {
    readonly instance: string;
    readonly to: string;
    readonly text: string;
  }) => Promise<SendResult>;
  /**
   * Messages of one chat (or of all) since an epoch second, oldest first: all of them up to `until`, or without it the newest 20,000.
   * Rejects with `GatewayUnavailable`.
   */
  readonly findMessages: (query: {
    readonly instance: string;
    readonly chat?: string;
    readonly since: number;
    readonly until?: number;
  }) => Promise<readonly FoundMessage[]>;
  readonly connectionState: (instance: string) => Promise<ConnectionState>;
};

import type { InboundEvent } from '../contracts/inbound-event.ts';

/** One webhook to be kept. `key` makes it unique for ever: instance, kind, message id and, where one id has several, status or edit time. */
export type InboxEntry = { readonly key: string; readonly event: InboundEvent };

/**
 * A body that we do not understand or cannot store as an event. Kept raw (without secrets), looked at by an operator.
 * `address`: whose it is, as far as that can be told, so that an erase takes it along.
 */
export type QuarantineEntry = {
  readonly key: string;
  readonly reason: string;
  readonly raw: Uint8Array;
  readonly address?: string;
};

/** What became of messages of people since they were stored. */
export type MessageStories = {
  /**
   * By the keys of messages: the message, and all edits and deletions of the same person, in the order of arrival. Left out:
   * messages that are not kept, and those whose words are gone.
   */
  readonly storiesOf: (keys: readonly string[]) => Promise<ReadonlyMap<string, readonly InboundEvent[]>>;
};

/** Where webhooks are made durable. When the promise resolves, what was given survives a crash of everything. */
export type Inbox = {
  /**
   * Stores what is new, all of it or (rejecting) none. Safe to repeat: a known key changes nothing. Takes no lock that a
   * turn or a delivery may hold. Resolves to the keys that were new.
   */
  readonly accept: (
    entries: readonly InboxEntry[],
    quarantined: readonly QuarantineEntry[],
  ) => Promise<ReadonlySet<string>>;
};

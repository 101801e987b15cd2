/** A message for a queue. It is seen `delayMs` later at the earliest, rounded up to whole seconds, at most 15 minutes. */
export type QueueMessage = {
  readonly body: string;
  readonly delayMs?: number;
  /** Said beside the body, for whoever takes it. */
  readonly attributes?: Readonly<Record<string, string>>;
};

/**
 * A way to whoever takes from the other end: in any order, at least once, possibly again. What must happen once or in
 * order is the taker's business.
 */
export type MessageQueue = {
  /** Resolves when all of them are durable; rejects with a retryable `Fault` when one is not (others may be). */
  readonly send: (messages: readonly QueueMessage[]) => Promise<void>;
};

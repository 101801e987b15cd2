/**
 * What is remembered of a number of ours across restarts, by part. Stored as JSON, so each part is versioned. Instants are
 * epoch milliseconds of the clock of whoever writes the part.
 */
export type InstanceParts = {
  readonly session: SessionMemory;
  readonly breaker: BreakerMemory;
  readonly age: AgeMemory;
  readonly swept: SweptMemory;
};

export type SessionMemory = {
  readonly v: 1;
  /** Since when the session is not steadily open. */
  readonly troubleSince?: number;
  /** Since when it is open without a break, while the trouble is not over yet. */
  readonly openSince?: number;
  /** A person must link the phone again. */
  readonly isLoggedOut?: boolean;
  /** Restarts in a row that did not bring lasting peace. */
  readonly restarts: number;
  readonly restartedAt?: number;
};

export type BreakerMemory = {
  readonly v: 1;
  readonly stopped: 'nothing' | 'proactive' | 'everything';
  /** A few messages are let through to see whether they arrive. */
  readonly isProbing: boolean;
  /** When probing begins. */
  readonly until: number;
  /** Stops in a row; each waits twice as long. */
  readonly trips: number;
  /** Messages tried before this no longer count. */
  readonly countFrom: number;
};

/** When the number first served this deployment; the ramp counts from it. */
export type AgeMemory = { readonly v: 1; readonly since: number };

/** When the last gap sweep that the gateway answered began: what it held by then is in the inbox. */
export type SweptMemory = { readonly v: 1; readonly until: number };

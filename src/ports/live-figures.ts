import type { AlarmCondition } from '../contracts/operator-notice.ts';

/** What operators watch. Times are epoch milliseconds by the database's clock, spans milliseconds. Nothing here names anybody. */
export type LiveFigures = {
  readonly at: number;
  /** Messages that came in and left in each of the last whole minutes, oldest first. */
  readonly minutes: readonly { readonly at: number; readonly heard: number; readonly sent: number }[];
  readonly backlog: {
    readonly inbox: number;
    readonly oldestInboxMs: number;
    readonly delivery: number;
    readonly pending: number;
    readonly sending: number;
    readonly unknown: number;
    readonly oldestOutboxMs: number;
  };
  /** From a person's message to the first reply that left. */
  readonly replies: { readonly quarter: Percentiles; readonly day: Percentiles };
  readonly failed: readonly { readonly reason: string; readonly count: number }[];
  readonly quarantined: readonly { readonly reason: string; readonly count: number; readonly newestAt: number }[];
  readonly alarms: readonly { readonly condition: AlarmCondition; readonly about: string; readonly raisedAt: number }[];
  /** Redacted; newest first. */
  readonly misunderstood: readonly { readonly words: string; readonly slot: string; readonly day: string }[];
  /** Of the last seven days. `words` are redacted, newest first. */
  readonly feedback: {
    readonly yes: number;
    readonly partly: number;
    readonly no: number;
    readonly words: readonly string[];
  };
  /** In the last 24 hours, and how often. */
  readonly crises: number;
  readonly people: { readonly waiting: number; readonly longestWaitMs: number; readonly held: number };
};

/** Of `count` measured ones. `isSample`: only the newest of a longer time were measured. */
export type Percentiles = {
  readonly count: number;
  readonly p50: number | undefined;
  readonly p95: number | undefined;
  readonly p99: number | undefined;
  readonly isSample: boolean;
};

export type LiveFigureSource = { readonly read: () => Promise<LiveFigures> };

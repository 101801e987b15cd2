import type { AlarmCondition } from './operator-notice.ts';

/** How well the platform serves those who are in, over the last minutes. */
export type BrakeFigures = {
  /** From the newest message of a turn to its reply on the way, in milliseconds; absent: too few replies to tell. */
  readonly replyP95Ms?: number;
  readonly replyP99Ms?: number;
  /** Age of the oldest message that waits for its turn, in milliseconds. */
  readonly oldestWaitingMs: number;
  /** Share (0 to 1) of what came in that went to quarantine, or of what went out that failed, whichever is higher. */
  readonly errorShare: number;
  /** Messages of ours of which nobody knows whether they left. */
  readonly unknownDeliveries: number;
  /** Messages of ours that are due and have not left. */
  readonly backlog: number;
  /** The highest share (0 to 1) of a number's daily budget of messages that start from us that is used up. */
  readonly pacingShare: number;
  readonly alarms: readonly AlarmCondition[];
};

/** What brakes. `alarm:…` names the alarm that is on. */
export type BrakeReason =
  | 'reply-p95'
  | 'reply-p99'
  | 'oldest-waiting'
  | 'errors'
  | 'unknown-deliveries'
  | 'backlog'
  | 'pacing'
  | `alarm:${AlarmCondition}`;

/**
 * `strained` and `calm` count judgements in a row that say otherwise than the state: so a single bad minute brakes
 * nobody, and a single good one releases nothing. `since`: epoch milliseconds.
 */
export type BrakeState =
  | { readonly v: 1; readonly kind: 'off'; readonly since: number; readonly strained: number }
  | {
      readonly v: 1;
      readonly kind: 'on';
      readonly since: number;
      readonly calm: number;
      /** What is wrong by the last judgement, or was by the one that braked. */
      readonly reasons: readonly BrakeReason[];
    };

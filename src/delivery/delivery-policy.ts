import type { Rate } from '../platform/pace.ts';
import { type BreakerPolicy, DEFAULT_BREAKER } from './decide-breaker.ts';
import { NUMBER_RAMP, type RampStep } from './number-ramp.ts';
import { DEFAULT_QUIET_HOURS, type QuietHours } from './quiet-hours.ts';

/** All figures that decide when and how often a message is tried. Milliseconds unless named otherwise. */
export type DeliveryPolicy = {
  /** Messages in flight at once, over all people. */
  readonly concurrency: number;
  readonly pace: { readonly number: Rate; readonly person: Rate; readonly proactiveNumber: Rate };
  /** Waits up to this are sat out under the claim; a longer one puts the message back. */
  readonly longestWait: number;
  readonly quietHours: QuietHours;
  /** Messages that start from us, per local day; a number's limit grows with its age. */
  readonly proactivePerDay: {
    readonly person: number;
    readonly number: number;
    readonly ramp: readonly RampStep[];
  };
  readonly breaker: BreakerPolicy;
  readonly backoff: { readonly first: number; readonly longest: number };
  /** Between an ambiguous answer and the first look for the message: what may still be on its way must have arrived. */
  readonly settle: number;
  /** A message that the gateway refuses by itself is given up after this many attempts… */
  readonly mostAttempts: number;
  /** …but not before this long since the first; and any message this long after it was written: an answer a day late is none. */
  readonly patience: number;
  readonly giveUpAfter: number;
  /** How long an instance that cannot send is left alone before it is asked again. */
  readonly outagePause: number;
};

/**
 * Replies go to people who wrote first and wait; Baileys itself manages 25 to 32 a second. Messages that start from us
 * are what numbers are banned for: one in 6 s, 30 to 90 % jitter, at most 200 a day and one a person (a judgement from
 * EvolutionAPI's and Baileys' ban reports, not a figure of Meta's).
 */
export const DEFAULT_POLICY: DeliveryPolicy = {
  concurrency: 32,
  pace: {
    number: { everyMs: 50, burst: 20 },
    person: { everyMs: 1_500, burst: 3 },
    proactiveNumber: { everyMs: 6_000, burst: 1, jitter: [0.3, 0.9] },
  },
  longestWait: 2_000,
  quietHours: DEFAULT_QUIET_HOURS,
  proactivePerDay: { person: 1, number: 200, ramp: NUMBER_RAMP },
  breaker: DEFAULT_BREAKER,
  backoff: { first: 2_000, longest: 300_000 },
  settle: 10_000,
  mostAttempts: 8,
  patience: 600_000,
  giveUpAfter: 86_400_000,
  outagePause: 15_000,
};

import type { BreakerMemory } from '../contracts/instance-memory.ts';
import { STATUS_DELAY_MS, type WebhookEvents } from '../platform/webhook-events.ts';
import type { SendOutcomes } from '../ports/outbox.ts';

export type BreakerPolicy = {
  /** How far back messages count. */
  readonly windowMs: number;
  /** How late word of a message may come. */
  readonly statusDelayMs: number;
  /** What starts from us stops at more than this share of errors, and no less than so many… */
  readonly proactive: { readonly share: number; readonly least: number };
  /** …and replies, too, at this. */
  readonly everything: { readonly share: number; readonly least: number };
  /** The first stop lasts so long, each further one in a row twice as long, up to the longest. */
  readonly firstStopMs: number;
  readonly longestStopMs: number;
  /** While probing, one message so often… */
  readonly probeEveryMs: number;
  /** …and so many that arrive close the breaker; one that does not opens it again. */
  readonly probesToClose: number;
};

/**
 * 3 % in an hour is what people who keep numbers alive stop at (a judgement from the ban reports of EvolutionAPI and
 * Baileys, not a figure of Meta's); half of twenty says that the number, not a few people's phones, is the trouble.
 */
export const DEFAULT_BREAKER: BreakerPolicy = {
  windowMs: 3_600_000,
  statusDelayMs: STATUS_DELAY_MS.all,
  proactive: { share: 0.03, least: 5 },
  everything: { share: 0.5, least: 10 },
  firstStopMs: 900_000,
  longestStopMs: 4 * 3_600_000,
  probeEveryMs: 60_000,
  probesToClose: 3,
};

/** Where receipts come in bulk, no news is good news only later. */
export function breakerFor(events: WebhookEvents): BreakerPolicy {
  return { ...DEFAULT_BREAKER, statusDelayMs: STATUS_DELAY_MS[events] };
}

export const CLOSED_BREAKER: BreakerMemory = {
  v: 1,
  stopped: 'nothing',
  isProbing: false,
  until: 0,
  trips: 0,
  countFrom: 0,
};

/**
 * The breaker after a look at what became of messages. `all` and `proactive` count from `countingFrom`. Closed → stopped
 * for a while → probing → closed, or stopped for longer. A stop of proactive messages becomes one of everything when
 * that much fails.
 */
export function decideBreaker(
  before: BreakerMemory,
  outcomes: { readonly all: SendOutcomes; readonly proactive: SendOutcomes },
  now: number,
  policy: BreakerPolicy,
): BreakerMemory {
  if (before.stopped !== 'everything' && exceeds(outcomes.all, policy.everything)) {
    return stop(before, 'everything', now, policy);
  }
  if (before.stopped === 'nothing') {
    return exceeds(outcomes.all, policy.proactive) ? stop(before, 'proactive', now, policy) : before;
  }
  if (!before.isProbing) return now < before.until ? before : { ...before, isProbing: true, countFrom: now };
  const probes = before.stopped === 'proactive' ? outcomes.proactive : outcomes.all;
  if (probes.errors > 0) return stop(before, before.stopped, now, policy);
  if (probes.arrived < policy.probesToClose) return before;
  return { ...CLOSED_BREAKER, countFrom: now };
}

/** Which messages the breaker looks at: its window, but nothing from before it last changed its mind. */
export function countingFrom(memory: BreakerMemory, now: number, policy: BreakerPolicy): number {
  return Math.max(memory.countFrom, now - policy.windowMs);
}

/** For a reason from outside: WhatsApp ended the session. */
export function stop(
  before: BreakerMemory,
  stopped: 'proactive' | 'everything',
  now: number,
  { firstStopMs, longestStopMs }: BreakerPolicy,
): BreakerMemory {
  const lasts = Math.min(longestStopMs, firstStopMs * 2 ** Math.min(before.trips, 20));
  return { v: 1, stopped, isProbing: false, until: now + lasts, trips: before.trips + 1, countFrom: now };
}

function exceeds({ tried, errors }: SendOutcomes, { share, least }: { share: number; least: number }): boolean {
  return errors >= least && errors > share * tried;
}

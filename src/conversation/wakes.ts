import type { Log } from '../platform/log.ts';
import type { ClaimedReply, ConversationStore } from '../ports/conversation-store.ts';
import type { RunTurn } from './turn-runner.ts';

/** "Look at this person in so many milliseconds." Only a hint: the inbox is the truth. */
export type Wake = { readonly address: string; readonly alias?: string; readonly inMs: number };

export type Wakes = {
  readonly wake: (wake: Wake) => void;
  /** Begins the sweep that finds what a lost wake left behind. */
  readonly start: () => void;
  /** No new turns; resolves when those that run have ended. */
  readonly stop: () => Promise<void>;
};

type Needs = {
  readonly runTurn: RunTurn;
  readonly store: ConversationStore;
  readonly log: Log;
  /** Called at once when a turn has left something in the outbox. */
  readonly onReplied: (personId: string, claimed?: ClaimedReply) => void;
  readonly turnsAtOnce?: number;
  readonly sweepEveryMs?: number;
};

/** A sweep looks for events that are older than any quiet moment. */
const SWEEP_OLDER_THAN_MS = 12_000;
const SWEEP_LIMIT = 500;
const AFTER_FAULT_MS = 1000;

/**
 * Wakes by timers of this process: the small sizes' stand-in for a queue of wakes. Losing all of them loses nothing,
 * since the sweep asks the inbox itself. One timer a person, the earliest; a few turns at once, the others in line.
 */
export function processWakes({ runTurn, store, log, onReplied, turnsAtOnce = 8, sweepEveryMs = 5000 }: Needs): Wakes {
  const timers = new Map<string, { readonly timer: NodeJS.Timeout; readonly at: number }>();
  const ready = new Map<string, Wake>();
  const running = new Map<string, Promise<void>>();
  let nextPump: NodeJS.Immediate | undefined;
  let sweepTimer: NodeJS.Timeout | undefined;
  let stopped = false;

  function wake(next: Wake): void {
    if (stopped) return;
    const at = performance.now() + next.inMs;
    const planned = timers.get(next.address);
    if (planned && planned.at <= at) return;
    if (planned) clearTimeout(planned.timer);
    timers.delete(next.address);
    if (next.inMs <= 0) {
      ready.set(next.address, next);
      pumpSoon();
      return;
    }
    const timer = setTimeout(() => {
      timers.delete(next.address);
      ready.set(next.address, next);
      pump();
    }, next.inMs);
    timers.set(next.address, { timer, at });
  }

  /** A timer of 0 ms takes a whole one. Not at once either: whoever wakes many has an answer to write first. */
  function pumpSoon(): void {
    nextPump ??= setImmediate(() => {
      nextPump = undefined;
      pump();
    });
  }

  function pump(): void {
    for (const [address, next] of ready) {
      if (stopped || running.size >= turnsAtOnce) return;
      if (running.has(address)) continue;
      ready.delete(address);
      running.set(
        address,
        take(next).finally(() => {
          running.delete(address);
          pump();
        }),
      );
    }
  }

  async function take(next: Wake): Promise<void> {
    try {
      const result = await runTurn(next);
      if (result.kind === 'wait' || result.kind === 'busy') wake({ ...next, inMs: result.ms });
      if (result.kind === 'replied') {
        if (result.replies > 0) onReplied(result.personId, result.claimed);
        // What arrives while a turn runs brings a wake of its own, here or in the process that stored it.
        if (result.hasMore) wake({ ...next, inMs: 0 });
      }
    } catch (error) {
      log.error('turn.fault', error);
      wake({ ...next, inMs: AFTER_FAULT_MS });
    }
  }

  async function sweep(olderThanMs: number): Promise<void> {
    try {
      for (const found of await store.waiting(olderThanMs, SWEEP_LIMIT)) wake({ ...found, inMs: 0 });
    } catch (error) {
      log.error('sweep.failed', error);
    }
    if (!stopped) sweepTimer = setTimeout(() => void sweep(SWEEP_OLDER_THAN_MS), sweepEveryMs);
  }

  return {
    wake,
    // The first sweep takes everything: what an earlier process left waits for nobody's quiet moment any more.
    start: () => void sweep(0),
    stop: async () => {
      stopped = true;
      clearImmediate(nextPump);
      clearTimeout(sweepTimer);
      for (const { timer } of timers.values()) clearTimeout(timer);
      await Promise.all(running.values());
    },
  };
}

import type { Log } from '../platform/log.ts';
import { systemTimers, type Timers } from '../platform/timers.ts';

export type DeliveryLoopNeeds = {
  readonly deliver: (personId?: string, signal?: AbortSignal) => Promise<number>;
  /** Milliseconds until the next message is due; `undefined` when nothing waits. */
  readonly nextDueIn: () => Promise<number | undefined>;
  readonly log: Log;
  readonly timers?: Timers;
  /** The safety net: a pass at least this often, for whatever no wake told about. */
  readonly longestIdleMs?: number;
  /** Passes over all people start no closer together than this. */
  readonly shortestIdleMs?: number;
};

export type DeliveryLoop = {
  readonly start: () => void;
  /** Something is there for this person: at once. Without a person: a pass over all, soon. */
  readonly wake: (personId?: string) => void;
  /** Starts nothing more and resolves when what is being sent has its answer recorded. */
  readonly stop: () => Promise<void>;
};

/** Runs delivery passes when a person is woken, when the next message is due, and now and then. */
export function deliveryLoop(needs: DeliveryLoopNeeds): DeliveryLoop {
  const { deliver, nextDueIn, log, timers = systemTimers, longestIdleMs = 5_000, shortestIdleMs = 100 } = needs;
  const running = new Set<Promise<void>>();
  let stopping: AbortController | undefined;
  let plans = 0;
  let cancelTimer: () => void = () => {};

  function pass(personId?: string): void {
    if (!stopping) return;
    const run = deliver(personId, stopping.signal)
      .then(
        () => {},
        (error: unknown) => log.error('delivery.pass-failed', error),
      )
      .then(() => {
        running.delete(run);
        return plan();
      });
    running.add(run);
  }

  function passOverAll(): void {
    pass();
    // The next one is planned before this one ends: a slow answer must not hold up what becomes due meanwhile.
    void plan();
  }

  /** Sets the timer for what is due next. Of plans made at the same time, the latest asked last and counts. */
  async function plan(): Promise<void> {
    plans += 1;
    const mine = plans;
    const due = await nextDueIn().catch((error: unknown) => {
      log.error('delivery.plan-failed', error);
      return undefined;
    });
    if (mine === plans) setTimer(due ?? longestIdleMs);
  }

  function setTimer(milliseconds: number): void {
    cancelTimer();
    if (!stopping) return;
    cancelTimer = timers.after(Math.min(longestIdleMs, Math.max(shortestIdleMs, milliseconds)), passOverAll);
  }

  return {
    start() {
      if (stopping) return;
      stopping = new AbortController();
      passOverAll();
    },
    wake(personId) {
      if (personId !== undefined) return pass(personId);
      plans += 1;
      setTimer(0);
    },
    async stop() {
      stopping?.abort();
      stopping = undefined;
      cancelTimer();
      await Promise.allSettled(running);
    },
  };
}

import type { Log } from '../platform/log.ts';
import { systemTimers, type Timers } from '../platform/timers.ts';
import type { ClaimedReply } from '../ports/conversation-store.ts';

export type DeliveryLoopNeeds = {
  readonly deliver: (personId?: string, signal?: AbortSignal, claimed?: ClaimedReply) => Promise<number>;
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
  /** Something is there for this person (claimed for us already, or not): at once. Without a person: a pass over all, soon. */
  readonly wake: (personId?: string, claimed?: ClaimedReply) => void;
  /** Starts nothing more and resolves when what is being sent has its answer recorded. */
  readonly stop: () => Promise<void>;
};

/** Runs delivery passes when a person is woken, when the next message is due, and now and then. */
export function deliveryLoop(needs: DeliveryLoopNeeds): DeliveryLoop {
  const { deliver, nextDueIn, log, timers = systemTimers, longestIdleMs = 5_000, shortestIdleMs = 100 } = needs;
  const running = new Set<Promise<void>>();
  let stopping: AbortController | undefined;
  let plans = 0;
  /** A pass over all is wanted soon and has its timer: no plan made meanwhile may put it off. */
  let isAllWanted = false;
  let isPlanning = false;
  let cancelPlanning: () => void = () => {};
  let cancelTimer: () => void = () => {};

  function pass(personId?: string, claimed?: ClaimedReply): void {
    if (!stopping) return;
    const run = deliver(personId, stopping.signal, claimed)
      .then(
        () => {},
        (error: unknown) => log.error('delivery.pass-failed', error),
      )
      .then(() => {
        running.delete(run);
        if (personId === undefined) return plan();
        planSoon();
      });
    running.add(run);
  }

  function passOverAll(): void {
    isAllWanted = false;
    pass();
    // The next one is planned before this one ends: a slow answer must not hold up what becomes due meanwhile.
    void plan();
  }

  /** One plan for all the people who were just delivered to: asking after each was 6 % of the database's work. */
  function planSoon(): void {
    if (isPlanning || !stopping) return;
    isPlanning = true;
    cancelPlanning = timers.after(shortestIdleMs, () => {
      isPlanning = false;
      void plan();
    });
  }

  /** Sets the timer for what is due next. Of plans made at the same time, the latest asked last and counts. */
  async function plan(): Promise<void> {
    plans += 1;
    const mine = plans;
    const due = await nextDueIn().catch((error: unknown) => {
      log.error('delivery.plan-failed', error);
      return undefined;
    });
    if (mine === plans && !isAllWanted) setTimer(due ?? longestIdleMs);
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
    wake(personId, claimed) {
      if (personId !== undefined) return pass(personId, claimed);
      if (isAllWanted || !stopping) return;
      isAllWanted = true;
      setTimer(0);
    },
    async stop() {
      stopping?.abort();
      stopping = undefined;
      isPlanning = false;
      isAllWanted = false;
      cancelPlanning();
      cancelTimer();
      await Promise.allSettled(running);
    },
  };
}

import type { Log } from '../../platform/log.ts';
import { systemTimers, type Timers } from '../../platform/timers.ts';

type Needs = {
  readonly settle: () => Promise<number>;
  readonly log: Log;
  readonly timers?: Timers;
  readonly everyMs?: number;
};

/** Asks about charges that are not settled, every minute: a notification may be lost, and a refund may have failed. */
export function chargeSweep({ settle, log, timers = systemTimers, everyMs = 60_000 }: Needs) {
  let cancel: () => void = () => {};
  let working: Promise<void> = Promise.resolve();
  let isStopped = false;

  async function sweep(): Promise<void> {
    try {
      await settle();
    } catch (error) {
      log.error('premium.sweep-failed', error);
    }
    if (!isStopped) cancel = timers.after(everyMs, start);
  }

  function start(): void {
    working = sweep();
  }

  return {
    start,
    stop: async (): Promise<void> => {
      isStopped = true;
      cancel();
      await working;
    },
  };
}

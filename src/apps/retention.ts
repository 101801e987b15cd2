import type { Log } from '../platform/log.ts';
import { systemTimers, type Timers } from '../platform/timers.ts';

export type RetentionNeeds = {
  /** Each removes what is older than it may be, and resolves to how many there were. */
  readonly forgetOld: readonly (() => Promise<number>)[];
  readonly log: Log;
  readonly timers?: Timers;
  readonly everyMs?: number;
};

/** Forgets what has been kept long enough, at the start and every six hours. What fails waits for the next time, alone. */
export function retention({ forgetOld, log, timers = systemTimers, everyMs = 6 * 3_600_000 }: RetentionNeeds) {
  let cancel: () => void = () => {};
  let working: Promise<void> = Promise.resolve();

  function start(): void {
    working = forgetEach(forgetOld, log).then(() => {});
    cancel = timers.after(everyMs, start);
  }

  return {
    start,
    stop: async (): Promise<void> => {
      cancel();
      await working;
    },
  };
}

/** Once. What fails is logged, and keeps none of the others from being forgotten; resolves to how much was. */
export async function forgetEach(forgetOld: RetentionNeeds['forgetOld'], log: Log): Promise<number> {
  let forgotten = 0;
  for (const forgetSome of forgetOld) {
    try {
      forgotten += await forgetSome();
    } catch (error) {
      log.error('retention.failed', error);
    }
  }
  if (forgotten > 0) log.info('retention.forgotten', { forgotten });
  return forgotten;
}

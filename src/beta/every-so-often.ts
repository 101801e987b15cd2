import type { Timers } from '../platform/timers.ts';

export type Repeated = {
  readonly start: () => void;
  /** Starts nothing more and resolves when what runs has ended. */
  readonly stop: () => Promise<void>;
};

/** Does something at once and then again, so long after it has ended; a fault waits for the next time. */
export function everySoOften(needs: {
  readonly work: () => Promise<unknown>;
  readonly onFault: (error: unknown) => void;
  readonly everyMs: number;
  readonly timers: Timers;
}): Repeated {
  const { work, onFault, everyMs, timers } = needs;
  let isStarted = false;
  let cancel: () => void = () => {};
  let running: Promise<unknown> = Promise.resolve();

  function run(): void {
    running = work()
      .catch(onFault)
      .then(() => {
        if (isStarted) cancel = timers.after(everyMs, run);
      });
  }

  return {
    start() {
      if (isStarted) return;
      isStarted = true;
      run();
    },
    async stop() {
      isStarted = false;
      cancel();
      await running;
    },
  };
}

/** Waiting as an argument, so that tests decide how time passes. `after` gives back a way to cancel. */
export type Timers = { readonly after: (milliseconds: number, run: () => void) => () => void };

/** Timers that can all be stopped at once, for a part that has to end without leaving work behind. */
export function stoppable(timers: Timers): Timers & { readonly stop: () => void } {
  const waiting = new Set<() => void>();
  return {
    after(milliseconds, run) {
      const cancel = timers.after(milliseconds, () => {
        waiting.delete(cancel);
        run();
      });
      waiting.add(cancel);
      return () => {
        waiting.delete(cancel);
        cancel();
      };
    },
    stop() {
      for (const cancel of waiting) cancel();
      waiting.clear();
    },
  };
}

/** Real timers that do not keep the process alive by themselves. */
export const systemTimers: Timers = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Waiting as an argument, so that tests decide how time passes. `after` gives back a way to cancel. */
export type Timers = { readonly after: (milliseconds: number, run: () => void) => () => void };

/** Real timers that do not keep the process alive by themselves. */
export const systemTimers: Timers = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

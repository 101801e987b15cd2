import type { Log } from '../../platform/log.ts';

export type BegunWork = {
  /** Lets `work` go on beside the answer; what fails is logged. */
  readonly begin: (work: Promise<unknown>) => void;
  /** Resolves when nothing of it is under way. */
  readonly ended: () => Promise<void>;
};

/** Work that an answer does not wait for, and a function must: it is frozen as soon as it has answered. */
export function begunWork({ log, failure }: { readonly log: Log; readonly failure: string }): BegunWork {
  const underWay = new Set<Promise<void>>();
  return {
    begin(work) {
      const done = work.then(
        () => {},
        (error: unknown) => log.error(failure, error),
      );
      underWay.add(done);
      void done.then(() => underWay.delete(done));
    },
    async ended() {
      await Promise.all(underWay);
    },
  };
}

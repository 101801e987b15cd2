import type { BrakeFigures, BrakeState } from '../contracts/brake.ts';

/** The brake on admission, durable and one for all processes. */
export type BrakeBook = {
  /**
   * Judges anew, by one process at a time and at most once in `everyMs`: resolves to what `judge` made of it, or
   * `undefined` when another process has judged. A change of kind is kept with its figures for ever.
   */
  readonly judge: (
    when: { readonly now: number; readonly everyMs: number },
    judge: (before: BrakeState, measured: Omit<BrakeFigures, 'pacingShare'>) => Promise<BrakeJudgement>,
  ) => Promise<BrakeJudgement | undefined>;
  /** What was judged last; `undefined`: nothing yet. */
  readonly current: () => Promise<(BrakeJudgement & { readonly judgedAt: number }) | undefined>;
  /** When it was put on and released, the newest first. */
  readonly changes: (limit: number) => Promise<readonly BrakeState[]>;
};

export type BrakeJudgement = { readonly state: BrakeState; readonly figures: BrakeFigures };

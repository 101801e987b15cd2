import type { InstanceParts } from '../contracts/instance-memory.ts';

/** What must be remembered of a number of ours, by part. */
export type InstanceMemory = {
  readonly read: <Part extends keyof InstanceParts>(
    instance: string,
    part: Part,
  ) => Promise<InstanceParts[Part] | undefined>;
  /**
   * Replaces a part by what `decide` makes of it, and resolves to its answer. Two processes that do so at once do it one
   * after the other, so that of two watchers only one restarts a session. `decide` must be pure: it may run twice.
   */
  readonly change: <Part extends keyof InstanceParts, Answer>(
    instance: string,
    part: Part,
    decide: (before: InstanceParts[Part] | undefined) => {
      readonly after: InstanceParts[Part];
      readonly answer: Answer;
    },
  ) => Promise<Answer>;
};

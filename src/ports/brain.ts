import type { DialogueView, Interpretation } from '../contracts/command.ts';

/** Reads; never talks, never calculates. `texts` are a turn's messages in the order in which they were sent. */
export type Brain = {
  readonly id: string;
  readonly interpret: (texts: readonly string[], view: DialogueView) => Promise<Interpretation>;
};

import type { Sent } from '../../src/apps/sitting.ts';

/** Somebody invented who talks with the product. An inner list is a burst of messages sent before any answer. */
export type Person = {
  readonly file: string;
  readonly name: string;
  readonly phone: string;
  /** Who they are, for the head of the transcript. */
  readonly about: string;
  readonly says: readonly (Sent | readonly Sent[])[];
};

import type { LocalDate } from '../domain/time/local-date.ts';
import type { Slot } from './command.ts';

/**
 * Words that were not understood, redacted, with where the dialogue stood: what the grammar is tuned from. Says nothing of
 * who wrote it. Versioned by the table's migrations.
 */
export type Misunderstood = {
  readonly words: string;
  /** The open question; `none` where nothing was asked. */
  readonly slot: Slot | 'none';
  /** How often in a row the question had been asked before without a usable answer. */
  readonly attempts: number;
  /** Nothing of it was understood; a part of it; or the question was given up over it. */
  readonly why: 'not-understood' | 'left-over' | 'given-up';
  /** Which brain read it. */
  readonly brain: string;
  readonly day: LocalDate;
};

/** How long such words are kept. */
export const MISUNDERSTOOD_KEPT_DAYS = 90;

import { LONGEST_PLAN } from './books.ts';

/**
 * What happened, month by month and account by account: the entry of an account in a month is at month × size + account.
 * Written only for the course that is shown; a search needs the totals alone. Entries after an account is closed mean
 * nothing: a journal can be written again without being cleared. What an offer forgave is what conservation leaves:
 * balance before + interest − paid − balance after.
 */
export type Journal = {
  readonly size: number;
  /** Interest, payment and balance after it stand side by side: cell `entry × CELLS + INTEREST`, and so on. */
  readonly cells: Float64Array;
  /** Places in `REASONS`: why the last money of the month was paid. */
  readonly reason: Uint8Array;
};

export const CELLS = 3;
export const INTEREST = 0;
export const PAID = 1;
export const BALANCE = 2;

/** `surplus` stands for the reason of the course. */
export const REASONS = ['contract', 'essential-service', 'collateral', 'surplus', 'settlement'] as const;
export const CONTRACT = 0;
export const ESSENTIAL_SERVICE = 1;
export const COLLATERAL = 2;
export const SURPLUS = 3;
export const SETTLEMENT = 4;

/** `months`: as many as the course is known to take. */
export function newJournal(size: number, months: number = LONGEST_PLAN): Journal {
  return { size, cells: new Float64Array(months * size * CELLS), reason: new Uint8Array(months * size) };
}

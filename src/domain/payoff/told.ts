import type { Centavos } from '../money/centavos.ts';
import type { Month } from '../time/local-date.ts';
import type { Books } from './simulation/books.ts';
import type { Cash, Course } from './simulation/course.ts';
import { BALANCE, CELLS, type Journal } from './simulation/journal.ts';
import type { Outcome } from './simulation/simulate.ts';

/** A course as it went, with its journal. */
export type Told = {
  readonly books: Books;
  readonly cash: Cash;
  readonly course: Course;
  readonly journal: Journal;
  readonly outcome: Outcome;
  readonly firstMonth: Month;
};

/** What is owed on an account after a month; −1 is before the first. A fresh journal says 0 once it is closed. */
export function balanceAfter(
  { books, journal }: Pick<Told, 'books' | 'journal'>,
  account: number,
  month: number,
): Centavos {
  if (month < 0) return books.opening[account] ?? 0;
  return journal.cells[(month * books.size + account) * CELLS + BALANCE] ?? 0;
}

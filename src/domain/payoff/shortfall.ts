import type { Centavos } from '../money/centavos.ts';
import type { Books } from './books.ts';
import { avalancheCourse } from './classics.ts';
import { type Cash, cashOf } from './course.ts';
import { simulator } from './simulate.ts';

/**
 * The least that must come in more each month for the debts to end at all, when they do not: found by halving, since
 * more money never ends later. With a month's whole debt every plan ends, so the search is bounded.
 */
export function shortfall(books: Books, cash: Cash): Centavos {
  const course = avalancheCourse(books);
  let tooLittle = 0;
  let enough = 0;
  for (const opening of books.opening) enough += 2 * opening;
  while (enough - tooLittle > 1) {
    const extra = Math.floor((tooLittle + enough) / 2);
    const more = cashOf(
      cash.available.map((amount) => amount + extra),
      [...cash.oneOff],
    );
    if (simulator(books, more)(course).ends === 'paid') enough = extra;
    else tooLittle = extra;
  }
  return enough;
}

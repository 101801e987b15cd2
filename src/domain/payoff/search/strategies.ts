import type { Preference, Strategy } from '../plan.ts';
import type { Books } from '../simulation/books.ts';
import { type Course, copyOf } from '../simulation/course.ts';
import { avalancheCourse, minimumsCourse, snowballCourse } from './classics.ts';
import { optimise, optimiseOffers } from './optimise.ts';
import { isBetter, rate } from './rate.ts';
import type { Rated, World } from './world.ts';

/** A named way to pay, at its best. */
export type StrategyCourse = { readonly strategy: Strategy; readonly rated: Rated };

/**
 * `best` first, then the orders that people prefer, each with the offers that are best under it; the person's own order
 * only when it was asked for. `best` is never dearer than any of them.
 */
export function strategiesOf(world: World, preference: Preference): readonly StrategyCourse[] {
  const { books } = world;
  const best = optimise(world);
  const priced = (strategy: Strategy, course: Course): StrategyCourse => ({
    strategy,
    rated: optimiseOffers(world, course, best.course),
  });
  const named: StrategyCourse[] = [
    priced('avalanche', avalancheCourse(books)),
    priced('snowball', snowballCourse(books)),
    priced('quick-win', quickWinCourse(books, best.course)),
    ...(preference.strategy === 'custom' ? [priced('custom', customCourse(books, preference.order))] : []),
    { strategy: 'minimums-only', rated: rate(world, minimumsCourse(books)) },
  ];
  const cheapest = named.reduce((one, { rated }) => (isBetter(rated, one) ? rated : one), best);
  return [{ strategy: 'best', rated: cheapest }, ...named];
}

/** A way that ends, if `strategiesOf` has any: one simulation where the order of rates is one. */
export function wayThatEnds(world: World, preference: Preference): Rated | undefined {
  const byRate = rate(world, avalancheCourse(world.books));
  if (byRate.cost < Infinity) return byRate;
  return strategiesOf(world, preference).find(({ rated }) => rated.cost < Infinity)?.rated;
}

/** The one smallest account first, then the best order. */
function quickWinCourse(books: Books, best: Course): Course {
  const smallest = books.opening.reduce(
    (least, amount, account) => (amount < (books.opening[least] ?? 0) ? account : least),
    0,
  );
  return inFront(best, [smallest], 'smallest-balance');
}

/** The accounts of these debts first, then by rate. */
function customCourse(books: Books, debtIds: readonly string[]): Course {
  const named = debtIds
    .map((id) => books.accounts.findIndex(({ debtId }) => debtId === id))
    .filter((account) => account >= 0);
  return inFront(avalancheCourse(books), named, 'chosen-order');
}

function inFront(course: Course, first: readonly number[], reason: Course['reason']): Course {
  const order = Int32Array.from([...first, ...course.order.filter((account) => !first.includes(account))]);
  return { ...copyOf(course), order, reason, smallestFirst: false };
}

import { type Course, copyOf, NO_OFFER } from '../simulation/course.ts';
import { type About, decide, type Freedom, isAllowed, type Option, optionOf } from './options.ts';
import { isBetter, rate } from './rate.ts';
import { tryFront, tryPlaces, trySaving } from './try-order.ts';
import { tryPairs } from './try-pairs.ts';
import type { Rated, World } from './world.ts';

/**
 * The best course that changes lead to from this one: another offer or month for an account, another place in the order,
 * then offers of two accounts at once. The given course is left as it is.
 */
export function descend(world: World, from: Course, freedom: Freedom): Rated {
  const course = copyOf(from);
  let best = rate(world, course);
  while (world.effort.left > 0) {
    const before = best;
    for (let account = 0; account < course.order.length; account += 1)
      best = tryOffers(world, best, { account, freedom });
    if (freedom.order) {
      for (const account of world.movers)
        best = trySaving(world, tryFront(world, tryPlaces(world, best, account), account), account);
    }
    if (!isBetter(best, before)) best = tryPairs(world, best, freedom);
    if (!isBetter(best, before)) break;
  }
  return best;
}

/** The best of all that can be decided about one account's offers; the course holds it afterwards. */
export function tryOffers(world: World, best: Rated, { account, freedom }: About): Rated {
  const { course } = best;
  if (account === freedom.held) return best;
  let chosen = optionOf(course, account);
  let found = best;
  for (const option of world.options[account] ?? []) {
    if (world.effort.left <= 0) break;
    if (isSame(option, chosen) || !isAllowed(option, { account, freedom })) continue;
    decide(course, account, option);
    const rated = rate(world, course, found.cost);
    if (!isBetter(rated, found)) continue;
    found = rated;
    chosen = option;
  }
  decide(course, account, chosen);
  return found;
}

function isSame(one: Option, other: Option): boolean {
  return one.offer === other.offer && (one.offer === NO_OFFER || one.month === other.month);
}

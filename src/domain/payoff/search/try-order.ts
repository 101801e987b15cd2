import type { Books } from '../simulation/books.ts';
import { NEVER } from '../simulation/course.ts';
import { byRate } from './classics.ts';
import { isBetter, rate } from './rate.ts';
import type { Rated, World } from './world.ts';

/** The best place for one account in the order of the surplus. */
export function tryPlaces(world: World, best: Rated, account: number): Rated {
  const { order, frontFrom } = best.course;
  const front = frontFrom[account] ?? NEVER;
  let chosen = order.indexOf(account);
  let found = best;
  frontFrom[account] = NEVER;
  for (let place = 0; place < order.length && world.effort.left > 0; place += 1) {
    if (place === chosen && front === NEVER) continue;
    moveTo(order, account, place);
    const rated = rate(world, best.course, found.cost);
    if (!isBetter(rated, found)) continue;
    found = rated;
    chosen = place;
  }
  moveTo(order, account, chosen);
  if (found === best) frontFrom[account] = front;
  return found;
}

/**
 * The best month from which an account goes before all others: closing it frees what it asks, or its fee, in time for an
 * offer, while until then it waits where its rate puts it and the money does more elsewhere.
 */
export function tryFront(world: World, best: Rated, account: number): Rated {
  const { order, frontFrom } = best.course;
  const place = order.indexOf(account);
  const usual = usualPlace(world.books, order, account);
  const step = Math.ceil(best.months / FRONTS);
  let chosen = { place, month: frontFrom[account] ?? NEVER };
  let found = best;
  moveTo(order, account, usual);
  for (let month = best.months - 1; month > 0 && world.effort.left > 0; month -= step) {
    frontFrom[account] = month;
    const rated = rate(world, best.course, found.cost);
    if (!isBetter(rated, found)) continue;
    found = rated;
    chosen = { place: usual, month };
  }
  moveTo(order, account, chosen.place);
  frontFrom[account] = chosen.month;
  return found;
}

/** Saving on this account, and on no other, what has to wait for an offer or a contract. */
export function trySaving(world: World, best: Rated, account: number): Rated {
  const { savesOn } = best.course;
  const before = savesOn.slice();
  savesOn.fill(0);
  savesOn[account] = before[account] === 1 ? 0 : 1;
  const rated = rate(world, best.course, best.cost);
  if (isBetter(rated, best)) return rated;
  savesOn.set(before);
  return best;
}

/** In so many months, evenly spread, coming to the front is tried. */
const FRONTS = 24;

/** Where its rate puts an account among the others of an order. */
export function usualPlace(books: Books, order: Int32Array, account: number): number {
  const others = order.filter((other) => other !== account);
  const behind = others.findIndex((other) => byRate(books, account, other) < 0);
  return behind === -1 ? others.length : behind;
}

export function moveTo(order: Int32Array, account: number, place: number): void {
  const from = order.indexOf(account);
  if (from < place) order.copyWithin(from, from + 1, place + 1);
  else order.copyWithin(place + 1, place, from);
  order[place] = account;
}

import type { Centavos } from '../../money/centavos.ts';
import type { Books } from '../simulation/books.ts';
import { type Course, NEVER, NO_OFFER } from '../simulation/course.ts';
import { fund } from '../simulation/fund.ts';
import type { Rated, World } from './world.ts';

/** What a course costs with its reserves in place, if no more than `ceiling`. */
export function rate(world: World, course: Course, ceiling: Centavos = Infinity): Rated {
  const key = keyOf(course);
  const known = world.tried.get(key);
  if (known && (known.cost < Infinity || ceiling <= known.ceiling)) {
    world.effort.left -= 1;
    return { ...known, course };
  }
  const rated = { ...simulated(world, course, ceiling), ceiling };
  world.tried.set(key, rated);
  return { ...rated, course };
}

function simulated(
  { books, simulate, mayMiss, effort }: World,
  course: Course,
  ceiling: Centavos,
): Omit<Rated, 'course'> {
  const { outcome, lacking, simulatedMonths } = fund(simulate, course, ceiling);
  effort.left -= (simulatedMonths + START) * books.size;
  const isPlan = outcome.ends === 'paid' && lacking === 0 && outcome.missed <= mayMiss;
  return {
    cost: isPlan ? outcome.totalPaid : Infinity,
    interest: outcome.totalInterest,
    months: outcome.months,
    waiting: waitingOf(books, course),
    lacking,
  };
}

/** What it costs to begin a simulation, in months. */
const START = 12;

function keyOf({ order, frontFrom, savesOn, offer, start, smallestFirst, addsToContracts }: Course): string {
  let key = `${smallestFirst}${addsToContracts}`;
  for (let account = 0; account < order.length; account += 1) {
    const taken = offer[account] ?? NO_OFFER;
    const front = frontFrom[account] ?? NEVER;
    if (front !== NEVER) key += `^${front}`;
    if (savesOn[account] === 1) key += 's';
    key += taken === NO_OFFER ? `,${order[account]}` : `,${order[account]}:${taken}:${start[account]}`;
  }
  return key;
}

function waitingOf({ accounts }: Books, { offer, start }: Course): number {
  let waiting = 0;
  for (let account = 0; account < offer.length; account += 1) {
    const { opening = 0, offers = [] } = accounts[account] ?? {};
    const parts = offers[offer[account] ?? NO_OFFER]?.parts;
    if (parts) waiting += (start[account] ?? 0) * (opening - parts.reduce((sum, part) => sum + part, 0));
  }
  return waiting;
}

/** Less in all, then sooner, then with less that can still fall through. What is no plan is never better. */
export function isBetter(one: Omit<Rated, 'course'>, other: Omit<Rated, 'course'>): boolean {
  if (one.cost !== other.cost || one.cost === Infinity) return one.cost < other.cost;
  if (one.months !== other.months) return one.months < other.months;
  return one.waiting < other.waiting;
}

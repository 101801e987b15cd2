import type { Centavos } from '../money/centavos.ts';
import type { Books } from './books.ts';
import { byRate } from './classics.ts';
import { type Course, copyOf, NEVER, NO_OFFER } from './course.ts';
import { fund } from './fund.ts';
import type { Simulate } from './simulate.ts';

/** What a search may decide. Offers are forbidden one by one, to learn what each is worth. */
export type Freedom = {
  /** True: any order; false: the course's own. */
  readonly order: boolean;
  /** False for an offer that must not start in this month. */
  readonly offers: (account: number, offer: number, month: number) => boolean;
  /** The account whose offer stays as it is. */
  readonly held?: number;
};

export type World = {
  readonly books: Books;
  readonly simulate: Simulate;
  /** Contracts' money that is missed without any offer: no offer may make it more. */
  readonly mayMiss: Centavos;
  /** The accounts that may be better off elsewhere than where their rate puts them. */
  readonly movers: readonly number[];
  /** By account: what can be decided about its offers, none first. */
  readonly options: readonly (readonly Option[])[];
  /** Account-months that may still be simulated. A count and not a clock: the same question has the same answer. */
  readonly effort: { left: number };
  /** What is known of courses already tried, by `keyOf`. Several descents end on the same ground. */
  readonly tried: Map<string, Tried>;
};

/** `cost` is `Infinity` also where it is known only to be above `ceiling`. */
type Tried = Omit<Rated, 'course'> & { readonly ceiling: Centavos };

export type Option = { readonly offer: number; readonly month: number };

export const NONE: Option = { offer: NO_OFFER, month: 0 };

/** A course and what it costs in all; `Infinity` when it is no plan. `lacking`: what is missing for its offers. */
export type Rated = {
  readonly course: Course;
  readonly cost: Centavos;
  readonly interest: Centavos;
  readonly months: number;
  /** What offers forgive, each times the months until it is taken: of equal courses the one with less at risk is better. */
  readonly waiting: number;
  readonly lacking: Centavos;
};

/** Every offer in every month of its window, as far as `horizon`, the last month in which one is worth starting. */
export function optionsOf({ accounts }: Books, horizon: number): readonly (readonly Option[])[] {
  return accounts.map(({ offers }) => [
    NONE,
    ...offers.flatMap(({ fromMonth, untilMonth }, offer) => {
      const count = Math.max(0, Math.min(untilMonth, horizon) - fromMonth + 1);
      return Array.from({ length: count }, (_, later) => ({ offer, month: fromMonth + later }));
    }),
  ]);
}

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

type About = { readonly account: number; readonly freedom: Freedom };

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

export function optionOf({ offer, start }: Course, account: number): Option {
  return { offer: offer[account] ?? NO_OFFER, month: start[account] ?? 0 };
}

export function decide({ offer, start }: Course, account: number, { offer: taken, month }: Option): void {
  offer[account] = taken;
  start[account] = month;
}

function isSame(one: Option, other: Option): boolean {
  return one.offer === other.offer && (one.offer === NO_OFFER || one.month === other.month);
}

function isAllowed({ offer, month }: Option, { account, freedom }: About): boolean {
  return offer === NO_OFFER || freedom.offers(account, offer, month);
}

/** The best place for one account in the order of the surplus. */
function tryPlaces(world: World, best: Rated, account: number): Rated {
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
function tryFront(world: World, best: Rated, account: number): Rated {
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
function trySaving(world: World, best: Rated, account: number): Rated {
  const { savesOn } = best.course;
  const before = savesOn.slice();
  savesOn.fill(0);
  savesOn[account] = before[account] === 1 ? 0 : 1;
  const rated = rate(world, best.course, best.cost);
  if (isBetter(rated, best)) return rated;
  savesOn.set(before);
  return best;
}

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

/** In so many months, evenly spread, coming to the front is tried. */
const FRONTS = 24;

/** Two offers often compete for the same money: giving one up pays only together with taking the other. */
function tryPairs(world: World, best: Rated, freedom: Freedom): Rated {
  const withOffers = world.options.flatMap((options, account) =>
    options.length > 1 && account !== freedom.held ? [account] : [],
  );
  let found = best;
  for (const one of withOffers) {
    for (const other of withOffers) {
      if (other <= one || world.effort.left <= 0) continue;
      found = tryPair(world, found, { one, other, freedom });
    }
  }
  return found;
}

type Pair = { readonly one: number; readonly other: number; readonly freedom: Freedom };

function tryPair(world: World, best: Rated, { one, other, freedom }: Pair): Rated {
  const { course } = best;
  let found = best;
  let chosen = [optionOf(course, one), optionOf(course, other)] as const;
  const thin = (world.options[one] ?? []).length * (world.options[other] ?? []).length > LARGEST_PAIR;
  for (const first of landmarks(world.options[one] ?? [], thin)) {
    if (world.effort.left <= 0) break;
    if (!isAllowed(first, { account: one, freedom })) continue;
    for (const second of landmarks(world.options[other] ?? [], thin)) {
      if (!isAllowed(second, { account: other, freedom })) continue;
      decide(course, one, first);
      decide(course, other, second);
      const rated = rate(world, course, found.cost);
      if (!isBetter(rated, found)) continue;
      found = rated;
      chosen = [first, second];
    }
  }
  decide(course, one, chosen[0]);
  decide(course, other, chosen[1]);
  return found;
}

/** Above so many combinations only the ends and the middle of each window are tried together. */
const LARGEST_PAIR = 64;

function landmarks(options: readonly Option[], thin: boolean): readonly Option[] {
  if (!thin) return options;
  return options.filter(({ offer, month }, index) => {
    const first = options.findIndex((option) => option.offer === offer);
    const last = options.findLastIndex((option) => option.offer === offer);
    return index === first || index === last || index === Math.round((first + last) / 2) || month === 0;
  });
}

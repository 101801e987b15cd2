import type { Account } from '../simulation/account.ts';
import { type Books, openBooks } from '../simulation/books.ts';
import { type Cash, type Course, copyOf } from '../simulation/course.ts';
import { fund } from '../simulation/fund.ts';
import { simulator } from '../simulation/simulate.ts';
import { avalancheCourse, minimumsCourse, snowballCourse, withOffersAtHand } from './classics.ts';
import { type Freedom, optionsOf } from './options.ts';
import { isBetter, rate } from './rate.ts';
import { descend, tryOffers } from './search.ts';
import type { Rated, World } from './world.ts';

/** Account-months that the search for the best course may simulate: 12 debts over 60 months take some 0.2 s of it. */
const EFFORT = 1_400_000;

/** Where nothing ends as it is each simulation is long: less is tried. */
const EFFORT_WITHOUT_END = 400_000;

/** The same for the best offers under a given order. */
const EFFORT_FOR_OFFERS = 200_000;

/** Offers are tried in the first five years only. */
const HORIZON = 59;

export const ANY_OFFER: Freedom['offers'] = () => true;

/** The problem as a search sees it. */
export function openWorld(accounts: readonly Account[], cash: Cash): World {
  const books = openBooks(accounts);
  const simulate = simulator(books, cash);
  const { outcome } = fund(simulate, avalancheCourse(books));
  return {
    books,
    simulate,
    mayMiss: outcome.missed,
    movers: moversOf(books, outcome.missed > 0),
    tried: new Map(),
    options: optionsOf(books, HORIZON),
    effort: { left: EFFORT },
  };
}

/**
 * Where contracts fit and nothing but rates matters, the order of rates is the best there is: moving a real from a lower
 * rate to a higher never costs more. A cap, a fee or whole instalments break that for their account; an offer or a
 * contract that does not fit breaks it for all, since closing an account frees what it asks.
 */
function moversOf({ accounts }: Books, misses: boolean): readonly number[] {
  const all = misses || accounts.some(({ offers }) => offers.length > 0);
  return accounts.flatMap(({ interestAllowance, monthlyFee, wholeInstalmentsOnly, savesEarly }, account) => {
    const matters = all || interestAllowance < Infinity || monthlyFee > 0 || wholeInstalmentsOnly;
    return matters && savesEarly ? [account] : [];
  });
}

/**
 * The cheapest course found: descents from several starts, since offers that compete for the same money make hills
 * between valleys. The classics are tried as they are, so none is ever better; where one is as good, the descent's course
 * is given, since it can say what each of its decisions is for.
 */
export function optimise(world: World): Rated {
  const { books, simulate } = world;
  const avalanche = avalancheCourse(books);
  const greedy = withOffersAtHand(books, simulate, avalanche);
  const asTheyAre = [avalanche, snowballCourse(books), minimumsCourse(books), greedy];
  const classics = asTheyAre.map((course) => rate(world, course));
  if (!hasOffers(world) && world.movers.length === 0) return classics.reduce(better);
  if (classics.every(({ cost }) => cost === Infinity))
    world.effort.left = Math.min(world.effort.left, EFFORT_WITHOUT_END);
  const freedom: Freedom = { order: true, offers: ANY_OFFER };
  const descended = startsOf(world).map((start) => descend(world, start, freedom));
  return [...descended, ...classics].reduce(better);
}

function better(one: Rated, next: Rated): Rated {
  return isBetter(next, one) ? next : one;
}

function hasOffers({ options }: World): boolean {
  return options.some(({ length }) => length > 1);
}

/** Where descents begin, the most promising first: with many debts the effort does not last for all of them. */
function startsOf(world: World): readonly Course[] {
  const { books, simulate } = world;
  const avalanche = avalancheCourse(books);
  // Of equals the higher rate comes first, as it does already.
  const order = avalanche.order.toSorted((one, other) => (books.opening[one] ?? 0) - (books.opening[other] ?? 0));
  const plain = [avalanche, { ...avalanche, order }];
  if (!hasOffers(world)) return plain;
  const inserting = INSERTIONS.map((before) => inserted(world, avalanche, before));
  return [...inserting, withOffersAtHand(books, simulate, avalanche), ...plain];
}

/** The best offers and reserves under an order that is given. */
export function optimiseOffers(world: World, course: Course, hint: Course): Rated {
  const freedom: Freedom = { order: false, offers: ANY_OFFER };
  const withHint = { ...course, offer: hint.offer, start: hint.start };
  const limited = { ...world, effort: { left: EFFORT_FOR_OFFERS } };
  const found = [course, withHint].map((start) => descend(limited, start, freedom));
  return found.reduce(better);
}

/** Offers taken one account after another, each at its best: by the saving, or by the price of each real owed. */
function inserted(world: World, course: Course, before: Insertion): Course {
  const inTurn = world.books.accounts
    .map((account, place) => ({ place, score: score(account, before) }))
    .filter(({ score }) => score < Infinity)
    .toSorted((one, other) => one.score - other.score);
  let best = rate(world, copyOf(course));
  for (const { place } of inTurn)
    best = tryOffers(world, best, { account: place, freedom: { order: false, offers: ANY_OFFER } });
  return best.course;
}

type Insertion = (debt: { readonly owed: number; readonly price: number }) => number;

const INSERTIONS: readonly Insertion[] = [({ owed, price }) => price - owed, ({ owed, price }) => price / owed];

/** The lowest of its offers; Infinity without any. */
function score({ opening, offers }: Account, before: Insertion): number {
  const scores = offers.map(({ parts }) =>
    before({ owed: opening, price: parts.reduce((sum, part) => sum + part, 0) }),
  );
  return Math.min(...scores);
}

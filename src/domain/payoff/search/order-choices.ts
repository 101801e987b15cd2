import type { Centavos } from '../../money/centavos.ts';
import type { Choice } from '../plan.ts';
import type { Account } from '../simulation/account.ts';
import { type Cash, type Course, copyOf, NEVER, NO_OFFER } from '../simulation/course.ts';
import { byRate } from './classics.ts';
import { openWorld } from './optimise.ts';
import { isBetter, rate } from './rate.ts';
import { moveTo, usualPlace } from './try-order.ts';
import type { Rated, World } from './world.ts';

type Ordered = { readonly world: World; readonly best: Rated; readonly cash: Cash };

/**
 * Accounts that stand elsewhere than their rate would put them, each with what that is worth. Of two that changed places
 * only the one is told of that is the cause: a card waits for its cap if it would not without one, and who then stands in
 * front of it does nothing for it.
 */
export function orderChoices(ordered: Ordered): readonly Choice[] {
  const { accounts } = ordered.world.books;
  const free = accounts.flatMap(({ savesEarly }, account) =>
    savesEarly && ordered.best.course.offer[account] === NO_OFFER ? [account] : [],
  );
  const waiting = free.filter((account) => waitsForItsCap(ordered, account));
  return free.flatMap((account) => {
    const { debtId = '', monthlyFee = 0 } = accounts[account] ?? {};
    if (waiting.includes(account)) {
      const saves = savedAgainst(ordered, byItsRate(ordered, account));
      return tell({ kind: 'order', debtId, why: 'interest-capped', saves });
    }
    const later = goesLater(ordered, account, waiting);
    if (!later || !isForItself(ordered, account, { later, waiting })) return [];
    const why = monthlyFee > 0 ? 'monthly-fee' : 'frees-money';
    return tell({ kind: 'order', debtId, why, saves: savedAgainst(ordered, later) });
  });
}

/** A difference below this is rounding, not a reason. */
export const WORTH_TELLING: Centavos = 100;

function tell(choice: Extract<Choice, { kind: 'order' }>): readonly Choice[] {
  return choice.saves >= WORTH_TELLING ? [choice] : [];
}

/** Nothing where the other way has no end: what an order saves is told in money only. */
function savedAgainst({ world, best }: Ordered, other: Course): Centavos {
  const { cost } = rate(world, other);
  return cost < Infinity ? cost - best.cost : 0;
}

/** Whether it stands behind where its rate puts it, and would not if its interest were not capped. */
function waitsForItsCap(ordered: Ordered, account: number): boolean {
  const { world, best, cash } = ordered;
  const { books } = world;
  const { order } = best.course;
  if (books.accounts[account]?.interestAllowance === Infinity) return false;
  if (order.indexOf(account) <= usualPlace(books, order, account)) return false;
  const uncapped = books.accounts.map((one, place) => (place === account ? withoutCap(one) : one));
  return !isDearer(openWorld(uncapped, cash), byItsRate(ordered, account), best.course);
}

function byItsRate({ world, best }: Ordered, account: number): Course {
  return byTheirRates(world, best.course, [account]);
}

/** The course with these accounts where their rates put them. */
function byTheirRates({ books }: World, course: Course, accounts: readonly number[]): Course {
  const { order, frontFrom, ...others } = copyOf(course);
  for (const account of accounts) {
    moveTo(order, account, usualPlace(books, order, account));
    frontFrom[account] = NEVER;
  }
  return { ...others, order, frontFrom };
}

/** The course in which it goes after those with a higher rate that it passed; none where it passed nobody. */
function goesLater({ world, best }: Ordered, account: number, waiting: readonly number[]): Course | undefined {
  const course = copyOf(best.course);
  const place = course.order.indexOf(account);
  const lastPassed = course.order.findLastIndex(
    (other) => byRate(world.books, other, account) < 0 && !waiting.includes(other),
  );
  if (lastPassed < place && course.frontFrom[account] === NEVER) return undefined;
  moveTo(course.order, account, Math.max(place, lastPassed));
  course.frontFrom[account] = NEVER;
  return course;
}

type Passed = { readonly later: Course; readonly waiting: readonly number[] };

/** Whether a fee or what its contract asks is why it goes before: it does so too if no cap or whole instalments bind. */
function isForItself({ world, best, cash }: Ordered, account: number, { later, waiting }: Passed): boolean {
  const { accounts } = world.books;
  const { contract, monthlyFee = 0 } = accounts[account] ?? {};
  const asks = contract && (contract.fixed > 0 || contract.share > 0 || contract.interestOnTop === true);
  if (!asks && monthlyFee === 0) return false;
  if (!accounts.some(isBound)) return true;
  const unbound = openWorld(accounts.map(withoutBounds), cash);
  return isDearer(unbound, byTheirRates(world, later, waiting), byTheirRates(world, best.course, waiting));
}

function isBound({ interestAllowance, wholeInstalmentsOnly }: Account): boolean {
  return interestAllowance < Infinity || wholeInstalmentsOnly;
}

function withoutBounds(account: Account): Account {
  return { ...withoutCap(account), wholeInstalmentsOnly: false };
}

function withoutCap(account: Account): Account {
  return { ...account, interestAllowance: Infinity };
}

function isDearer(world: World, one: Course, other: Course): boolean {
  return isBetter(rate(world, copyOf(other)), rate(world, copyOf(one)));
}

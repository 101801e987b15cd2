import type { Centavos } from '../../money/centavos.ts';
import type { Account } from '../simulation/account.ts';
import { type Books, openBooks } from '../simulation/books.ts';
import { type Cash, type Course, copyOf, courseOf, NO_OFFER } from '../simulation/course.ts';
import { BALANCE, CELLS, type Journal, newJournal, PAID } from '../simulation/journal.ts';
import { type Outcome, type Simulate, simulator } from '../simulation/simulate.ts';

/** The ways to pay that people know, without looking ahead: what the planner has to beat. */
export type Classic = 'avalanche' | 'snowball' | 'greedy';

export type ClassicOutcome =
  | { readonly ends: 'paid'; readonly totalPaid: Centavos; readonly months: number }
  | { readonly ends: 'never' };

/** A classic on these accounts: what it pays in all. */
export function classic(name: Classic, accounts: readonly Account[], cash: Cash): ClassicOutcome {
  const books = openBooks(accounts);
  const simulate = simulator(books, cash);
  const course = name === 'snowball' ? snowballCourse(books) : avalancheCourse(books);
  const { ends, totalPaid, months } = simulate(name === 'greedy' ? withOffersAtHand(books, simulate, course) : course);
  return ends === 'paid' ? { ends, totalPaid, months } : { ends: 'never' };
}

/** The highest rate first, of equals the smaller. */
export function avalancheCourse(books: Books): Course {
  return courseOf(inOrderOfRates(books));
}

/** The smallest balance first, month by month; of equals the higher rate. */
export function snowballCourse(books: Books): Course {
  return courseOf(inOrderOfRates(books), { reason: 'smallest-balance', smallestFirst: true });
}

/** What contracts ask and not a centavo more. Debts without a schedule are paid, smallest first. */
export function minimumsCourse(books: Books): Course {
  return { ...snowballCourse(books), addsToContracts: false };
}

function inOrderOfRates(books: Books): Int32Array {
  return Int32Array.from(books.accounts.keys()).sort((one, other) => byRate(books, one, other));
}

/** The account's place settles what is left equal, and accounts stand in the order of their ids. */
export function byRate({ rate, opening }: Books, one: number, other: number): number {
  return (rate[other] ?? 0) - (rate[one] ?? 0) || (opening[one] ?? 0) - (opening[other] ?? 0) || one - other;
}

/**
 * Takes each offer to be paid at once in the first month that has the money for it without keeping any, the greatest
 * saving first.
 */
export function withOffersAtHand(books: Books, simulate: Simulate, course: Course): Course {
  const taken = copyOf(course);
  const journal = newJournal(books.size);
  for (let from = 0; ; ) {
    // Otherwise a debt that an offer closed would still show what it owed in the simulation before.
    journal.cells.fill(0);
    const outcome = simulate(taken, { journal });
    const found = firstAtHand({ books, taken, journal, outcome }, from);
    if (!found) return taken;
    taken.offer[found.account] = found.offer;
    taken.start[found.account] = found.month;
    from = found.month;
  }
}

type AtHand = { readonly account: number; readonly offer: number; readonly month: number };

type Simulated = {
  readonly books: Books;
  readonly taken: Course;
  readonly journal: Journal;
  readonly outcome: Outcome;
};

function firstAtHand(simulated: Simulated, from: number): AtHand | undefined {
  for (let month = from; month < simulated.outcome.months; month += 1) {
    const best = bestAtHand(simulated, month);
    if (best) return best;
  }
  return undefined;
}

function bestAtHand({ books, taken, journal, outcome }: Simulated, month: number): AtHand | undefined {
  const { size, accounts } = books;
  const money = (outcome.voluntary[month] ?? 0) + (outcome.kept[month] ?? 0);
  let best: AtHand | undefined;
  let bestSaving = 0;
  for (const [account, { offers }] of accounts.entries()) {
    const entry = month * size + account;
    if (taken.offer[account] !== NO_OFFER) continue;
    const owed = (journal.cells[entry * CELLS + BALANCE] ?? 0) + (journal.cells[entry * CELLS + PAID] ?? 0);
    for (const [offer, { parts, fromMonth, untilMonth }] of offers.entries()) {
      const [price = 0] = parts;
      const open = parts.length === 1 && fromMonth <= month && month <= untilMonth && price <= money;
      if (!open || owed - price <= bestSaving) continue;
      best = { account, offer, month };
      bestSaving = owed - price;
    }
  }
  return best;
}

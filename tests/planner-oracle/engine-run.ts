import { type Books, LONGEST_PLAN, openBooks } from '../../src/domain/payoff/simulation/books.ts';
import { type Course, cashOf, courseOf } from '../../src/domain/payoff/simulation/course.ts';
import { type Journal, newJournal } from '../../src/domain/payoff/simulation/journal.ts';
import { type Outcome, simulator } from '../../src/domain/payoff/simulation/simulate.ts';
import type { Scenario } from './scenario.ts';

export type EngineRun = { readonly books: Books; readonly outcome: Outcome; readonly journal: Journal };

/** The product's engine on a scenario, with its journal. */
export function engineRun(scenario: Scenario): EngineRun {
  const books = openBooks(scenario.accounts);
  const journal = newJournal(books.size);
  const simulate = simulator(books, cashOf(moneyOf(scenario), []));
  const course = asCourse(scenario);
  // Searches use one simulator for many courses: a run must not depend on the one before it.
  simulate({ ...course, order: course.order.toReversed(), floor: new Float64Array(LONGEST_PLAN) });
  return { books, outcome: simulate(course, { journal }), journal };
}

function asCourse({ accounts, order, smallestFirst, addsToContracts, starts, floors }: Scenario): Course {
  const places = new Map(accounts.map(({ debtId }, place) => [debtId, place]));
  const inOrder = Int32Array.from(order, (debtId) => places.get(debtId) ?? -1);
  const course = courseOf(inOrder, { smallestFirst, addsToContracts });
  for (const { debtId, offerId, month } of starts) {
    const place = places.get(debtId) ?? -1;
    course.offer[place] = accounts[place]?.offers.findIndex(({ id }) => id === offerId) ?? -1;
    course.start[place] = month;
  }
  course.floor.set(floors);
  return course;
}

function moneyOf({ cash }: Scenario): Float64Array {
  return Float64Array.from({ length: LONGEST_PLAN }, (_, month) => cash[month] ?? cash.at(-1) ?? 0);
}

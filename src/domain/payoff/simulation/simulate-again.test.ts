import { describe, expect, it } from 'vitest';
import { anAccount } from '../../../../tests/planner-oracle/an-account.ts';
import { reais } from '../../money/centavos.ts';
import { avalancheCourse } from '../search/classics.ts';
import { LONGEST_PLAN, openBooks } from './books.ts';
import { type Course, cashOf, copyOf } from './course.ts';
import { fund } from './fund.ts';
import { BALANCE, CELLS, type Journal, newJournal } from './journal.ts';
import { type Outcome, simulator } from './simulate.ts';

/** A search follows thousands of courses with one simulator and one set of columns: nothing of one may reach the next. */

const books = openBooks([
  anAccount({ debtId: 'card', rate: 140_000 }),
  anAccount({
    debtId: 'loan',
    contract: { fixed: reais(120), share: 0, assumed: false },
    monthsLeft: 12,
    rate: 20_000,
    opening: reais(1269),
  }),
  anAccount({
    debtId: 'store',
    opening: reais(2000),
    rate: 60_000,
    offers: [{ id: 'store-1', parts: [reais(300), reais(300)], fromMonth: 2, untilMonth: 3 }],
  }),
]);
const cash = cashOf(new Float64Array(LONGEST_PLAN).fill(reais(400)), [0, reais(50)]);

const DECISIONS: Readonly<Record<string, (course: Course) => void>> = {
  'as it is': () => undefined,
  'with the offer': (course) => {
    course.offer[2] = 0;
    course.start[2] = 2;
  },
  'with the offer, saving on the card for it': (course) => {
    course.offer[2] = 0;
    course.start[2] = 3;
    course.savesOn[0] = 1;
  },
  'with the store first from the second month': (course) => {
    course.order.set([2, 0, 1]);
    course.frontFrom[2] = 1;
  },
};

const courses = Object.entries(DECISIONS).map(([name, decide]) => {
  const course = avalancheCourse(books);
  decide(course);
  return { name, course };
});

/** What an outcome says, before the simulator's next run writes over its columns. */
function said({ kept, voluntary, short, allowance, ...figures }: Outcome) {
  const columns = [kept, voluntary, short].map((column) => [...column.slice(0, figures.months)]);
  return { ...figures, columns, allowance: [...allowance] };
}

/** The entries of each account up to the month in which it is closed: those after it mean nothing. */
function untilClosed({ cells, reason, size }: Journal) {
  return Array.from({ length: size }, (_, account) => {
    const entries = Array.from({ length: 36 }, (__, month) => month * size + account).map((entry) => ({
      cells: [...cells.slice(entry * CELLS, (entry + 1) * CELLS)],
      reason: reason[entry],
    }));
    return entries.slice(0, entries.findIndex((entry) => entry.cells[BALANCE] === 0) + 1);
  });
}

describe('a simulator', () => {
  it('follows courses after one another as a fresh one follows each', () => {
    const used = simulator(books, cash);
    const twice = [...courses, ...courses.toReversed(), ...courses];
    const again = twice.map(({ course }) => said(used(course)));
    expect(again).toEqual(twice.map(({ course }) => said(simulator(books, cash)(course))));
  });

  it('writes into a used journal what it writes into a new one', () => {
    const used = newJournal(books.size);
    for (const { course } of [...courses, ...courses.toReversed()]) {
      const fresh = newJournal(books.size);
      simulator(books, cash)(course, { journal: fresh });
      simulator(books, cash)(course, { journal: used });
      expect(untilClosed(used)).toEqual(untilClosed(fresh));
    }
  });

  it('tells these courses apart', () => {
    const totals = courses.map(({ course }) => simulator(books, cash)(course).totalPaid);
    expect(new Set(totals).size).toBe(courses.length);
  });
});

describe('reserves', () => {
  it.each(courses)('are found anew each time: $name', ({ course }) => {
    const first = copyOf(course);
    const found = said(fund(simulator(books, cash), first).outcome);
    const again = copyOf(first);
    const funded = fund(simulator(books, cash), again);
    expect(said(funded.outcome)).toEqual(found);
    expect(again).toEqual(first);
    expect(funded.simulatedMonths).toBeGreaterThanOrEqual(found.months);
  });

  it('leave money on the account that is saved on before any is kept in hand', () => {
    const saving = copyOf(courses[2]?.course ?? avalancheCourse(books));
    fund(simulator(books, cash), saving);
    expect(saving.leave[0]).toBeGreaterThan(0);
    const keeping = copyOf(courses[1]?.course ?? avalancheCourse(books));
    fund(simulator(books, cash), keeping);
    expect([...keeping.leave]).toEqual([0, 0, 0]);
    expect(keeping.floor.some((floor) => floor > 0)).toBe(true);
  });
});

describe('a copy of a course', () => {
  it('has columns of its own', () => {
    const course = avalancheCourse(books);
    const copy = copyOf(course);
    const { order, frontFrom, offer, start, savesOn, leave, leaveUntil, floor } = copy;
    for (const column of [order, frontFrom, offer, start, savesOn, leave, leaveUntil, floor]) column.fill(7);
    expect(course).toEqual(avalancheCourse(books));
  });

  it('goes to the account of the highest rate first, and says so', () => {
    expect(avalancheCourse(books)).toMatchObject({ reason: 'highest-rate', addsToContracts: true });
  });
});

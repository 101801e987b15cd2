import { describe, expect, it } from 'vitest';
import { anAccount } from '../../../../tests/planner-oracle/an-account.ts';
import { LARGEST_AMOUNT, reais } from '../../money/centavos.ts';
import { avalancheCourse } from '../search/classics.ts';
import type { Account } from './account.ts';
import { LONGEST_PLAN, openBooks } from './books.ts';
import { type Course, cashOf } from './course.ts';
import { fund } from './fund.ts';
import { BALANCE, CELLS, INTEREST, newJournal, PAID } from './journal.ts';
import { simulator } from './simulate.ts';

/** Courses that are worked out by hand, for decisions that the oracle of tests/planner-oracle does not know. */

const MONTHLY = reais(600);

function follow(accounts: readonly Account[], decide: (course: Course) => void, monthly = MONTHLY) {
  const books = openBooks(accounts);
  const simulate = simulator(books, cashOf(new Float64Array(LONGEST_PLAN).fill(monthly), []));
  const course = avalancheCourse(books);
  decide(course);
  const { lacking, outcome: funded } = fund(simulate, course);
  const journal = newJournal(books.size, funded.months);
  const outcome = simulate(course, { journal });
  const cell = (account: number, what: number) => (month: number) =>
    (journal.cells[(month * books.size + account) * CELLS + what] ?? 0) / 100;
  const rows = (what: number) => (account: number) =>
    Array.from({ length: outcome.months }, (_, month) => cell(account, what)(month));
  return {
    lacking,
    ends: outcome.ends,
    months: outcome.months,
    paid: rows(PAID),
    interest: rows(INTEREST),
    balance: rows(BALANCE),
    kept: Array.from(outcome.kept.slice(0, outcome.months), (amount) => amount / 100),
    totalPaid: outcome.totalPaid / 100,
    totalInterest: outcome.totalInterest / 100,
  };
}

/** R$ 1.000 at 10 %, and R$ 2.000 without interest that are settled for R$ 900 in the third month. */
const dear = anAccount({ debtId: 'a' });
const offered = anAccount({
  debtId: 'b',
  opening: reais(2000),
  rate: 0,
  savesEarly: false,
  offers: [{ id: 'b-1', parts: [reais(900)], fromMonth: 2, untilMonth: 2 }],
});

function takesTheOffer(course: Course): void {
  course.offer[1] = 0;
  course.start[1] = 2;
}

describe('money that has to wait for an offer', () => {
  it('is kept in hand just in time: 600, then 300 of 550, then the offer, then what is left', () => {
    const followed = follow([dear, offered], takesTheOffer);
    expect(followed.lacking).toBe(0);
    expect(followed.paid(0)).toEqual([600, 300, 0, 302.5]);
    expect(followed.interest(0)).toEqual([100, 50, 25, 27.5]);
    expect(followed.paid(1)).toEqual([0, 0, 900, 0]);
    expect(followed.kept).toEqual([0, 300, 0, 297.5]);
    expect(followed.totalPaid).toBe(2102.5);
  });

  it('is left unpaid on an account that the course saves on, with its interest, until the offer is due', () => {
    const followed = follow([dear, offered], (course) => {
      takesTheOffer(course);
      course.savesOn[0] = 1;
    });
    expect(followed.lacking).toBe(0);
    expect(followed.paid(1)).toEqual([0, 0, 900, 0]);
    // R$ 250 were missing: so much is left open from the beginning, R$ 302,50 by the second month, and is paid after it.
    expect(followed.paid(0)).toEqual([600, 247.5, 52.5, 308.27]);
    expect(followed.balance(0)).toEqual([500, 302.5, 280.25, 0]);
    expect(followed.interest(0)).toEqual([100, 50, 30.25, 28.02]);
    expect(followed.paid(0).reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(1000 + followed.totalInterest, 2);
  });

  it('is missing where no month before has a surplus', () => {
    const followed = follow([dear, offered], takesTheOffer, reais(250));
    expect(followed.lacking).toBe(reais(900 - 3 * 250));
  });
});

describe('an account that comes to the front in a month', () => {
  const small = anAccount({ debtId: 'b', opening: reais(700), rate: 10_000 });

  it('waits where its rate puts it, and then goes before the dearer one', () => {
    const followed = follow([dear, small], (course) => {
      course.frontFrom[1] = 1;
    });
    expect(followed.paid(0)).toEqual([600, 0, 484.79, 132.23]);
    expect(followed.paid(1)).toEqual([0, 600, 115.21, 0]);
  });

  it('keeps the others in their order behind it', () => {
    const third = anAccount({ debtId: 'c', opening: reais(300), rate: 50_000 });
    const followed = follow([dear, small, third], (course) => {
      course.frontFrom[1] = 1;
      course.frontFrom[2] = 2;
    });
    expect(followed.paid(2)[2]).toBeCloseTo(347.29, 1);
    expect(followed.paid(2)[1]).toBe(0);
  });
});

describe('what cannot be counted exactly any more', () => {
  it('ends a course that pays nothing to a balance that doubles each month', () => {
    const doubling = anAccount({ rate: 1_000_000, opening: reais(1_000_000) });
    expect(follow([doubling], () => {}, 0)).toMatchObject({ ends: 'never', totalPaid: 0 });
    expect(follow([{ ...doubling, monthlyFee: 1 }], () => {}, 0)).toMatchObject({ ends: 'never', totalPaid: 0 });
  });

  it('still counts the largest amount there is', () => {
    const largest = anAccount({ rate: 0, opening: LARGEST_AMOUNT });
    expect(follow([largest], () => {}, LARGEST_AMOUNT)).toMatchObject({ ends: 'paid', months: 1 });
  });
});

describe('a card whose interest may double it', () => {
  const capped = anAccount({ debtId: 'a', opening: reais(100), rate: 500_000, interestAllowance: reais(70) });

  it('bears no more once the cap is reached, and waits behind all others from then on', () => {
    const other = anAccount({ debtId: 'b', opening: reais(500), rate: 20_000 });
    const followed = follow([capped, other], () => {}, reais(20));
    expect(followed.interest(0).slice(0, 4)).toEqual([50, 20, 0, 0]);
    expect(followed.paid(0)[0]).toBe(20);
    expect(followed.paid(0)[1]).toBe(0);
    expect(followed.paid(1)[1]).toBe(20);
    expect(followed.paid(0).reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(170, 2);
  });
});

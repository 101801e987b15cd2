import { describe, expect, it } from 'vitest';
import { anAccount } from '../../../../tests/planner-oracle/an-account.ts';
import { LARGEST_AMOUNT, reais } from '../../money/centavos.ts';
import { avalancheCourse } from '../search/classics.ts';
import type { Account } from './account.ts';
import { LONGEST_PLAN, openBooks } from './books.ts';
import { type Course, cashOf } from './course.ts';
import { BALANCE, CELLS, INTEREST, newJournal, PAID, REASONS } from './journal.ts';
import { quickMonths } from './quick-months.ts';
import { newRun, type Run, restart } from './run.ts';

/**
 * How far the quick way goes and what it leaves behind. That it pays as the general months do is for the oracle to say;
 * that it goes as far as it may is what makes a plan come while a person waits.
 */

type How = {
  readonly monthly?: number;
  readonly decide?: (course: Course) => void;
  readonly from?: number;
  readonly ceiling?: number;
  /** What else has happened by then. */
  readonly given?: (run: Run) => void;
};

function quickly(accounts: readonly Account[], how: How = {}) {
  const { monthly = 600, decide, from = 0, ceiling = Infinity, given } = how;
  const books = openBooks(accounts);
  const course = avalancheCourse(books);
  decide?.(course);
  const run = newRun(books, cashOf(new Float64Array(LONGEST_PLAN).fill(reais(monthly)), []), course);
  const journal = newJournal(books.size);
  restart(run, course, journal);
  given?.(run);
  const until = quickMonths(run, from, ceiling === Infinity ? Infinity : reais(ceiling));
  const months = (column: ArrayLike<number>) => Array.from(column).slice(from, until).map(inReais);
  const rows = (what: number) => (account: number) =>
    Array.from({ length: until }, (_, month) =>
      inReais(journal.cells[(month * books.size + account) * CELLS + what] ?? 0),
    ).slice(from);
  return {
    until,
    open: run.open,
    totalPaid: inReais(run.totalPaid),
    totalInterest: inReais(run.totalInterest),
    surplusPaid: inReais(run.surplusPaid),
    kept: months(run.kept),
    voluntary: months(run.voluntary),
    owed: Array.from(run.balance, inReais),
    interest: rows(INTEREST),
    paid: rows(PAID),
    balance: rows(BALANCE),
    reason: (account: number) =>
      Array.from({ length: until }, (_, month) => REASONS[journal.reason[month * books.size + account] ?? -1]),
  };
}

function inReais(amount: number): number {
  return amount / 100;
}

function asks(amount: number): Account['contract'] {
  return { fixed: reais(amount), share: 0, assumed: false };
}

describe('plain months', () => {
  it('are run to the end: R$ 1.000 at 10 % with R$ 600 a month, 600 and 550', () => {
    expect(quickly([anAccount()])).toMatchObject({
      until: 2,
      open: 0,
      totalPaid: 1150,
      totalInterest: 150,
      surplusPaid: 1150,
      voluntary: [600, 550],
      kept: [0, 50],
      owed: [0],
    });
  });

  it('are run with exactly what contracts ask', () => {
    // R$ 300 without interest in R$ 100 a month, from R$ 100.
    const debt = anAccount({ opening: reais(300), rate: 0, contract: asks(100) });
    expect(quickly([debt], { monthly: 100 })).toMatchObject({ until: 3, open: 0, surplusPaid: 0 });
    expect(quickly([debt], { monthly: 99.99 })).toMatchObject({ until: 0, open: 1, totalPaid: 0 });
  });

  it('go on with what the month before kept', () => {
    // R$ 50 were kept before the third month: 1.100 − 650 = 450; 495 − 495.
    const kept = (run: Run) => {
      run.kept[1] = reais(50);
    };
    expect(quickly([anAccount()], { from: 2, given: kept })).toMatchObject({ until: 4, voluntary: [650, 495] });
  });

  it('keep what the course wants left at their end', () => {
    // Of 600 in the first month 550 stay: 1.100 − 50 = 1.050; then 1.155 − 1.150 = 5; then 5,50.
    const decide = (course: Course) => {
      course.floor[0] = reais(550);
    };
    expect(quickly([anAccount()], { decide })).toMatchObject({ kept: [550, 0, 594.5], voluntary: [50, 1150, 5.5] });
  });

  it('go on as before for the others once a debt is closed, each with its own contract', () => {
    // R$ 100 at 10 % end at once; after that R$ 190 stay for the dear one beside the R$ 10 that the third asks.
    const first = anAccount({ debtId: 'a', opening: reais(100), rate: 100_000 });
    const dear = anAccount({ debtId: 'b', opening: reais(400), rate: 50_000 });
    const third = anAccount({ debtId: 'c', opening: reais(50), rate: 0, contract: asks(10) });
    const followed = quickly([first, dear, third], { monthly: 200 });
    expect(followed.until).toBe(4);
    expect(followed.paid(0)[0]).toBe(110);
    // 420 − 80 = 340; 357 − 190 = 167; 175,35. What is left of the third month goes to the third, and R$ 5,35 after it.
    expect(followed.paid(1).slice(0, 3)).toEqual([80, 190, 175.35]);
    expect(followed.paid(2)).toEqual([10, 10, 24.65, 5.35]);
  });

  it('leave untouched what stands after a closed debt in the columns', () => {
    // The second account took an offer, which is not plain, and is closed: only the first one is looked at.
    const settled = anAccount({ debtId: 'b', opening: reais(10), monthlyFee: 1 });
    const closed = (run: Run) => {
      run.live.set([0, 1]);
      run.open = 1;
      run.balance[1] = 0;
    };
    expect(quickly([anAccount({ debtId: 'a' }), settled], { from: 1, given: closed })).toMatchObject({ until: 3 });
  });
});

describe('a month in which more can happen is left to the general way', () => {
  it('the second, where a card leaves the revolving credit', () => {
    // R$ 1.000 at 15 %, R$ 550 after R$ 600; from then on at 9 %.
    const card = anAccount({ firstMonthRate: 150_000, rate: 90_000 });
    const first = quickly([card]);
    expect(first.until).toBe(1);
    expect(first.interest(0)).toEqual([150]);
    const owes = (run: Run) => {
      run.balance[0] = reais(550);
    };
    const second = quickly([card], { from: 1, given: owes });
    expect(second.until).toBe(2);
    expect(second.interest(0)).toEqual([49.5]);
  });

  it('the one in which an account comes to the front', () => {
    const decide = (course: Course) => {
      course.frontFrom[0] = 1;
    };
    expect(quickly([anAccount()], { decide }).until).toBe(1);
  });

  it('the first, where an account has a fee or the order changes by size', () => {
    expect(quickly([anAccount(), anAccount({ debtId: 'fee', monthlyFee: 1 })]).until).toBe(0);
    const run = (given: (run: Run) => void) => quickly([anAccount()], { given }).until;
    expect(run((late) => Object.assign(late, { hasUrgent: true }))).toBe(0);
    expect(run((late) => Object.assign(late, { hasMissed: true }))).toBe(0);
    expect(run(({ course }) => Object.assign(course, { smallestFirst: true }))).toBe(0);
  });

  it('the one after a balance from which a month’s interest might not be counted exactly', () => {
    const monthly = 0;
    // It doubles: R$ 12,5 million, 25 million, which is half of the largest amount, 50 million.
    const doubling = anAccount({ rate: 1_000_000, opening: LARGEST_AMOUNT / 4 });
    expect(quickly([doubling], { monthly })).toMatchObject({ until: 2, owed: [LARGEST_AMOUNT / 100] });
    const half = anAccount({ rate: 0, opening: LARGEST_AMOUNT / 2 });
    expect(quickly([half], { monthly: 25_000_000 }).until).toBe(1);
    expect(quickly([{ ...half, opening: LARGEST_AMOUNT / 2 + 1 }], { monthly: 25_000_000 }).until).toBe(0);
  });

  it('the one after more was paid than a course may cost', () => {
    // 400 a month: 1.100 − 400 = 700; 770 − 400 = 370; 407 − 400 = 7; 7,70. R$ 800 are not more than R$ 800.
    expect(quickly([anAccount()], { monthly: 400 }).until).toBe(4);
    expect(quickly([anAccount()], { monthly: 400, ceiling: 800 }).until).toBe(3);
  });
});

describe('the journal of plain months', () => {
  it('says of each payment whether the contract asked for it', () => {
    const dear = anAccount({ debtId: 'a', opening: reais(500), contract: asks(50) });
    const other = anAccount({ debtId: 'b', opening: reais(300), rate: 0, contract: asks(150) });
    // 50 + 150 are asked and R$ 100 more go to the dear one: 550 − 150 = 400; 440 − 150 = 290. The other has ended by then
    // with its contract: 319 − 300 = 19; 20,90.
    const followed = quickly([dear, other], { monthly: 300 });
    expect(followed.paid(0)).toEqual([150, 150, 300, 20.9]);
    expect(followed.balance(0)).toEqual([400, 290, 19, 0]);
    expect(followed.reason(0)).toEqual(['surplus', 'surplus', 'surplus', 'contract']);
    expect(followed.paid(1).slice(0, 2)).toEqual([150, 150]);
    expect(followed.reason(1).slice(0, 2)).toEqual(['contract', 'contract']);
    expect(quickly([dear, other], { monthly: 200 }).reason(0)[0]).toBe('contract');
  });
});

import type { Books } from './books.ts';
import { LONGEST_PLAN } from './books.ts';
import { type Cash, type Course, NEVER } from './course.ts';
import { CONTRACT, type Journal } from './journal.ts';

/**
 * One simulation under way: columns by account that change from month to month, made once and used again for each course.
 * Mutable on purpose; it never leaves its simulator.
 */
export type Run = {
  readonly books: Books;
  readonly cash: Cash;
  course: Course;
  journal: Journal | undefined;
  /** The columns `balance` to `lastMonth` behind one another, and `plain` to `broken`: made ready with one copy each. */
  readonly amounts: Float64Array;
  readonly marks: Uint8Array;
  readonly balance: Float64Array;
  /** Interest and charges that the law still lets in. */
  readonly allowance: Float64Array;
  readonly urgent: Float64Array;
  /** What a fixed contract asked last month and did not get: asked again, fined already. */
  readonly missedBefore: Float64Array;
  /** What the course leaves unpaid for now, with the interest on it. */
  readonly left: Float64Array;
  /** What is asked this month. */
  readonly due: Float64Array;
  /** The month in which all that is left is due. */
  readonly lastMonth: Float64Array;
  /** 1: nothing but a rate and a fixed payment can happen to it. */
  readonly plain: Uint8Array;
  /** 1: may get surplus. */
  readonly takes: Uint8Array;
  /** The month in which the offer of an account begins, if it has one. */
  readonly startsIn: Int32Array;
  /** 1: an accepted offer is being paid in parts. */
  readonly settled: Uint8Array;
  /** 1: a part of the agreement was missed, and what had been forgiven is owed again. */
  readonly broken: Uint8Array;
  /** Paid this month, in a month that takes the long way; and why. */
  readonly paid: Float64Array;
  readonly reason: Uint8Array;
  /** The open accounts side by side, for `quickMonths`. */
  readonly quick: QuickColumns;
  /** The open accounts in the order of the course: the first `open` entries. */
  readonly live: Int32Array;
  open: number;
  /** A cap was reached since the order was last looked at. */
  newlyCapped: boolean;
  /** Some contract missed money last month, which this month asks again. */
  hasMissed: boolean;
  /** Sum of `due`. */
  dues: number;
  hasFronts: boolean;
  /** By month: 1 where some account comes to the front. */
  readonly frontMonths: Uint8Array;
  /** Some arrears on a service or collateral are still to be paid. */
  hasUrgent: boolean;
  totalPaid: number;
  totalInterest: number;
  /** Paid beyond what was due, so far. */
  surplusPaid: number;
  /** Contracts' money that was not paid when it was due, over all months. */
  missed: number;
  /** Parts of offers that were not paid when they were due. */
  unpaidParts: number;
  /** By month, as far as the run went. */
  readonly kept: Float64Array;
  readonly voluntary: Float64Array;
  readonly short: Float64Array;
};

export type QuickColumns = {
  readonly account: Int32Array;
  readonly balance: Float64Array;
  readonly rate: Float64Array;
  readonly fixed: Float64Array;
  readonly takes: Uint8Array;
};

export function newRun(books: Books, cash: Cash, course: Course): Run {
  const { size } = books;
  const column = () => new Float64Array(size);
  const flags = () => new Uint8Array(size);
  const amounts = books.amountsAtStart.slice();
  const marks = books.marksAtStart.slice();
  const amountsAt = (place: number) => amounts.subarray(place * size, (place + 1) * size);
  const marksAt = (place: number) => marks.subarray(place * size, (place + 1) * size);
  const months = () => new Float64Array(LONGEST_PLAN);
  return {
    books,
    cash,
    course,
    journal: undefined,
    amounts,
    marks,
    balance: amountsAt(0),
    allowance: amountsAt(1),
    urgent: amountsAt(2),
    missedBefore: amountsAt(3),
    left: column(),
    due: column(),
    lastMonth: amountsAt(4),
    plain: marksAt(0),
    takes: flags(),
    startsIn: new Int32Array(books.size),
    settled: marksAt(1),
    broken: marksAt(2),
    paid: column(),
    reason: flags(),
    quick: { account: new Int32Array(books.size), balance: column(), rate: column(), fixed: column(), takes: flags() },
    live: new Int32Array(books.size),
    open: 0,
    newlyCapped: false,
    hasMissed: false,
    dues: 0,
    hasFronts: false,
    frontMonths: new Uint8Array(LONGEST_PLAN + 1),
    hasUrgent: false,
    totalPaid: 0,
    totalInterest: 0,
    surplusPaid: 0,
    missed: 0,
    unpaidParts: 0,
    kept: months(),
    voluntary: months(),
    short: months(),
  };
}

/** Makes the columns ready for the first month of a course. */
export function restart(run: Run, course: Course, journal: Journal | undefined): void {
  const { books } = run;
  run.course = course;
  run.journal = journal;
  run.amounts.set(books.amountsAtStart);
  run.marks.set(books.marksAtStart);
  run.open = books.size;
  run.hasUrgent = books.hasUrgent;
  run.newlyCapped = books.startsCapped;
  run.hasMissed = false;
  run.totalPaid = 0;
  run.totalInterest = 0;
  run.surplusPaid = 0;
  run.missed = 0;
  run.unpaidParts = 0;
  if (journal !== undefined) journal.reason.fill(CONTRACT);
  if (run.hasFronts) run.frontMonths.fill(0);
  run.hasFronts = false;
  for (let account = 0; account < books.size; account += 1) {
    run.live[account] = course.order[account] ?? 0;
    const front = course.frontFrom[account] ?? NEVER;
    if (front !== NEVER) {
      run.hasFronts = true;
      run.frontMonths[front] = 1;
    }
    const waitsForOffer = (course.offer[account] ?? -1) >= 0;
    run.startsIn[account] = waitsForOffer ? (course.start[account] ?? NEVER) : NEVER;
    run.left[account] = course.leave[account] ?? 0;
    if (waitsForOffer || run.left[account] !== 0) run.plain[account] = 0;
    run.takes[account] = !waitsForOffer && takesSurplus(run, account) ? 1 : 0;
  }
}

export function takesSurplus({ books, course }: Run, account: number): boolean {
  if (books.savesEarly[account] === 0) return false;
  if (course.addsToContracts) return true;
  const { contract } = books.accounts[account] ?? {};
  return contract?.fixed === 0 && contract.share === 0 && contract.interestOnTop !== true;
}

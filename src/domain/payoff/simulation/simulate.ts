import type { Centavos } from '../../money/centavos.ts';
import { accrue } from './accrue.ts';
import { type Books, LONGEST_PLAN } from './books.ts';
import type { Cash, Course } from './course.ts';
import type { Journal } from './journal.ts';
import { payMonth } from './pay-month.ts';
import { quickMonths } from './quick-months.ts';
import { newRun, type Run, restart } from './run.ts';

/** How a course went. The three columns belong to the simulator and hold until its next run. */
export type Outcome = {
  readonly ends: 'paid' | 'never' | 'short';
  readonly months: number;
  readonly totalPaid: Centavos;
  readonly totalInterest: Centavos;
  /** Contracts' money not paid when it was due, summed over the months in which it was asked. */
  readonly missed: Centavos;
  /** The same of accepted offers: such a course is no plan. */
  readonly unpaidParts: Centavos;
  /** By month: left at its end; paid beyond what was due; due but not paid. */
  readonly kept: Float64Array;
  readonly voluntary: Float64Array;
  readonly short: Float64Array;
  /** By account: what a cap still lets in. */
  readonly allowance: Float64Array;
};

/**
 * What to look at on the way. A run that has paid more than `ceiling` ends 'never', as far as it was followed; with
 * `stopsWhenShort` it ends 'short' after the first month in which something is missing that earlier surplus could pay, or
 * a part of an offer.
 */
export type Watch = {
  readonly journal?: Journal | undefined;
  readonly ceiling?: Centavos;
  readonly stopsWhenShort?: boolean;
};

export type Simulate = (course: Course, watch?: Watch) => Outcome;

/**
 * A simulator for these accounts and this money. Each call pays the accounts month by month in whole centavos until all
 * are closed: interest = balance × rate, rounded half-even once a month, within what a lawful cap leaves; then payments,
 * in the order that `payThinMonth` promises, of which `payMonth` and `quickMonths` are quicker forms.
 *
 * Money that can save nothing is kept for the next month. An instalment that ends stays in the budget, also one that was
 * deducted from pay. To the centavo: paid = opening balances + interest − forgiven.
 *
 * R$ 1.000 at 10 % with R$ 600 a month: R$ 1.100 − 600 = 500; R$ 550 − 550 = 0. Two months, R$ 150 of interest.
 */
export function simulator(books: Books, cash: Cash): Simulate {
  let run: Run | undefined;
  return function simulate(course, { journal, ceiling = Infinity, stopsWhenShort = false } = {}) {
    run ??= newRun(books, cash, course);
    restart(run, course, journal);
    let month = 0;
    while (run.open > 0) {
      month = quickMonths(run, month, ceiling);
      if (run.totalPaid > ceiling) return outcome(run, 'never', month);
      if (run.open === 0) break;
      if (month === LONGEST_PLAN || !generalMonth(run, month)) return outcome(run, 'never', month);
      month += 1;
      if (run.totalPaid > ceiling) return outcome(run, 'never', month);
      if (stopsWhenShort && isShort(run, month - 1)) return outcome(run, 'short', month);
    }
    return outcome(run, 'paid', month);
  };
}

/** Interest, order, payments. False when a balance went beyond what can be counted exactly. */
function generalMonth(run: Run, month: number): boolean {
  if (!accrue(run, month)) return false;
  if (run.course.smallestFirst) sortBySize(run);
  if (run.hasFronts && run.frontMonths[month] === 1) moveToFront(run, month);
  const kept = month === 0 ? 0 : (run.kept[month - 1] ?? 0);
  run.kept[month] = payMonth(run, month, kept + (run.cash.money[month] ?? 0) + run.books.wages);
  return true;
}

function isShort(run: Run, month: number): boolean {
  if ((run.short[month] ?? 0) === 0) return false;
  return run.unpaidParts > 0 || run.surplusPaid > 0;
}

function outcome(run: Run, ends: Outcome['ends'], months: number): Outcome {
  const { totalPaid, totalInterest, missed, unpaidParts, kept, voluntary, short, allowance } = run;
  return { ends, months, totalPaid, totalInterest, missed, unpaidParts, kept, voluntary, short, allowance };
}

/** Puts the accounts in front whose month it is, keeping the order of the rest. */
function moveToFront({ live, open, course }: Run, month: number): void {
  for (let place = open - 1, moved = 0; place >= moved; place -= 1) {
    const account = live[place] ?? 0;
    if (course.frontFrom[account] !== month) continue;
    live.copyWithin(1, 0, place);
    live[0] = account;
    place += 1;
    moved += 1;
  }
}

/** By insertion: from one month to the next the order hardly changes. */
function sortBySize({ live, open, balance }: Run): void {
  for (let place = 1; place < open; place += 1) {
    const account = live[place] ?? 0;
    const size = balance[account] ?? 0;
    let before = place - 1;
    while (before >= 0 && (balance[live[before] ?? 0] ?? 0) > size) {
      live[before + 1] = live[before] ?? 0;
      before -= 1;
    }
    live[before + 1] = account;
  }
}

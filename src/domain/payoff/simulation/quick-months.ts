import { type Centavos, LARGEST_AMOUNT } from '../../money/centavos.ts';
import { interestOf } from '../../money/interest-of.ts';
import { LONGEST_PLAN } from './books.ts';
import { newJournal, SURPLUS } from './journal.ts';
import type { Run } from './run.ts';

/** A balance up to here is within what can be counted also after a month's interest, which is never above 100 %. */
const SAFE_BALANCE: Centavos = LARGEST_AMOUNT / 2;

/**
 * Runs months in which nothing can happen but interest, fixed payments that all fit and surplus down the order, as
 * `accrue` and `payMonth` would; gives the first month that may need more than that. The open accounts stand side by side
 * in columns of their own, in the order of the course, and close ranks when one ends: with nothing looked up on the way
 * that is some three times as fast as the general months (`npm run bench:plan`). The journal's cells stand here as literals,
 * since a constant of another module is loaded anew on every pass, which took an eighth more.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: calls and columns shared between functions took a third more
export function quickMonths(run: Run, from: number, ceiling: Centavos): number {
  let asked = lineUp(run, from);
  if (asked === Infinity) return from;
  const { journal, kept, voluntary, short, books, cash, course, frontMonths } = run;
  const { account, balance, rate, fixed, takes } = run.quick;
  const { money } = cash;
  const { cells, reason } = journal ?? NOT_WRITTEN;
  const writes = journal !== undefined;
  const safe = SAFE_BALANCE;
  let purse = kept[from - 1] ?? 0;
  let month = from;
  let { open, totalPaid, totalInterest, surplusPaid } = run;
  let isSafe = true;
  while (open > 0 && isSafe && month < LONGEST_PLAN && totalPaid <= ceiling) {
    const inHand = purse + (money[month] ?? 0) + books.wages;
    if (inHand < asked || frontMonths[month] === 1 || (month === 1 && from === 0 && books.rateChanges)) break;
    purse = inHand;
    const row = month * books.size;
    let hasClosed = false;
    for (let place = 0; place < open; place += 1) {
      const before = balance[place] ?? 0;
      const interest = interestOf(before, rate[place] ?? 0);
      let due = fixed[place] ?? 0;
      let after = before + interest - due;
      if (after <= 0) {
        due += after;
        after = 0;
        hasClosed = true;
      } else if (after > safe) isSafe = false;
      balance[place] = after;
      purse -= due;
      totalInterest += interest;
      if (writes) {
        const cell = (row + (account[place] ?? 0)) * 3;
        cells[cell] = interest;
        cells[cell + 1] = due;
        cells[cell + 2] = after;
      }
    }
    const floor = course.floor[month] ?? 0;
    const afterDues = purse;
    for (let place = 0; place < open && purse > floor; place += 1) {
      const left = balance[place] ?? 0;
      if (left === 0 || takes[place] === 0) continue;
      const extra = left < purse - floor ? left : purse - floor;
      balance[place] = left - extra;
      purse -= extra;
      if (extra === left) hasClosed = true;
      if (writes) {
        const entry = row + (account[place] ?? 0);
        const cell = entry * 3;
        cells[cell + 1] = (cells[cell + 1] ?? 0) + extra;
        cells[cell + 2] = left - extra;
        reason[entry] = SURPLUS;
      }
    }
    totalPaid += inHand - purse;
    surplusPaid += afterDues - purse;
    voluntary[month] = afterDues - purse;
    kept[month] = purse;
    short[month] = 0;
    month += 1;
    if (hasClosed) {
      open = closeRanks(run, open);
      asked = askedBy(run, open);
    }
  }
  run.totalPaid = totalPaid;
  run.totalInterest = totalInterest;
  run.surplusPaid = surplusPaid;
  putBack(run, open);
  return month;
}

const NOT_WRITTEN = newJournal(0, 0);

/** Copies the open accounts side by side; gives what they ask at most, Infinity where one of them is not plain. */
function lineUp(run: Run, month: number): Centavos {
  const { balance, plain, live, open, books, course, hasUrgent, hasMissed, takes, quick } = run;
  if (hasUrgent || hasMissed || course.smallestFirst) return Infinity;
  const rates = month === 0 ? books.firstMonthRate : books.rate;
  for (let place = 0; place < open; place += 1) {
    const account = live[place] ?? 0;
    const owed = balance[account] ?? 0;
    if (plain[account] === 0 || owed > SAFE_BALANCE) return Infinity;
    quick.account[place] = account;
    quick.balance[place] = owed;
    quick.rate[place] = rates[account] ?? 0;
    quick.fixed[place] = books.fixed[account] ?? 0;
    quick.takes[place] = takes[account] ?? 0;
  }
  return askedBy(run, open);
}

function askedBy({ quick }: Run, open: number): Centavos {
  let asked = 0;
  for (let place = 0; place < open; place += 1) asked += quick.fixed[place] ?? 0;
  return asked;
}

function closeRanks({ quick, balance }: Run, open: number): number {
  const { account, fixed, rate, takes } = quick;
  let next = 0;
  for (let place = 0; place < open; place += 1) {
    const owed = quick.balance[place] ?? 0;
    if (owed === 0) {
      balance[account[place] ?? 0] = 0;
      continue;
    }
    account[next] = account[place] ?? 0;
    quick.balance[next] = owed;
    rate[next] = rate[place] ?? 0;
    fixed[next] = fixed[place] ?? 0;
    takes[next] = takes[place] ?? 0;
    next += 1;
  }
  return next;
}

function putBack(run: Run, open: number): void {
  run.open = open;
  for (let place = 0; place < open; place += 1) {
    const account = run.quick.account[place] ?? 0;
    run.live[place] = account;
    run.balance[account] = run.quick.balance[place] ?? 0;
  }
}

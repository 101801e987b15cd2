import { type Centavos, LARGEST_AMOUNT } from '../../money/centavos.ts';
import { interestOf } from '../../money/interest-of.ts';
import type { Ppm } from '../../money/times-rate.ts';
import { CELLS, INTEREST } from './journal.ts';
import { type Run, takesSurplus } from './run.ts';

/** The month's interest, and what is due. False when a balance went beyond what can be counted exactly. */
export function accrue(run: Run, month: number): boolean {
  const { books, balance, due, live, open, plain, journal } = run;
  const { fixed } = books;
  const rate = month === 0 ? books.firstMonthRate : books.rate;
  const row = month * books.size;
  let dues = 0;
  let interestOfMonth = 0;
  for (let place = 0; place < open; place += 1) {
    const account = live[place] ?? 0;
    if (plain[account] === 0) {
      dues += accrueSpecial(run, account, month);
      continue;
    }
    const before = balance[account] ?? 0;
    const interest = interestOf(before, rate[account] ?? 0);
    const after = before + interest;
    const asked = fixed[account] ?? 0;
    const asks = asked < after ? asked : after;
    if (after > LARGEST_AMOUNT) return false;
    balance[account] = after;
    due[account] = asks;
    dues += asks;
    interestOfMonth += interest;
    if (journal !== undefined) journal.cells[(row + account) * CELLS + INTEREST] = interest;
  }
  run.totalInterest += interestOfMonth;
  run.dues = dues;
  if (run.newlyCapped) {
    run.newlyCapped = false;
    sinkCapped(run);
  }
  return dues < Infinity;
}

/**
 * The same for an account with a cap, a fee, a share, a schedule or an offer; gives what is due. The fee is outside any
 * cap. A fixed instalment is asked together with what was missed before; a minimum is asked anew of the whole bill.
 */
function accrueSpecial(run: Run, account: number, month: number): Centavos {
  const { books, balance } = run;
  if (run.settled[account] === 1) return partDue(run, account, month);
  const rate = month === 0 ? books.firstMonthRate : books.rate;
  const fee = books.fee[account] ?? 0;
  const interest = charge(run, account, interestOf(balance[account] ?? 0, rate[account] ?? 0)) + fee;
  if (run.left[account] !== 0) growLeft(run, account, { month, rate: rate[account] ?? 0 });
  const owed = (balance[account] ?? 0) + fee;
  balance[account] = owed;
  run.totalInterest += fee;
  if (run.journal !== undefined) run.journal.cells[(month * books.size + account) * CELLS + INTEREST] = interest;
  if (owed > LARGEST_AMOUNT) return Infinity;
  if (run.startsIn[account] === month && settle(run, account, month)) return partDue(run, account, month);
  const asks = month >= (run.lastMonth[account] ?? 0) ? owed : contractAsks(run, account, interest);
  run.due[account] = asks < owed ? asks : owed;
  return run.due[account] ?? 0;
}

function contractAsks({ books, balance, missedBefore }: Run, account: number, interest: Centavos): Centavos {
  const fixed = books.fixed[account] ?? 0;
  const share = books.share[account] ?? 0;
  const onTop = books.interestOnTop[account] === 1 ? interest : 0;
  if (share > 0) return Math.max(fixed, interestOf(balance[account] ?? 0, share)) + onTop;
  return fixed + (missedBefore[account] ?? 0) + onTop;
}

/** What is left unpaid for now grows as it would alone, and ends with its month. */
function growLeft(run: Run, account: number, { month, rate }: { readonly month: number; readonly rate: Ppm }): void {
  const left = run.left[account] ?? 0;
  run.left[account] = month < (run.course.leaveUntil[account] ?? 0) ? left + interestOf(left, rate) : 0;
}

/** Adds interest or charges, as far as the cap lets them; gives what was added. */
export function charge(run: Run, account: number, amount: Centavos): Centavos {
  const allowance = run.allowance[account] ?? 0;
  const lawful = amount < allowance ? amount : allowance;
  run.allowance[account] = allowance - lawful;
  if (lawful > 0 && lawful === allowance) run.newlyCapped = true;
  run.balance[account] = (run.balance[account] ?? 0) + lawful;
  run.totalInterest += lawful;
  return lawful;
}

/** Adds charges of the month to the journal, if one is written. */
export function note({ journal }: Run, account: number, { month, interest }: Charged): void {
  if (journal === undefined) return;
  const entry = month * journal.size + account;
  journal.cells[entry * CELLS + INTEREST] = (journal.cells[entry * CELLS + INTEREST] ?? 0) + interest;
}

/** From here on the parts of the offer are owed and nothing else; false where less than its price is left by now. */
function settle(run: Run, account: number, month: number): boolean {
  const parts = partsOf(run, account);
  const price = parts.reduce((sum, part) => sum + part, 0);
  const balance = run.balance[account] ?? 0;
  if (parts.length === 1 && balance <= price) {
    run.takes[account] = takesSurplus(run, account) ? 1 : 0;
    return false;
  }
  run.settled[account] = 1;
  run.urgent[account] = 0;
  run.balance[account] = price;
  if (price <= balance) return true;
  run.totalInterest += price - balance;
  note(run, account, { month, interest: price - balance });
  return true;
}

function partsOf({ books, course }: Run, account: number): readonly Centavos[] {
  return books.accounts[account]?.offers[course.offer[account] ?? -1]?.parts ?? [];
}

function partDue(run: Run, account: number, month: number): Centavos {
  const asked = partsOf(run, account)[month - (run.course.start[account] ?? 0)] ?? Infinity;
  const asks = Math.min(asked, run.balance[account] ?? 0);
  run.due[account] = asks;
  const isFirst = run.course.start[account] === month;
  if (run.journal !== undefined && !isFirst)
    run.journal.cells[(month * run.books.size + account) * CELLS + INTEREST] = 0;
  return asks;
}

type Charged = { readonly month: number; readonly interest: Centavos };

/** Once nothing more can be added, one more real avoids nothing: such accounts wait behind all others. */
function sinkCapped({ live, open, balance, allowance, course }: Run): void {
  if (course.smallestFirst) return;
  const capped = course.order.filter((account) => allowance[account] === 0 && (balance[account] ?? 0) > 0);
  let uncapped = 0;
  for (let place = 0; place < open; place += 1) {
    const account = live[place] ?? 0;
    if (allowance[account] === 0) continue;
    live[uncapped] = account;
    uncapped += 1;
  }
  live.set(capped, uncapped);
}

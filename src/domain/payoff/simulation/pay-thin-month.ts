import { LATE_FINE, LATE_INTEREST_MONTHLY } from '../../debts/late-charges.ts';
import type { Stakes } from '../../debts/stakes.ts';
import type { Centavos } from '../../money/centavos.ts';
import { interestOf } from '../../money/interest-of.ts';
import type { Account } from './account.ts';
import { charge, note } from './accrue.ts';
import { BALANCE, CELLS, COLLATERAL, CONTRACT, ESSENTIAL_SERVICE, PAID, SETTLEMENT, SURPLUS } from './journal.ts';
import type { Run } from './run.ts';
import { surplusFor } from './surplus-for.ts';

/**
 * A month in which not everything that is due fits, or late bills press. The order is the product's promise:
 *
 * 1. what is deducted from pay;
 * 2. what must be paid at once to keep light, water, home or vehicle, where its loss was announced;
 * 3. what contracts and accepted offers ask, with what was missed before: services and collateral first, then in the
 *    order of the course. What is missed bears a fine of 2 % once and 1 % late interest a month;
 * 4. what else is late on services and collateral;
 * 5. the rest in the order of the course, above what the course keeps.
 *
 * Gives what is left of the purse.
 */
export function payThinMonth(run: Run, month: number, purse: Centavos): Centavos {
  for (let place = 0; place < run.open; place += 1) {
    const account = run.live[place] ?? 0;
    run.paid[account] = 0;
    run.reason[account] = CONTRACT;
  }
  let left = payFromWages(run, purse);
  left = payUrgent(run, left, 'threatened');
  left = payDues(run, month, left);
  left = payUrgent(run, left, 'all');
  const kept = paySurplus(run, month, left);
  run.voluntary[month] = left - kept;
  run.surplusPaid += left - kept;
  run.totalPaid += purse - kept;
  closeMonth(run, month);
  return kept;
}

function pay(
  run: Run,
  account: number,
  { most, reason }: { readonly most: Centavos; readonly reason: number },
): Centavos {
  const balance = run.balance[account] ?? 0;
  const amount = Math.min(most, balance);
  if (amount <= 0) return 0;
  run.balance[account] = balance - amount;
  run.paid[account] = (run.paid[account] ?? 0) + amount;
  run.reason[account] = reason;
  return amount;
}

function payFromWages(run: Run, purse: Centavos): Centavos {
  let left = purse;
  for (let place = 0; place < run.open; place += 1) {
    const account = run.live[place] ?? 0;
    if (run.books.accounts[account]?.fromWages !== true) continue;
    const due = run.due[account] ?? 0;
    const most = Math.min(due, run.books.fixed[account] ?? 0, left);
    const paid = pay(run, account, { most, reason: CONTRACT });
    run.due[account] = due - paid;
    left -= paid;
  }
  return left;
}

/** What is late on services, then on collateral: of all such debts, or of those whose loss was announced. */
function payUrgent(run: Run, purse: Centavos, who: 'threatened' | 'all'): Centavos {
  if (!run.hasUrgent) return purse;
  let left = purse;
  for (const [stakes, reason] of URGENT) {
    for (let account = 0; account < run.books.size; account += 1) {
      const urgent = run.urgent[account] ?? 0;
      const { stakes: at, threatened } = run.books.accounts[account] ?? NOTHING_AT_STAKE;
      if (urgent === 0 || at !== stakes || (who === 'threatened' && !threatened)) continue;
      const paid = pay(run, account, { most: Math.min(urgent, left), reason });
      run.urgent[account] = urgent - paid;
      run.due[account] = Math.min(run.due[account] ?? 0, run.balance[account] ?? 0);
      left -= paid;
    }
  }
  return left;
}

const URGENT = [
  ['essential-service', ESSENTIAL_SERVICE],
  ['collateral', COLLATERAL],
] as const satisfies readonly (readonly [Stakes, number])[];

function payDues(run: Run, month: number, purse: Centavos): Centavos {
  const waiting = run.live.slice(0, run.open);
  let asked = 0;
  for (const account of waiting) asked += run.due[account] ?? 0;
  if (asked > purse) waiting.sort((one, other) => rankOf(run, one) - rankOf(run, other));
  let left = purse;
  run.short[month] = 0;
  for (const account of waiting) {
    const settled = run.settled[account] === 1;
    const due = run.due[account] ?? 0;
    const paid = pay(run, account, { most: Math.min(due, left), reason: settled ? SETTLEMENT : CONTRACT });
    left -= paid;
    if (settled) missPart(run, month, due - paid);
    else missContract(run, account, { month, missed: due - paid });
  }
  return left;
}

function rankOf({ books }: Run, account: number): number {
  const { stakes } = books.accounts[account] ?? NOTHING_AT_STAKE;
  return RANK[stakes];
}

const NOTHING_AT_STAKE = { stakes: 'none', threatened: false } as const;

const RANK: Record<Stakes, number> = { 'essential-service': 0, collateral: 1, none: 2 };

function missPart(run: Run, month: number, missed: Centavos): void {
  run.unpaidParts += missed;
  run.short[month] = (run.short[month] ?? 0) + missed;
}

function missContract(
  run: Run,
  account: number,
  { month, missed }: { readonly month: number; readonly missed: Centavos },
): void {
  const before = run.missedBefore[account] ?? 0;
  if (missed === 0 && before === 0) return;
  run.missed += missed;
  run.short[month] = (run.short[month] ?? 0) + missed;
  const definition = run.books.accounts[account];
  if (definition === undefined || isInvented(definition)) return;
  run.missedBefore[account] = missed;
  run.plain[account] = 0;
  if (missed === 0) return;
  run.hasMissed = true;
  const fine = interestOf(Math.max(0, missed - before), LATE_FINE) + interestOf(missed, LATE_INTEREST_MONTHLY);
  const comesBack = run.broken[account] === 1 ? 0 : definition.comesBackIfBroken;
  run.broken[account] = 1;
  note(run, account, { month, interest: charge(run, account, fine) + comesBack });
  run.balance[account] = (run.balance[account] ?? 0) + comesBack;
  run.totalInterest += comesBack;
}

/** A loan's instalment that nobody told us guides the plan, but missing it is not known to cost anything. */
function isInvented({ contract }: Account): boolean {
  return contract.assumed && contract.share === 0 && contract.interestOnTop !== true;
}

function paySurplus(run: Run, month: number, purse: Centavos): Centavos {
  let spare = Math.max(0, purse - (run.course.floor[month] ?? 0));
  const kept = purse - spare;
  for (let place = 0; place < run.open && spare > 0; place += 1) {
    const account = run.live[place] ?? 0;
    const left = run.balance[account] ?? 0;
    if (left === 0) continue;
    const most = surplusFor(run, account, { month, left, most: spare });
    spare -= pay(run, account, { most, reason: SURPLUS });
  }
  return kept + spare;
}

function closeMonth(run: Run, month: number): void {
  const { balance, live, urgent, journal } = run;
  let stillOpen = 0;
  run.hasUrgent = false;
  for (let place = 0; place < run.open; place += 1) {
    const account = live[place] ?? 0;
    const left = balance[account] ?? 0;
    if (journal !== undefined) {
      const entry = month * journal.size + account;
      journal.cells[entry * CELLS + PAID] = run.paid[account] ?? 0;
      journal.cells[entry * CELLS + BALANCE] = left;
      journal.reason[entry] = run.reason[account] ?? CONTRACT;
    }
    if (left === 0) continue;
    if ((urgent[account] ?? 0) > 0) run.hasUrgent = true;
    live[stillOpen] = account;
    stillOpen += 1;
  }
  run.open = stillOpen;
}

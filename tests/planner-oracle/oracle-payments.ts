import type { Stakes } from '../../src/domain/debts/stakes.ts';
import { anticipate } from './anticipate.ts';
import { least, most, share } from './half-even.ts';
import { add, addWithinCap, type Owing, pay } from './owing.ts';
import type { Scenario } from './scenario.ts';

export type Turn = { readonly scenario: Scenario; readonly month: number };

const FINE = 20_000;
const LATE_INTEREST = 10_000;

/** Spends a month's money on open debts in the order of the semantics; gives what is left. */
export function spend(debts: readonly Owing[], money: bigint, turn: Turn): bigint {
  const inOrder = inOrderOfCourse(debts, turn);
  const threatened = debts.filter(({ account }) => account.threatened);
  const afterWages = payFromWages(debts, money);
  const afterThreats = payArrears(threatened, afterWages);
  const afterDues = payDues(inOrder, afterThreats);
  const afterArrears = payArrears(debts, afterDues);
  return paySurplus(inOrder, afterArrears, turn);
}

function payFromWages(debts: readonly Owing[], money: bigint): bigint {
  let purse = money;
  for (const debt of debts) {
    if (!debt.account.fromWages) continue;
    const paid = pay(debt, least(debt.due, BigInt(debt.account.contract.fixed), purse), 'fromWages');
    debt.due -= paid;
    purse -= paid;
  }
  return purse;
}

/** Services first, then what can be taken away. */
function payArrears(debts: readonly Owing[], money: bigint): bigint {
  let purse = money;
  for (const stakes of ['essential-service', 'collateral'] satisfies Stakes[]) {
    for (const debt of debts.filter(({ account }) => account.stakes === stakes)) {
      if (debt.parts) continue;
      const paid = pay(debt, debt.arrears === 'everything' ? purse : least(debt.arrears, purse), 'arrears');
      if (debt.arrears !== 'everything') debt.arrears -= paid;
      debt.due = least(debt.due, debt.balance);
      purse -= paid;
    }
  }
  return purse;
}

function payDues(debts: readonly Owing[], money: bigint): bigint {
  let purse = money;
  for (const debt of essentialsFirst(debts)) {
    const paid = pay(debt, least(debt.due, purse), 'contract');
    purse -= paid;
    miss(debt, debt.due - paid);
  }
  return purse;
}

function essentialsFirst(debts: readonly Owing[]): readonly Owing[] {
  return (['essential-service', 'collateral', 'none'] satisfies Stakes[]).flatMap((stakes) =>
    debts.filter(({ account }) => account.stakes === stakes),
  );
}

/**
 * A fine on what is newly missed, late interest on all that is, and what a broken agreement brings back. Nothing of it
 * where the contract's payment is only assumed. A course that misses a part of an offer is no plan: it is only noted.
 */
function miss(debt: Owing, missed: bigint): void {
  if (debt.parts) {
    debt.month.unpaidPart = missed;
    return;
  }
  const { contract, comesBackIfBroken } = debt.account;
  if (contract.assumed && contract.share === 0 && contract.interestOnTop !== true) return;
  if (missed === 0n) {
    debt.missed = 0n;
    return;
  }
  const newly = most(0n, missed - debt.missed);
  debt.month.charges = addWithinCap(debt, share(newly, FINE) + share(missed, LATE_INTEREST));
  debt.missed = missed;
  if (debt.agreementBroken || comesBackIfBroken === 0) return;
  debt.agreementBroken = true;
  debt.month.cameBack = BigInt(comesBackIfBroken);
  add(debt, debt.month.cameBack);
}

function paySurplus(debts: readonly Owing[], money: bigint, turn: Turn): bigint {
  const floor = BigInt(turn.scenario.floors[turn.month] ?? 0);
  let purse = money;
  for (const debt of debts) {
    if (!takesSurplus(debt, turn)) continue;
    const spendable = most(0n, purse - floor);
    purse -= debt.account.wholeInstalmentsOnly
      ? anticipate(debt, spendable, turn.month)
      : pay(debt, spendable, 'surplus');
  }
  return purse;
}

function takesSurplus({ account, parts }: Owing, { scenario, month }: Turn): boolean {
  const { contract } = account;
  if (parts || !account.savesEarly) return false;
  if (scenario.starts.some((start) => start.debtId === account.debtId && start.month > month)) return false;
  const asksNothing = contract.fixed === 0 && contract.share === 0 && contract.interestOnTop !== true;
  return scenario.addsToContracts || asksNothing;
}

/** As the month finds them, before any payment. Debts to which nothing more can be added come after all others, since paying them early saves nothing. */
function inOrderOfCourse(debts: readonly Owing[], { scenario }: Turn): readonly Owing[] {
  const inOrder = debts.toSorted(
    (one, other) => scenario.order.indexOf(one.account.debtId) - scenario.order.indexOf(other.account.debtId),
  );
  if (scenario.smallestFirst) return inOrder.toSorted((one, other) => Number(one.balance - other.balance));
  return [...inOrder.filter((debt) => !isCapped(debt)), ...inOrder.filter(isCapped)];
}

function isCapped({ allowance }: Owing): boolean {
  return allowance === 0n;
}

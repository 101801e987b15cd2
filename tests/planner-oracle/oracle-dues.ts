import { least, most, share } from './half-even.ts';
import { add, addWithinCap, nothingYet, type Owing } from './owing.ts';
import type { Start } from './scenario.ts';

/** Interest on what is owed, within the cap; then the monthly fee, which no cap holds. An agreed price bears neither. */
export function accrue(debt: Owing, month: number): void {
  debt.month = nothingYet();
  if (debt.parts) return;
  const { firstMonthRate, rate, monthlyFee } = debt.account;
  addWithinCap(debt, share(debt.balance, month === 0 ? firstMonthRate : rate));
  add(debt, BigInt(monthlyFee));
}

/**
 * From its month on an offer's parts are owed and nothing else; what they ask above the balance is interest. One payment
 * of what is owed anyway, or more, is no offer: the debt goes on without it.
 */
export function startOffer(debt: Owing, starts: readonly Start[], month: number): void {
  const start = starts.find(({ debtId }) => debtId === debt.account.debtId);
  if (start?.month !== month) return;
  const offer = debt.account.offers.find(({ id }) => id === start.offerId);
  if (!offer) return;
  const parts = offer.parts.map(BigInt);
  const price = parts.reduce((sum, part) => sum + part, 0n);
  if (parts.length === 1 && price >= debt.balance) return;
  debt.parts = parts;
  if (price > debt.balance) add(debt, price - debt.balance);
  debt.month.forgiven = debt.balance - price;
  debt.balance = price;
}

/** What is due this month. */
export function ask(debt: Owing, month: number): void {
  debt.due = least(debt.balance, asked(debt, month));
}

function asked(debt: Owing, month: number): bigint {
  const { contract, monthsLeft } = debt.account;
  if (debt.parts) return debt.parts.shift() ?? debt.balance;
  if (month + 1 >= monthsLeft - debt.takenOff) return debt.balance;
  const byContract = most(BigInt(contract.fixed), share(debt.balance, contract.share));
  const onTop = contract.interestOnTop === true ? debt.month.interest : 0n;
  const asksMissedAgain = contract.share === 0;
  return least(byContract, debt.balance) + onTop + (asksMissedAgain ? debt.missed : 0n);
}

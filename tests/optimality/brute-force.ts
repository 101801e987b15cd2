import { accrued, DUST, type Standing, standingAtFirst } from '../../bench/optimality/reference.ts';
import type { Question } from '../../bench/optimality/solve.ts';
import type { Account, AccountOffer } from '../../src/domain/payoff/simulation/account.ts';

/**
 * The least total over all ways to pay whose payments lie on a grid (centavos), or close a debt, or pay just what is due,
 * or leave a purse that lies on the grid. Nothing is assumed about order, reserves or which offers are worth taking: every
 * combination of every month is walked. For two or three debts over a few months; it shares no idea with the MILP but the
 * month of a debt.
 */
export function bruteForce({ accounts, cash }: Question, grid: number): number {
  const walk: Walk = { accounts, cash, grid, best: Infinity, seen: new Map() };
  walkMonth(walk, { month: 0, purse: 0, paid: 0, states: accounts.map(openState) });
  return walk.best;
}

type Walk = {
  readonly accounts: readonly Account[];
  readonly cash: readonly number[];
  readonly grid: number;
  best: number;
  /** The least that was paid when a state was reached. */
  readonly seen: Map<string, number>;
};

type State = Standing & { readonly settled?: { readonly parts: readonly number[]; readonly next: number } };

type Point = {
  readonly month: number;
  readonly purse: number;
  readonly paid: number;
  readonly states: readonly State[];
};

function openState(account: Account): State {
  return standingAtFirst(account);
}

function walkMonth(walk: Walk, { month, purse, paid, states }: Point): void {
  if (states.every(isClosed)) {
    walk.best = Math.min(walk.best, paid);
    return;
  }
  const money = walk.cash[month];
  if (money === undefined || paid + stillToPay(walk, states) >= walk.best - DUST) return;
  const key = `${month} ${purse.toFixed(2)} ${states.map(nameOf).join(' ')}`;
  if ((walk.seen.get(key) ?? Infinity) <= paid) return;
  walk.seen.set(key, paid);
  walkAccounts(walk, { month, purse: purse + money, paid, states }, 0);
}

/** No debt costs less than what is owed now or its cheapest offer: what cannot beat the best known way is not walked. */
function stillToPay({ accounts }: Walk, states: readonly State[]): number {
  return states.reduce((sum, { balance, settled }, index) => {
    const offers = settled ? [] : (accounts[index]?.offers ?? []);
    const prices = offers.map(({ parts }) => parts.reduce((price, part) => price + part, 0));
    return sum + (isClosed({ balance, allowance: 0 }) ? 0 : Math.min(balance, ...prices));
  }, 0);
}

/** Decides for one account after the other, then goes on to the next month. */
function walkAccounts(walk: Walk, point: Point, index: number): void {
  const account = walk.accounts[index];
  const state = point.states[index];
  if (!account || !state) {
    walkMonth(walk, { ...point, month: point.month + 1 });
    return;
  }
  for (const { pays, after } of choicesOf(walk, { account, state, point, index })) {
    const states = point.states.map((other, place) => (place === index ? after : other));
    walkAccounts(walk, { ...point, purse: point.purse - pays, paid: point.paid + pays, states }, index + 1);
  }
}

type Choice = { readonly pays: number; readonly after: State };

type At = { readonly account: Account; readonly state: State; readonly point: Point; readonly index: number };

function choicesOf(walk: Walk, { account, state, point, index }: At): readonly Choice[] {
  const { month, purse } = point;
  if (isClosed(state)) return [{ pays: 0, after: state }];
  if (state.settled) return partOf(state.settled, purse);
  const begun = account.offers
    .filter(({ fromMonth, untilMonth }) => month >= fromMonth && month <= untilMonth)
    .flatMap(({ parts }: AccountOffer) => partOf({ parts, next: 0 }, purse));
  const asked = accrued(account, state, month);
  const amounts = new Set([asked.due, asked.balance]);
  for (let amount = walk.grid; amount < asked.balance; amount += walk.grid) amounts.add(amount);
  for (let rest = 0; rest < purse; rest += walk.grid) amounts.add(purse - rest);
  for (const others of otherPayments(walk, point, index)) amounts.add(purse - others);
  const paying = [...amounts]
    .filter((pays) => pays >= asked.due - DUST && pays <= Math.min(purse, asked.balance) + DUST)
    .map((pays) => ({ pays, after: { balance: asked.balance - pays, allowance: asked.allowance } }));
  // The most first: a good way found early spares the walk of worse ones.
  return [...begun, ...paying.toSorted((one, other) => other.pays - one.pays)];
}

/** What the accounts after this one take if each is paid just what is due, or all: the rest may be for this one. */
function otherPayments({ accounts }: Walk, { states, month }: Point, index: number): readonly number[] {
  let sums: readonly number[] = [0];
  for (const [place, state] of states.entries()) {
    const account = accounts[place];
    if (place <= index || !account || isClosed(state) || state.settled) continue;
    const { due, balance } = accrued(account, state, month);
    sums = sums.flatMap((sum) => [sum + due, sum + balance]);
  }
  return sums;
}

function partOf({ parts, next }: NonNullable<State['settled']>, purse: number): readonly Choice[] {
  const part = parts[next] ?? 0;
  if (part > purse + DUST) return [];
  const left = parts.slice(next + 1).reduce((sum, due) => sum + due, 0);
  return [{ pays: part, after: { balance: left, allowance: 0, settled: { parts, next: next + 1 } } }];
}

function isClosed({ balance }: State): boolean {
  return balance <= DUST;
}

function nameOf({ balance, allowance, settled }: State): string {
  return `${balance.toFixed(2)}/${allowance.toFixed(2)}${settled ? `/${settled.next}/${settled.parts.length}` : ''}`;
}

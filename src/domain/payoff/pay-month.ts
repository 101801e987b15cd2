import type { ContractPayment } from '../debts/contract-payment.ts';
import { LATE_FINE, LATE_INTEREST_MONTHLY } from '../debts/late-charges.ts';
import type { Stakes } from '../debts/stakes.ts';
import type { Centavos } from '../money/centavos.ts';
import { quotientHalfEven } from '../money/round-half-even.ts';
import { WHOLE } from '../money/times-rate.ts';
import type { Policy } from './policy.ts';
import { charge, type Position, pay } from './position.ts';

export type Turn = {
  readonly positions: readonly Position[];
  readonly policy: Policy;
  /** 0 is the first month of the plan. */
  readonly month: number;
};

/**
 * Spends one month's money, after interest; gives what is left. The order is the product's promise:
 *
 * 1. what is deducted from pay;
 * 2. what must be paid at once to keep light, water, home or vehicle, where its loss was announced;
 * 3. what contracts ask, with what was missed before: services and collateral first, then by the policy's order. What is
 *    missed bears a fine of 2 % once and 1 % late interest a month;
 * 4. offers within their window, if the policy takes them and the money is there, the greatest saving first;
 * 5. what is late on services and collateral, then everything by the policy's order.
 */
export function payMonth(turn: Turn, money: Centavos): Centavos {
  let purse = payFromWages(turn.positions, money);
  purse = payUrgent(turn.positions, purse, 'threatened');
  purse = payContracts(turn, purse);
  if (turn.policy.takesOffers) purse = takeOffers(turn, purse);
  purse = payUrgent(turn.positions, purse, 'all');
  return spendSurplus(turn, purse);
}

function payFromWages(positions: readonly Position[], money: Centavos): Centavos {
  let purse = money;
  for (const position of positions) {
    if (!position.account.fromWages || position.balance === 0) continue;
    const paid = pay(position, Math.min(position.due, position.account.contract.fixed, purse), 'contract');
    position.fromWages = paid;
    position.due -= paid;
    purse -= paid;
  }
  return purse;
}

/** What is late on services, then on collateral: of all such debts, or of those whose loss was announced. */
function payUrgent(positions: readonly Position[], money: Centavos, who: 'threatened' | 'all'): Centavos {
  let purse = money;
  for (const stakes of URGENT_STAKES) {
    for (const position of positions) {
      const { account, urgent } = position;
      if (urgent === 0 || account.stakes !== stakes || (who === 'threatened' && !account.threatened)) continue;
      const paid = pay(position, Math.min(urgent, purse), stakes);
      position.urgent -= paid;
      position.due = Math.min(position.due, position.balance);
      purse -= paid;
    }
  }
  return purse;
}

const URGENT_STAKES = ['essential-service', 'collateral'] as const satisfies readonly Stakes[];

function payContracts({ positions, policy }: Turn, money: Centavos): Centavos {
  let purse = money;
  let missing = 0;
  for (const { due } of positions) missing += due;
  const enough = missing <= purse;
  const waiting = enough ? positions : positions.toSorted((one, other) => contractOrder(one, other, policy));
  for (const position of waiting) {
    const paid = pay(position, Math.min(position.due, purse), 'contract');
    purse -= paid;
    const missed = isInvented(position.account.contract) ? 0 : position.due - paid;
    if (missed > 0) charge(position, chargesOn(missed, position.missedBefore));
    position.missedBefore = missed;
  }
  return purse;
}

/** A loan's instalment that nobody told us guides the plan, but missing it is not known to cost anything. */
function isInvented({ assumed, share }: ContractPayment): boolean {
  return assumed && share === 0;
}

/** A negative number puts `one` first. */
function contractOrder(one: Position, other: Position, policy: Policy): number {
  const stakes = RANK[one.account.stakes] - RANK[other.account.stakes];
  if (stakes !== 0) return stakes;
  if (policy.before(one, other)) return -1;
  return policy.before(other, one) ? 1 : 0;
}

const RANK: Record<Stakes, number> = { 'essential-service': 0, collateral: 1, none: 2 };

function chargesOn(missed: Centavos, missedBefore: Centavos): Centavos {
  const fined = Math.max(0, missed - missedBefore);
  return quotientHalfEven(fined * LATE_FINE, WHOLE) + quotientHalfEven(missed * LATE_INTEREST_MONTHLY, WHOLE);
}

function takeOffers({ positions, month }: Turn, money: Centavos): Centavos {
  let purse = money;
  for (;;) {
    let chosen: Position | undefined;
    let chosenPrice = 0;
    for (const position of positions) {
      const price = bestPrice(position, month);
      if (price > purse || position.balance - price <= (chosen?.balance ?? 0) - chosenPrice) continue;
      chosen = position;
      chosenPrice = price;
    }
    if (!chosen) return purse;
    purse -= pay(chosen, chosenPrice, 'settlement');
    chosen.forgiven = chosen.balance;
    chosen.balance = 0;
  }
}

/** The lowest price open this month, Infinity without an offer. */
function bestPrice({ account }: Position, month: number): Centavos {
  let price = Infinity;
  for (const offer of account.offers) {
    if (offer.fromMonth <= month && month <= offer.untilMonth)
      price = Math.min(price, offer.parts.length === 1 ? (offer.parts[0] ?? Infinity) : Infinity);
  }
  return price;
}

function spendSurplus({ positions, policy }: Turn, money: Centavos): Centavos {
  let purse = money;
  while (purse > 0) {
    const next = firstOf(positions, policy);
    if (!next) break;
    purse -= pay(next, purse, policy.reason);
  }
  return purse;
}

function firstOf(positions: readonly Position[], policy: Policy): Position | undefined {
  let first: Position | undefined;
  for (const position of positions) {
    if (position.balance === 0 || !takesSurplus(position, policy)) continue;
    if (!first || policy.before(position, first)) first = position;
  }
  return first;
}

function takesSurplus({ account }: Position, { addsToContracts }: Policy): boolean {
  if (!account.savesEarly) return false;
  return addsToContracts || (account.contract.fixed === 0 && account.contract.share === 0);
}

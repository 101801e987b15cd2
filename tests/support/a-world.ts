import { vi } from 'vitest';
import { reais } from '../../src/domain/money/centavos.ts';
import { openWorld } from '../../src/domain/payoff/search/optimise.ts';
import type { World } from '../../src/domain/payoff/search/world.ts';
import type { Account } from '../../src/domain/payoff/simulation/account.ts';
import { LONGEST_PLAN } from '../../src/domain/payoff/simulation/books.ts';
import { cashOf } from '../../src/domain/payoff/simulation/course.ts';

/** The accounts as a search sees them, with so many reais in each month. */
export function aWorld(accounts: readonly Account[], monthly: number): World {
  return openWorld(accounts, cashOf(new Float64Array(LONGEST_PLAN).fill(reais(monthly)), []));
}

/** The same with what is done in it: how many courses were looked at, and how many of these had to be simulated. */
export function watched(world: World) {
  const tried: World['tried'] = new Map(world.tried);
  const looked = vi.spyOn(tried, 'get');
  const kept = vi.spyOn(tried, 'set');
  const seen: World = { ...world, effort: { ...world.effort }, tried };
  return { world: seen, looked: () => looked.mock.calls.length, simulated: () => kept.mock.calls.length };
}

/** Fixed payments that a contract asks. */
export function asks(amount: number): Account['contract'] {
  return { fixed: reais(amount), share: 0, assumed: false };
}

/** An offer to be paid at once in one of these months. */
export function once(price: number, fromMonth: number, untilMonth = fromMonth): Account['offers'] {
  return [{ id: `for ${price}`, parts: [reais(price)], fromMonth, untilMonth }];
}

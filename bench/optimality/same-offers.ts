import { avalancheCourse } from '../../src/domain/payoff/search/classics.ts';
import { openWorld } from '../../src/domain/payoff/search/optimise.ts';
import { decide } from '../../src/domain/payoff/search/options.ts';
import { rate } from '../../src/domain/payoff/search/rate.ts';
import { descend } from '../../src/domain/payoff/search/search.ts';
import { LONGEST_PLAN } from '../../src/domain/payoff/simulation/books.ts';
import { type Cash, cashOf } from '../../src/domain/payoff/simulation/course.ts';
import { type Instance, moneyByMonth } from './instance.ts';
import type { Answer } from './solve.ts';

/** What the planner makes of the solver's offers and months; Infinity where that is no plan. Centavos. */
export type SameOffers = {
  /** With the order of rates. `lacking`: what its reserves could not find for the offers. */
  readonly byRate: number;
  readonly lacking: number;
  /** With the best order that its search finds from there. */
  readonly searched: number;
};

/**
 * Tells a search that missed the right offers from reserves or an order that could not use them: near the optimum, the
 * search was at fault; far above it, what comes after.
 */
export function withSameOffers(instance: Instance, { ways }: Answer): SameOffers {
  const world = openWorld(instance.accounts, engineCash(instance));
  const course = avalancheCourse(world.books);
  for (const [account, { offers }] of instance.accounts.entries()) {
    const taken = ways[account]?.offer;
    const offer = offers.findIndex(({ id }) => id === taken?.offerId);
    if (taken && offer >= 0) decide(course, account, { offer, month: taken.month });
  }
  const { cost, lacking } = rate(world, course);
  const searched = descend(world, course, { order: true, offers: () => false });
  return { byRate: cost, lacking, searched: searched.cost };
}

/** The instance's money as the engine takes it: wages that loans take are added there. */
export function engineCash({ problem, accounts }: Instance): Cash {
  const wages = accounts.reduce((sum, { fromWages, contract }) => sum + (fromWages ? contract.fixed : 0), 0);
  const money = moneyByMonth(problem, accounts, LONGEST_PLAN).map((amount) => amount - wages);
  return cashOf(Float64Array.from(money), []);
}

import type { Instance } from '../../bench/optimality/instance.ts';
import { engineCash } from '../../bench/optimality/same-offers.ts';
import { avalancheCourse } from '../../src/domain/payoff/search/classics.ts';
import { openWorld } from '../../src/domain/payoff/search/optimise.ts';
import { decide, NONE, type Option } from '../../src/domain/payoff/search/options.ts';
import { rate } from '../../src/domain/payoff/search/rate.ts';
import { openBooks } from '../../src/domain/payoff/simulation/books.ts';

/**
 * The least total over every offer of every debt in every month of its window, and every order, with the engine's own
 * reserves: nothing is searched, so what a search adds or misses shows beside it. For three debts or so.
 */
export function enumerate(instance: Instance): number {
  const world = openWorld(instance.accounts, engineCash(instance));
  const course = avalancheCourse(openBooks(instance.accounts));
  let best = Infinity;
  for (const order of permutations([...course.order])) {
    course.order.set(order);
    for (const options of combinations(instance.accounts.map((account) => optionsOf(account, instance.size.months)))) {
      for (const [account, option] of options.entries()) decide(course, account, option);
      best = Math.min(best, rate(world, course).cost);
    }
  }
  return best;
}

function optionsOf({ offers }: Instance['accounts'][number], months: number): readonly Option[] {
  const starts = offers.flatMap(({ fromMonth, untilMonth }, offer) => {
    const last = Math.min(untilMonth, months);
    return Array.from({ length: Math.max(0, last - fromMonth + 1) }, (_, later) => ({
      offer,
      month: fromMonth + later,
    }));
  });
  return [NONE, ...starts];
}

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}

function combinations(lists: readonly (readonly Option[])[]): readonly (readonly Option[])[] {
  return lists.reduce<readonly (readonly Option[])[]>(
    (heads, list) => heads.flatMap((head) => list.map((option) => [...head, option])),
    [[]],
  );
}

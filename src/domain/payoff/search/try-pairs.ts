import { decide, type Freedom, isAllowed, type Option, optionOf } from './options.ts';
import { isBetter, rate } from './rate.ts';
import type { Rated, World } from './world.ts';

/** Two offers often compete for the same money: giving one up pays only together with taking the other. */
export function tryPairs(world: World, best: Rated, freedom: Freedom): Rated {
  const withOffers = world.options.flatMap((options, account) =>
    options.length > 1 && account !== freedom.held ? [{ account, options }] : [],
  );
  let found = best;
  for (const [place, one] of withOffers.entries()) {
    for (const other of withOffers.slice(place + 1)) found = tryPair(world, found, { one, other, freedom });
  }
  return found;
}

type WithOffers = { readonly account: number; readonly options: readonly Option[] };

type Pair = { readonly one: WithOffers; readonly other: WithOffers; readonly freedom: Freedom };

function tryPair(world: World, best: Rated, { one, other, freedom }: Pair): Rated {
  const { course } = best;
  let found = best;
  let chosen = [optionOf(course, one.account), optionOf(course, other.account)] as const;
  const thin = one.options.length * other.options.length > LARGEST_PAIR;
  for (const first of landmarks(one.options, thin)) {
    if (world.effort.left <= 0) break;
    if (!isAllowed(first, { account: one.account, freedom })) continue;
    for (const second of landmarks(other.options, thin)) {
      if (!isAllowed(second, { account: other.account, freedom })) continue;
      decide(course, one.account, first);
      decide(course, other.account, second);
      const rated = rate(world, course, found.cost);
      if (!isBetter(rated, found)) continue;
      found = rated;
      chosen = [first, second];
    }
  }
  decide(course, one.account, chosen[0]);
  decide(course, other.account, chosen[1]);
  return found;
}

/** Above so many combinations only the ends and the middle of each window are tried together. */
const LARGEST_PAIR = 64;

/** No offer stands alone, as its own first and last. */
function landmarks(options: readonly Option[], thin: boolean): readonly Option[] {
  if (!thin) return options;
  return options.filter(({ offer }, index) => {
    const first = options.findIndex((option) => option.offer === offer);
    const last = options.findLastIndex((option) => option.offer === offer);
    return index === first || index === last || index === Math.round((first + last) / 2);
  });
}

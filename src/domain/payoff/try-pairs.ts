import { decide, type Freedom, isAllowed, type Option, optionOf } from './options.ts';
import { isBetter, rate } from './rate.ts';
import type { Rated, World } from './world.ts';

/** Two offers often compete for the same money: giving one up pays only together with taking the other. */
export function tryPairs(world: World, best: Rated, freedom: Freedom): Rated {
  const withOffers = world.options.flatMap((options, account) =>
    options.length > 1 && account !== freedom.held ? [account] : [],
  );
  let found = best;
  for (const one of withOffers) {
    for (const other of withOffers) {
      if (other <= one || world.effort.left <= 0) continue;
      found = tryPair(world, found, { one, other, freedom });
    }
  }
  return found;
}

type Pair = { readonly one: number; readonly other: number; readonly freedom: Freedom };

function tryPair(world: World, best: Rated, { one, other, freedom }: Pair): Rated {
  const { course } = best;
  let found = best;
  let chosen = [optionOf(course, one), optionOf(course, other)] as const;
  const thin = (world.options[one] ?? []).length * (world.options[other] ?? []).length > LARGEST_PAIR;
  for (const first of landmarks(world.options[one] ?? [], thin)) {
    if (world.effort.left <= 0) break;
    if (!isAllowed(first, { account: one, freedom })) continue;
    for (const second of landmarks(world.options[other] ?? [], thin)) {
      if (!isAllowed(second, { account: other, freedom })) continue;
      decide(course, one, first);
      decide(course, other, second);
      const rated = rate(world, course, found.cost);
      if (!isBetter(rated, found)) continue;
      found = rated;
      chosen = [first, second];
    }
  }
  decide(course, one, chosen[0]);
  decide(course, other, chosen[1]);
  return found;
}

/** Above so many combinations only the ends and the middle of each window are tried together. */
const LARGEST_PAIR = 64;

function landmarks(options: readonly Option[], thin: boolean): readonly Option[] {
  if (!thin) return options;
  return options.filter(({ offer, month }, index) => {
    const first = options.findIndex((option) => option.offer === offer);
    const last = options.findLastIndex((option) => option.offer === offer);
    return index === first || index === last || index === Math.round((first + last) / 2) || month === 0;
  });
}

import type { Centavos } from '../money/centavos.ts';
import { avalancheCourse } from './classics.ts';
import { optimise } from './optimise.ts';
import type { PayoffProblem } from './plan.ts';
import { pose } from './pose.ts';
import { rate } from './rate.ts';
import { shortfall } from './shortfall.ts';

/** Whether the debts end at all. `shortfall`: what must come in more each month for that. */
export type Payability = { readonly kind: 'payable' } | { readonly kind: 'unpayable'; readonly shortfall: Centavos };

/**
 * The same answer as `planPayoff`, without the plan: one simulation where the highest rate first leads to an end, a search
 * only where an offer may bring it.
 */
export function payability(problem: PayoffProblem): Payability {
  const { cash, world, deficit } = pose(problem);
  if (deficit === 0) {
    const ends = rate(world, avalancheCourse(world.books)).cost < Infinity || optimise(world).cost < Infinity;
    if (ends) return { kind: 'payable' };
  }
  return { kind: 'unpayable', shortfall: deficit + shortfall(world.books, cash) };
}

import type { Centavos } from '../money/centavos.ts';
import type { PayoffProblem } from './plan.ts';
import { pose } from './pose.ts';
import { shortfall } from './search/shortfall.ts';
import { wayThatEnds } from './search/strategies.ts';

/** Whether the debts end at all. `shortfall`: what must come in more each month for that. */
export type Payability = { readonly kind: 'payable' } | { readonly kind: 'unpayable'; readonly shortfall: Centavos };

/**
 * The same answer as `planPayoff`, without the plan: one simulation where the highest rate first leads to an end, a search
 * only where an offer may bring it.
 */
export function payability(problem: PayoffProblem): Payability {
  const posed = pose(problem);
  const preference = { strategy: 'best' } as const;
  if (posed.deficit === 0 && wayThatEnds(posed.world, preference)) return { kind: 'payable' };
  return { kind: 'unpayable', shortfall: shortfall({ problem, posed, preference }) };
}

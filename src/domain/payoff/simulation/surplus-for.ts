import type { Centavos } from '../../money/centavos.ts';
import type { Run } from './run.ts';

type Early = { readonly month: number; readonly left: Centavos; readonly most: Centavos };

/** What an account takes of the surplus: all that it owes but for what the course leaves unpaid, or whole instalments. */
export function surplusFor(run: Run, account: number, { month, left, most }: Early): Centavos {
  if (run.takes[account] === 0) return 0;
  const owedWith = run.books.owedWith[account];
  if (owedWith !== undefined) return payWholeInstalments(run, account, { month, left, most });
  return Math.max(0, Math.min(most, left - (run.left[account] ?? 0)));
}

/**
 * How much can be paid ahead on a contract that takes whole instalments only: as many off the end of its schedule as
 * `most` reaches, each at its present value. The schedule ends that much sooner.
 */
function payWholeInstalments(run: Run, account: number, { month, left, most }: Early): Centavos {
  const owedWith = run.books.owedWith[account] ?? [];
  const remaining = (run.lastMonth[account] ?? month) - month;
  for (let fewer = 0; fewer < remaining; fewer += 1) {
    const price = left - (owedWith[fewer] ?? 0);
    if (price > most) continue;
    if (price <= 0) return 0;
    run.lastMonth[account] = month + fewer;
    return price;
  }
  return 0;
}

import type { Centavos } from '../../money/centavos.ts';
import type { Month } from '../../time/local-date.ts';
import type { PlanMonth, Reserve } from '../plan.ts';

export type KeptForOffer = { readonly from: Month; readonly until: Month; readonly amount: Centavos };

/** From when to when money waits for an offer of this debt, and the most of it; of its offers one at most is taken. */
export function keptForOffer(months: readonly PlanMonth[], debtId: string): KeptForOffer | undefined {
  const isForIt = (reserve: Reserve) => reserve.for === 'offer' && reserve.debtId === debtId;
  const waiting = months.flatMap(({ month, reserved }) => {
    const amount = reserved.filter(isForIt).reduce((sum, reserve) => sum + reserve.amount, 0);
    return amount > 0 ? [{ month, amount }] : [];
  });
  const [first] = waiting;
  const last = waiting.at(-1);
  if (!first || !last) return undefined;
  return { from: first.month, until: last.month, amount: Math.max(...waiting.map(({ amount }) => amount)) };
}

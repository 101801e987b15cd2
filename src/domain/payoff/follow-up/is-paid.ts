import type { Centavos } from '../../money/centavos.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { PaymentMade } from './payments-made.ts';

/**
 * Whether what was told as paid in a cycle (after the day before it, up to its last day) covers what was needed: nine
 * tenths do, as one instalment is counted elsewhere, since people round.
 */
export function isPaid(
  payments: readonly PaymentMade[] = [],
  needed: Centavos,
  { after, to }: { readonly after: LocalDate; readonly to: LocalDate },
): boolean {
  const paid = payments.filter(({ on }) => on > after && on <= to).reduce((sum, { amount }) => sum + amount, 0);
  return paid > 0 && paid * 10 >= needed * 9;
}

import type { Centavos } from '../money/centavos.ts';
import { type Ppm, timesPpm } from '../money/times-rate.ts';

/** Fine for late payment: at most 2 % of what was due (CDC art. 52 §1). */
export const LATE_FINE: Ppm = 20_000;

/** Default interest: commonly 1 % a month, by the day (rule `late-charges`). */
export const LATE_INTEREST_MONTHLY: Ppm = 10_000;

/**
 * What a late amount costs beside the contract's own interest: 2 % once, and 1 % a month pro rata over 30 days.
 *
 * R$ 200 paid 15 days late costs R$ 4,00 + R$ 1,00.
 */
export function lateCharges(amount: Centavos, daysLate: number): Centavos {
  if (daysLate <= 0) return 0;
  return timesPpm(amount, LATE_FINE) + timesPpm(amount, Math.round((LATE_INTEREST_MONTHLY * daysLate) / 30));
}

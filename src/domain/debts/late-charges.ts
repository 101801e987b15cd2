import { LAW_LIMITS } from '../law/limits.ts';
import type { Centavos } from '../money/centavos.ts';
import { divideHalfEven } from '../money/round-half-even.ts';
import { type Ppm, timesPpm, WHOLE } from '../money/times-rate.ts';

/** Fine for late payment: at most 2 % of what was due (CDC art. 52 §1). */
export const LATE_FINE: Ppm = LAW_LIMITS['late-charges'].fine;

/** Default interest: commonly 1 % a month, by the day (rule `late-charges`). */
export const LATE_INTEREST_MONTHLY: Ppm = LAW_LIMITS['late-charges'].monthlyInterest;

/**
 * What a late amount costs beside the contract's own interest: 2 % once, and 1 % a month pro rata over 30 days, not
 * compounded, each rounded half-even.
 *
 * R$ 200 paid 15 days late costs R$ 4,00 + R$ 1,00.
 */
export function lateCharges(amount: Centavos, daysLate: number): Centavos {
  if (daysLate <= 0) return 0;
  return timesPpm(amount, LATE_FINE) + proRata(amount, daysLate);
}

/** In one division: a rate per day that is rounded first would be off by centavos. */
function proRata(amount: Centavos, days: number): Centavos {
  return divideHalfEven(amount * days, DAYS_TO_DOUBLE);
}

/** Days after which the interest is as much as the amount: 3 000 at 1 % per 30 days. */
const DAYS_TO_DOUBLE = (WHOLE / LATE_INTEREST_MONTHLY) * 30;

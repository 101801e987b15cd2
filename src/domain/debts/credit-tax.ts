import { LAW_LIMITS } from '../law/limits.ts';
import type { Centavos } from '../money/centavos.ts';
import { timesPpm } from '../money/times-rate.ts';

const { fixed: FIXED, daily: DAILY, days: MOST_DAYS } = LAW_LIMITS['credit-tax'];

/** A part of the principal and the days until it is paid back. */
export type TaxedPart = { readonly principal: Centavos; readonly days: number };

/**
 * IOF on credit to a person, paid back at once: 0.38 % of the principal, and 0.0082 % of it for each day up to 365 (rule
 * `credit-tax`). Each of the two is rounded half-even.
 *
 * R$ 850 for 30 days: R$ 3,23 + R$ 2,09. R$ 1.000 for a year or more: R$ 3,80 + R$ 29,93.
 */
export function creditTax(part: TaxedPart): Centavos {
  return instalmentCreditTax([part]);
}

/**
 * IOF on credit paid back in parts: 0.38 % of the whole principal, and for each part of it 0.0082 % a day until that part
 * is due. `parts`: the principal in each instalment (the `amortisation` of its schedule), not the instalment.
 *
 * R$ 1.000 in two parts of R$ 500 after 30 and 60 days: R$ 3,80 + R$ 1,23 + R$ 2,46.
 */
export function instalmentCreditTax(parts: readonly TaxedPart[]): Centavos {
  const principal = parts.reduce((sum, part) => sum + part.principal, 0);
  return parts.reduce((sum, part) => sum + dailyTax(part), timesPpm(principal, FIXED));
}

function dailyTax({ principal, days }: TaxedPart): Centavos {
  return timesPpm(principal, DAILY * Math.min(days, MOST_DAYS));
}

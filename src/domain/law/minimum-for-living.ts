import type { Centavos } from '../money/centavos.ts';
import type { Month } from '../time/local-date.ts';
import { LAW_LIMITS } from './limits.ts';

/** What the law keeps for living, a month (rule `minimum-for-living`). */
export const MINIMUM_FOR_LIVING: Centavos = LAW_LIMITS['minimum-for-living'].monthly;

/** What leaves in one month for debts that the minimum for living is measured against. */
export type MonthlyOutflow = { readonly month: Month; readonly paid: Centavos };

/**
 * The months in which payments leave less than the minimum for living, with what is missing. `income`: what arrives each
 * month; one-off money of a month belongs to its income, so pass it in `extra`.
 *
 * R$ 1.500 of income with R$ 950 paid leaves R$ 550: R$ 50 are missing.
 */
export function monthsBelowMinimum({ income, outflows, extra = () => 0 }: Living): readonly MonthBelowMinimum[] {
  return outflows.flatMap(({ month, paid }) => {
    const missing = MINIMUM_FOR_LIVING - (income + extra(month) - paid);
    return missing > 0 ? [{ month, missing }] : [];
  });
}

export type Living = {
  readonly income: Centavos;
  readonly outflows: readonly MonthlyOutflow[];
  /** Money that comes once in a month: a 13º, FGTS. */
  readonly extra?: (month: Month) => Centavos;
};

export type MonthBelowMinimum = { readonly month: Month; readonly missing: Centavos };

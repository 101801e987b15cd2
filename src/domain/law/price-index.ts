import type { LocalDate, Month } from '../time/local-date.ts';
import type { Confidence } from './rule.ts';

/**
 * How fast prices rise, for the correction of late debts. An assumption of one even month, always marked: the real
 * correction uses the published index of each month.
 */
export type PriceIndex = {
  readonly id: 'ipca';
  /** A fraction per month. */
  readonly monthly: number;
  /** A fraction per year, from which the month is taken by (1 + yearly)^(1/12) − 1. */
  readonly yearly: number;
  readonly asOf: Month;
  readonly source: string;
  readonly checkedOn: LocalDate;
  readonly confidence: Confidence;
  readonly reviewOn: LocalDate;
};

// No published figure of late 2026 was found when this was checked: the upper end of the target band stands in for it.
export const IPCA: PriceIndex = {
  id: 'ipca',
  monthly: 0.003675,
  yearly: 0.045,
  asOf: '2026-10',
  source: 'Estimativa: teto da meta de inflação (3% mais 1,5 ponto), sem índice publicado conferido',
  checkedOn: '2026-11-22',
  confidence: 'uncertain',
  reviewOn: '2027-03-31',
};

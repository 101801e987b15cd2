import type { Centavos } from '../money/centavos.ts';
import { lateCharges } from './late-charges.ts';

/** What comes on top of a late amount. `correction`: for the fall of money's worth; `charges`: fine and late interest. */
export type CorrectedCharges = { readonly correction: Centavos; readonly charges: Centavos };

/**
 * Late charges of a debt that is corrected by a price index, as energy bills are (rule `energy-late-charges`: IPCA, 2 %,
 * 1 % a month) and debts without an agreed rate (rule `legal-default-rate`). First the correction,
 * amount × (1 + monthly)^(days ÷ 30) − amount, rounded to the nearest centavo; then fine and interest on the corrected
 * amount. `monthlyIndex` is a fraction, from `law/price-index`: an estimate.
 *
 * R$ 200 late for 60 days with prices up 0.5 % a month: R$ 2,01 of correction; 2 % + 2 % of R$ 202,01 are R$ 8,08.
 */
export function correctedLateCharges(amount: Centavos, { daysLate, monthlyIndex }: Correction): CorrectedCharges {
  if (daysLate <= 0) return { correction: 0, charges: 0 };
  const correction = Math.round(amount * Math.expm1((daysLate / DAYS_OF_MONTH) * Math.log1p(monthlyIndex)));
  return { correction, charges: lateCharges(amount + correction, daysLate) };
}

export type Correction = { readonly daysLate: number; readonly monthlyIndex: number };

const DAYS_OF_MONTH = 30;

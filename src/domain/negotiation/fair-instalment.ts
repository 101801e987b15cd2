import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import { MINIMUM_FOR_LIVING } from '../law/minimum-for-living.ts';
import type { Centavos } from '../money/centavos.ts';

/**
 * What a person can pay each month to all creditors together without touching essentials, nor the minimum for living
 * where that is more: never accept agreements above it. Flexible expenses stay as told: cutting them is the person's
 * choice. 0 in deficit.
 */
export function fairInstalment(money: MonthlyMoney): Centavos {
  return Math.max(0, roomForDebts(money));
}

/** The same, negative where expenses or the minimum for living are not covered themselves. */
export function roomForDebts({ income, leftForDebts }: MonthlyMoney): Centavos {
  return Math.min(leftForDebts, income - MINIMUM_FOR_LIVING);
}

type MonthlyMoney = Pick<Diagnosis, 'income' | 'leftForDebts'>;

import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import { MINIMUM_FOR_LIVING } from '../law/minimum-for-living.ts';
import type { Centavos } from '../money/centavos.ts';

/**
 * What a person can pay each month to all creditors together without touching essentials, nor the minimum for living
 * where that is more: never accept agreements above it. Flexible expenses stay as told: cutting them is the person's
 * choice. 0 in deficit.
 */
export function fairInstalment({ income, leftForDebts }: Pick<Diagnosis, 'income' | 'leftForDebts'>): Centavos {
  return Math.max(0, Math.min(leftForDebts, income - MINIMUM_FOR_LIVING));
}

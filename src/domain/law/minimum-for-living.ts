import type { Centavos } from '../money/centavos.ts';
import { LAW_LIMITS } from './limits.ts';

/** What the law keeps for living, a month (rule `minimum-for-living`). */
export const MINIMUM_FOR_LIVING: Centavos = LAW_LIMITS['minimum-for-living'].monthly;

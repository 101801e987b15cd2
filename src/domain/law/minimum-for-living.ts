import { type Centavos, reais } from '../money/centavos.ts';

/** What the law keeps for living, a month (rule `minimum-for-living`). */
export const MINIMUM_FOR_LIVING: Centavos = reais(600);

import { expect, it } from 'vitest';
import { reais } from '../money/centavos.ts';
import { MINIMUM_FOR_LIVING } from './minimum-for-living.ts';

it('leaves R$ 600 a month for living', () => {
  expect(MINIMUM_FOR_LIVING).toBe(reais(600));
});

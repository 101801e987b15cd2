import { describe, expect, it } from 'vitest';
import { reais } from '../money/centavos.ts';
import { MINIMUM_FOR_LIVING, monthsBelowMinimum } from './minimum-for-living.ts';

describe('the minimum for living', () => {
  it('is R$ 600 a month', () => {
    expect(MINIMUM_FOR_LIVING).toBe(reais(600));
  });

  it('is not left where R$ 950 of R$ 1.500 are paid: R$ 50 are missing', () => {
    const outflows = [{ month: '2026-12', paid: reais(950) }];
    expect(monthsBelowMinimum({ income: reais(1500), outflows })).toEqual([{ month: '2026-12', missing: reais(50) }]);
  });

  it('is left to the centavo', () => {
    const below = (paid: number) =>
      monthsBelowMinimum({ income: reais(1500), outflows: [{ month: '2026-12', paid }] }).length;
    expect(below(reais(900))).toBe(0);
    expect(below(reais(900) + 1)).toBe(1);
  });

  it('counts money that comes once in its own month', () => {
    const outflows = ['2026-12', '2027-01'].map((month) => ({ month, paid: reais(1400) }));
    const extra = (month: string) => (month === '2026-12' ? reais(500) : 0);
    expect(monthsBelowMinimum({ income: reais(1500), outflows, extra })).toEqual([
      { month: '2027-01', missing: reais(500) },
    ]);
  });
});

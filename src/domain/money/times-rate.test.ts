import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT, reais } from './centavos.ts';
import { ppm, timesPpm } from './times-rate.ts';

describe('timesPpm', () => {
  it('takes one month of revolving credit on R$ 1.000,00', () => {
    expect(timesPpm(reais(1000), ppm(0.1509))).toBe(reais(150.9));
  });

  it('rounds ties to the even centavo', () => {
    expect(timesPpm(50, ppm(0.01))).toBe(0);
    expect(timesPpm(150, ppm(0.01))).toBe(2);
  });

  it('is exact at the largest amount and the highest rate', () => {
    expect(timesPpm(LARGEST_AMOUNT, ppm(1))).toBe(LARGEST_AMOUNT);
    expect(timesPpm(LARGEST_AMOUNT - 1, 999_999)).toBe(Number(((BigInt(LARGEST_AMOUNT) - 1n) * 999_999n) / 1_000_000n));
  });

  it('refuses what a double cannot hold', () => {
    const inexact = new RangeError('amount × rate is not a whole number below 2^53');
    expect(() => timesPpm(LARGEST_AMOUNT, ppm(2))).toThrow(inexact);
    expect(() => timesPpm(0.5, 1)).toThrow(inexact);
  });
});

describe('ppm', () => {
  it('is the nearest whole part per million', () => {
    expect(ppm(0.0926)).toBe(92_600);
    expect(ppm(0.0000014)).toBe(1);
    expect(ppm(0.0000016)).toBe(2);
  });
});

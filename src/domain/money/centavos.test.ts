import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT, reais } from './centavos.ts';

describe('reais', () => {
  it('are a hundred centavos each, to the nearest centavo', () => {
    expect(reais(1234.5)).toBe(123_450);
    expect(reais(0.29)).toBe(29);
    expect(reais(1.005)).toBe(100);
  });

  it('are fifty million at most, which times a million stays exact', () => {
    expect(LARGEST_AMOUNT).toBe(reais(50_000_000));
    expect(Number.isSafeInteger(LARGEST_AMOUNT * 1_000_000)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { reais } from '../money/centavos.ts';
import { creditTax, instalmentCreditTax } from './credit-tax.ts';

describe('the tax on credit', () => {
  it.each([
    [0, 3.8],
    [1, 3.88],
    [30, 6.26],
    [364, 33.65],
    [365, 33.73],
    [366, 33.73],
    [3650, 33.73],
  ])('of R$ 1.000 for %i days is R$ %d', (days, tax) => {
    expect(creditTax({ principal: reais(1000), days })).toBe(reais(tax));
  });

  it('is R$ 3,23 + R$ 2,09 on R$ 850 for 30 days', () => {
    expect(creditTax({ principal: reais(850), days: 30 })).toBe(reais(5.32));
  });

  it('takes each part of the principal for its own days, and the fixed share once', () => {
    const parts = [
      { principal: reais(500), days: 30 },
      { principal: reais(500), days: 60 },
    ];
    expect(instalmentCreditTax(parts)).toBe(reais(3.8 + 1.23 + 2.46));
  });

  it('is nothing on nothing', () => {
    expect(instalmentCreditTax([])).toBe(0);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reais } from '../money/centavos.ts';
import { impliedMonthlyRate } from './implied-rate.ts';
import { lateCharges } from './late-charges.ts';
import { presentValue, priceInstalment } from './present-value.ts';
import { annualFromMonthly, monthlyFromAnnual } from './rates.ts';

const counts = fc.integer({ min: 2, max: 120 });
const monthlyRates = fc.double({ min: 0.001, max: 0.3, noNaN: true });

describe('yearly and monthly rates', () => {
  it('compound: revolving credit of 439.87 % a year (Bacen SGS 22022, May 2026) is 15.09 % a month', () => {
    expect(monthlyFromAnnual(4.3987)).toBeCloseTo(0.1509, 4);
  });

  it('compound: the overdraft ceiling of 8 % a month is 151.82 % a year (Res. CMN 4.765/2019)', () => {
    expect(annualFromMonthly(0.08)).toBeCloseTo(1.5182, 4);
  });

  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(monthlyRates, (monthly) => {
        expect(monthlyFromAnnual(annualFromMonthly(monthly))).toBeCloseTo(monthly, 10);
      }),
    );
  });
});

describe('presentValue', () => {
  it('discounts 10 × R$ 100 at 2 % a month to R$ 898,26', () => {
    expect(presentValue({ count: 10, amount: reais(100), monthlyRate: 0.02 })).toBe(reais(898.26));
  });

  it('is the plain sum without interest, and nothing without instalments', () => {
    expect(presentValue({ count: 10, amount: reais(100), monthlyRate: 0 })).toBe(reais(1000));
    expect(presentValue({ count: 0, amount: reais(100), monthlyRate: 0.02 })).toBe(0);
  });

  it('keeps its digits at tiny rates', () => {
    expect(presentValue({ count: 120, amount: reais(1000), monthlyRate: 1e-12 })).toBe(reais(120_000));
  });
});

describe('priceInstalment', () => {
  it('pays R$ 1.000 back in 10 × R$ 111,33 at 2 % a month', () => {
    expect(priceInstalment({ balance: reais(1000), count: 10, monthlyRate: 0.02 })).toBe(reais(111.33));
  });

  it('always covers the balance, with less than a centavo a month to spare', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 10_000_000 }), counts, monthlyRates, (balance, count, monthlyRate) => {
        const amount = priceInstalment({ balance, count, monthlyRate });
        expect(presentValue({ count, amount, monthlyRate })).toBeGreaterThanOrEqual(balance);
        expect(presentValue({ count, amount: amount - 1, monthlyRate })).toBeLessThanOrEqual(balance);
      }),
    );
  });
});

describe('impliedMonthlyRate', () => {
  it('finds 2.92 % a month in R$ 1.000 paid as 12 × R$ 100', () => {
    expect(impliedMonthlyRate({ count: 12, amount: reais(100), price: reais(1000) })).toBeCloseTo(0.0292, 4);
  });

  it('finds the rate that the instalments were made with', () => {
    fc.assert(
      fc.property(counts, monthlyRates, (count, monthlyRate) => {
        const price = presentValue({ count, amount: reais(1000), monthlyRate });
        expect(impliedMonthlyRate({ count, amount: reais(1000), price })).toBeCloseTo(monthlyRate, 4);
      }),
    );
  });

  it.each([
    ['add up to the price exactly', { count: 10, amount: 100, price: 1000 }],
    ['add up to less', { count: 10, amount: 99, price: 1000 }],
    ['have no price', { count: 10, amount: 100, price: 0 }],
    ['would be more than 100 % a month', { count: 10, amount: 1001, price: 1000 }],
  ])('finds none when the instalments %s', (_, instalments) => {
    expect(impliedMonthlyRate(instalments)).toBeUndefined();
  });
});

describe('lateCharges', () => {
  it('are 2 % and half of 1 % after 15 days', () => {
    expect(lateCharges(reais(200), 15)).toBe(reais(5));
  });

  it('are the fine alone plus 1 % for each 30 days', () => {
    expect(lateCharges(reais(100), 90)).toBe(reais(5));
  });

  it('are nothing until the due date has passed', () => {
    expect(lateCharges(reais(200), 0)).toBe(0);
    expect(lateCharges(reais(200), -3)).toBe(0);
  });
});

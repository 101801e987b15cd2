import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT, reais } from '../money/centavos.ts';
import { timesPpm } from '../money/times-rate.ts';
import { annuityFactor } from './annuity-factor.ts';
import { impliedMonthlyRate } from './implied-rate.ts';
import { lateCharges } from './late-charges.ts';
import { presentValue } from './present-value.ts';
import { priceInstalment } from './price-instalment.ts';
import { annualFromMonthly, monthlyFromAnnual } from './rates.ts';

const counts = fc.integer({ min: 2, max: 120 });
const amounts = fc.integer({ min: 1, max: 1_000_000 });
const ppms = fc.integer({ min: 0, max: 300_000 });
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
    expect(presentValue({ count: 10, amount: reais(100), rate: 20_000 })).toBe(reais(898.26));
  });

  it('is the plain sum without interest, and nothing without instalments', () => {
    expect(presentValue({ count: 10, amount: reais(100), rate: 0 })).toBe(reais(1000));
    expect(presentValue({ count: 0, amount: reais(100), rate: 20_000 })).toBe(0);
  });

  it('is what the instalments pay off to the centavo, the last one not above the others', () => {
    fc.assert(
      fc.property(counts, amounts, fc.integer({ min: 0, max: 60_000 }), (count, amount, rate) => {
        expect(lastInstalment({ count, amount, rate }, 0)).toBeLessThanOrEqual(amount);
        expect(lastInstalment({ count, amount, rate }, 1)).toBeGreaterThan(amount);
      }),
    );
  });

  it('is beyond counting for what nobody could owe', () => {
    expect(presentValue({ count: 900, amount: LARGEST_AMOUNT, rate: 1 })).toBe(Infinity);
  });
});

/** What is left for the last month, interest included, when all others are paid and the balance was `more` higher. */
function lastInstalment({ count, amount, rate }: { count: number; amount: number; rate: number }, more: number) {
  let balance = presentValue({ count, amount, rate }) + more;
  for (let k = 1; k < count; k += 1) balance += timesPpm(balance, rate) - amount;
  return balance + timesPpm(balance, rate);
}

describe('priceInstalment', () => {
  it('pays R$ 1.000 back in 10 × R$ 111,33 at 2 % a month', () => {
    expect(priceInstalment({ balance: reais(1000), count: 10, rate: 20_000 })).toBe(reais(111.33));
  });

  it('is the least instalment that covers the balance, but for rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 10_000_000 }), counts, ppms, (balance, count, rate) => {
        const amount = priceInstalment({ balance, count, rate });
        const factor = annuityFactor(count, rate / 1_000_000);
        expect(amount * factor).toBeGreaterThanOrEqual(balance - 1e-3);
        expect((amount - 1) * factor).toBeLessThan(balance);
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
        const price = Math.round(reais(1000) * annuityFactor(count, monthlyRate));
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

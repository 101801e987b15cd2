import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT, reais } from '../money/centavos.ts';
import { timesPpm } from '../money/times-rate.ts';
import { annuityFactor } from './annuity-factor.ts';
import { impliedMonthlyRate } from './implied-rate.ts';
import { presentValue, remainingValues } from './present-value.ts';
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

  it('is one instalment discounted by one month, rounded so that it is paid off to the centavo', () => {
    expect(presentValue({ count: 1, amount: reais(102), rate: 20_000 })).toBe(reais(100));
    expect(presentValue({ count: 1, amount: 1, rate: 500_000 })).toBe(1);
    expect(presentValue({ count: 1, amount: 1, rate: 600_000 })).toBe(0);
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

describe('remainingValues', () => {
  it('are what is owed with none, one, two and three of R$ 100 left at 2 % a month', () => {
    const values = remainingValues({ count: 3, amount: reais(100), rate: 20_000 });
    expect(values).toEqual([0, reais(98.04), reais(194.16), reais(288.39)]);
  });

  it('agree with presentValue for each number of instalments', () => {
    fc.assert(
      fc.property(counts, amounts, fc.integer({ min: 0, max: 60_000 }), (count, amount, rate) => {
        const values = remainingValues({ count, amount, rate });
        expect(values).toHaveLength(count + 1);
        for (const [k, value] of values.entries()) expect(value).toBe(presentValue({ count: k, amount, rate }));
      }),
    );
  });

  it('are Infinity from where nobody could owe it', () => {
    const values = remainingValues({ count: 3, amount: LARGEST_AMOUNT, rate: 0 });
    expect(values).toEqual([0, LARGEST_AMOUNT, Infinity, Infinity]);
  });
});

/** What is left for the last month, interest included, when all others are paid and the balance was `more` higher. */
function lastInstalment({ count, amount, rate }: { count: number; amount: number; rate: number }, more: number) {
  let balance = presentValue({ count, amount, rate }) + more;
  for (let k = 1; k < count; k += 1) balance += timesPpm(balance, rate) - amount;
  return balance + timesPpm(balance, rate);
}

describe('annuityFactor', () => {
  it('is 8.9826 for ten months at 2 %, and the count without interest', () => {
    expect(annuityFactor(10, 0.02)).toBeCloseTo(8.9826, 4);
    expect(annuityFactor(10, 0)).toBe(10);
    expect(annuityFactor(1, 0.25)).toBeCloseTo(0.8, 12);
  });

  it('keeps its digits at tiny rates', () => {
    expect(annuityFactor(360, 1e-12)).toBeCloseTo(360, 6);
  });
});

describe('priceInstalment', () => {
  it('divides evenly without interest, and asks for all at once of one', () => {
    expect(priceInstalment({ balance: reais(1200), count: 12, rate: 0 })).toBe(reais(100));
    expect(priceInstalment({ balance: 1001, count: 12, rate: 0 })).toBe(84);
    expect(priceInstalment({ balance: reais(1000), count: 1, rate: 20_000 })).toBe(reais(1020));
  });

  it('pays R$ 1.000 back in 10 × R$ 111,33 at 2 % a month', () => {
    expect(priceInstalment({ balance: reais(1000), count: 10, rate: 20_000 })).toBe(reais(111.33));
  });

  it('cannot be without instalments', () => {
    expect(() => priceInstalment({ balance: 100, count: 0, rate: 0 })).toThrow('at least one instalment');
    expect(priceInstalment({ balance: 100, count: 1, rate: 0 })).toBe(100);
  });

  it('asks for a centavo more where rounded interest would not let the balance be paid', () => {
    const loan = { balance: 35_050_182, count: 159, rate: 78_875 };
    const amount = priceInstalment(loan);
    expect(presentValue({ ...loan, amount })).toBeGreaterThanOrEqual(loan.balance);
    expect(presentValue({ ...loan, amount: amount - 1 })).toBeLessThan(loan.balance);
  });

  it('is the least instalment that covers the balance, but for rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 10_000_000 }), counts, ppms, (balance, count, rate) => {
        const amount = priceInstalment({ balance, count, rate });
        const factor = annuityFactor(count, rate / 1_000_000);
        expect(amount * factor).toBeGreaterThanOrEqual(balance - 1e-3);
        expect((amount - 2) * factor).toBeLessThan(balance);
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

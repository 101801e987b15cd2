import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT, reais } from './centavos.ts';
import { interestOf } from './interest-of.ts';
import { timesPpm, WHOLE } from './times-rate.ts';

describe('interestOf', () => {
  it('is one month of revolving credit on R$ 1.000,00', () => {
    expect(interestOf(reais(1000), 150_900)).toBe(reais(150.9));
  });

  it('rounds ties to the even centavo, and what is next to a tie to the nearer one', () => {
    expect([50, 150, 250].map((balance) => interestOf(balance, 10_000))).toEqual([0, 2, 2]);
    expect([49, 51].map((balance) => interestOf(balance, 10_000))).toEqual([0, 1]);
  });

  it('is timesPpm for every balance and rate that there is', () => {
    const balances = fc.integer({ min: 0, max: LARGEST_AMOUNT });
    const rates = fc.integer({ min: 0, max: WHOLE });
    fc.assert(
      fc.property(balances, rates, (balance, rate) => {
        expect(interestOf(balance, rate)).toBe(timesPpm(balance, rate));
      }),
      {
        examples: [
          [LARGEST_AMOUNT, WHOLE],
          [LARGEST_AMOUNT - 1, 999_999],
          [4_999_999_999, 1_000_000],
        ],
      },
    );
  });

  it('is exact around every half centavo of large amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_999_999 }), fc.integer({ min: -1, max: 1 }), (thousands, step) => {
        // thousands × 1 000 + 500 at 1 ‰ is half a centavo above a whole number of them.
        const balance = thousands * 1000 + 500 + step;
        expect(interestOf(balance, 1000)).toBe(timesPpm(balance, 1000));
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideHalfEven } from './round-half-even.ts';

describe('divideHalfEven', () => {
  it.each([
    [25, 10, 2],
    [35, 10, 4],
    [26, 10, 3],
    [24, 10, 2],
    [0, 10, 0],
    [-25, 10, -2],
    [-35, 10, -4],
  ])('%i ÷ %i is %i', (numerator, denominator, quotient) => {
    expect(divideHalfEven(numerator, denominator)).toBe(quotient);
  });

  it('is within half a unit of the exact quotient and even on ties, up to 2^53', () => {
    const denominators = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(fc.maxSafeInteger(), denominators, (numerator, denominator) => {
        const quotient = BigInt(divideHalfEven(numerator, denominator));
        const twiceOff = 2n * (BigInt(numerator) - quotient * BigInt(denominator));
        const distance = twiceOff < 0n ? -twiceOff : twiceOff;
        expect(distance <= BigInt(denominator)).toBe(true);
        if (distance === BigInt(denominator)) expect(quotient % 2n).toBe(0n);
      }),
      {
        examples: [
          [Number.MAX_SAFE_INTEGER, 1_000_000],
          [8_999_999_999_999_999, 1_000_000],
          [-1, 1_000_000],
          [-Number.MAX_SAFE_INTEGER, 3],
          [2 - Number.MAX_SAFE_INTEGER, 11],
        ],
      },
    );
  });

  it('is exact next to a multiple, up to 2^53', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 2_000_000 }), fc.nat({ max: 1_000_000 }), (denominator, back) => {
        const quotient = Math.floor(Number.MAX_SAFE_INTEGER / denominator) - back;
        const multiple = quotient * denominator;
        expect(divideHalfEven(multiple - 1, denominator)).toBe(quotient);
        expect(divideHalfEven(multiple, denominator)).toBe(quotient);
        expect(divideHalfEven(multiple + 1, denominator)).toBe(quotient);
        expect(divideHalfEven(1 - multiple, denominator)).toBe(-quotient);
      }),
    );
  });

  it.each([
    [0.5, 1],
    [2 ** 53, 1],
    [1, 0],
    [1, -1],
    [Number.NaN, 1],
    [1, 0.5],
  ])('refuses %d ÷ %d', (numerator, denominator) => {
    expect(() => divideHalfEven(numerator, denominator)).toThrow('whole numbers below 2^53 and a positive denominator');
  });
});

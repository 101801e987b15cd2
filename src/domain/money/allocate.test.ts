import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';

const amounts = fc.integer({ min: 0, max: 1_000_000_000 });
const weights = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((weight) => weight > 0));

describe('allocate', () => {
  it('gives the centavos that remain to the first', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(5, [0, 3, 7])).toEqual([0, 2, 3]);
  });

  it('sums to the total, each part within one centavo of its share', () => {
    fc.assert(
      fc.property(amounts, weights, (total, all) => {
        const parts = allocate(total, all);
        const sum = all.reduce((one, other) => one + other, 0);
        expect(parts.reduce((one, other) => one + other, 0)).toBe(total);
        for (const [index, part] of parts.entries()) {
          expect(Math.abs(part - (total * (all[index] ?? 0)) / sum)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('refuses to split among nobody', () => {
    const needsAWeight = new RangeError('allocate needs a positive weight');
    expect(() => allocate(1, [])).toThrow(needsAWeight);
    expect(() => allocate(1, [0])).toThrow(needsAWeight);
    expect(() => allocate(1, [2, -1])).toThrow(needsAWeight);
  });

  it('refuses what a double cannot hold', () => {
    const tooMuch = new RangeError('total × weight must be below 2^53');
    expect(() => allocate(Number.MAX_SAFE_INTEGER, [2])).toThrow(tooMuch);
    expect(() => allocate(Number.MAX_SAFE_INTEGER, [1, 2])).toThrow(tooMuch);
    expect(allocate(Number.MAX_SAFE_INTEGER, [1])).toEqual([Number.MAX_SAFE_INTEGER]);
  });
});

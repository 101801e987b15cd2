import { describe, expect, it } from 'vitest';
import { backoff } from './backoff.ts';

describe('backoff', () => {
  const limits = { first: 2_000, longest: 300_000 };

  it('doubles and stops doubling', () => {
    const most = (attempts: number) => backoff(attempts, () => 1, limits);
    expect([1, 2, 3, 20, 5_000].map(most)).toEqual([2_000, 4_000, 8_000, 300_000, 300_000]);
  });

  it('spreads the second half of each wait', () => {
    expect(backoff(1, () => 0, limits)).toBe(1_000);
    expect(backoff(0, () => 0.5, limits)).toBe(1_500);
  });
});

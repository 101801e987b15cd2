import { describe, expect, it } from 'vitest';
import { turnLimits } from './turn-limits.ts';

describe('how often one person is answered', () => {
  it('follows a rate that changes while everything runs', () => {
    let rate = { everyMs: 6_000, burst: 2 };
    const limits = turnLimits({ now: () => 0, rate: () => rate });
    expect([limits.hold('maria'), limits.hold('maria'), limits.hold('maria')]).toEqual([0, 0, 6_000]);
    rate = { everyMs: 9_000, burst: 4 };
    expect(limits.hold('maria')).toBe(0);
    expect([limits.hold('joao'), limits.hold('maria'), limits.hold('maria')]).toEqual([0, 0, 9_000]);
  });
});

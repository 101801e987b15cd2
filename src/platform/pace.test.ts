import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pacer } from './pace.ts';

const FOREVER = Number.POSITIVE_INFINITY;

describe('pacer', () => {
  it('lets a burst through and then one each interval', () => {
    const reserve = pacer({ now: () => 0, random: () => 0 });
    const rate = { everyMs: 100, burst: 3 };
    expect([1, 2, 3, 4, 5].map(() => reserve('i', rate, FOREVER))).toEqual([0, 0, 0, 100, 200]);
  });

  it('fills up again while nothing is sent', () => {
    let now = 0;
    const reserve = pacer({ now: () => now, random: () => 0 });
    const rate = { everyMs: 100, burst: 2 };
    for (let n = 0; n < 4; n += 1) reserve('i', rate, FOREVER);
    now = 1_000;
    expect([1, 2, 3].map(() => reserve('i', rate, FOREVER))).toEqual([0, 0, 100]);
  });

  it('keeps each key to itself', () => {
    const reserve = pacer({ now: () => 0, random: () => 0 });
    const rate = { everyMs: 100, burst: 1 };
    expect([reserve('a', rate, FOREVER), reserve('b', rate, FOREVER)]).toEqual([0, 0]);
  });

  it('reserves nothing for who will not wait that long', () => {
    const reserve = pacer({ now: () => 0, random: () => 0 });
    const rate = { everyMs: 100, burst: 1 };
    reserve('i', rate, FOREVER);
    expect(reserve('i', rate, 50)).toBeUndefined();
    expect(reserve('i', rate, 50)).toBeUndefined();
    expect(reserve('i', rate, 100)).toBe(100);
  });

  it('stretches each gap within its jitter, never shortens it', () => {
    const jitter = [0.3, 0.9] as const;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (random) => {
        const reserve = pacer({ now: () => 0, random: () => random });
        const rate = { everyMs: 6_000, burst: 1, jitter };
        reserve('i', rate, FOREVER);
        const gap = reserve('i', rate, FOREVER) ?? 0;
        expect(gap).toBeGreaterThanOrEqual(7_800);
        expect(gap).toBeLessThanOrEqual(11_400);
      }),
    );
  });

  it('never lets more than the rate through, whenever it is asked', () => {
    const rate = { everyMs: 100, burst: 5 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 100 }), (pauses) => {
        let now = 0;
        const reserve = pacer({ now: () => now, random: () => 0 });
        const leaves = pauses.map((pause) => {
          now += pause;
          return now + (reserve('i', rate, FOREVER) ?? 0);
        });
        for (const [n, from] of leaves.entries()) {
          const inNextSecond = leaves.slice(n).filter((leave) => leave < from + 1_000).length;
          expect(inNextSecond).toBeLessThanOrEqual(1_000 / rate.everyMs + rate.burst);
        }
      }),
    );
  });
});

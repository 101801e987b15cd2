import { describe, expect, it } from 'vitest';
import { NUMBER_RAMP, rampLimit } from './number-ramp.ts';

const DAY = 86_400_000;

describe('the ramp of a new number', () => {
  it('begins at twenty a day and reaches the full budget after two weeks', () => {
    expect([0, 1, 2, 7, 13, 14, 400].map((days) => rampLimit(0, days * DAY))).toEqual([20, 20, 30, 65, 160, 200, 200]);
  });

  it('only ever rises, and begins on the first day', () => {
    expect(NUMBER_RAMP[0]?.fromDay).toBe(0);
    for (const [index, step] of NUMBER_RAMP.entries()) {
      const before = NUMBER_RAMP[index - 1];
      if (!before) continue;
      expect(step.fromDay).toBeGreaterThan(before.fromDay);
      expect(step.perDay).toBeGreaterThan(before.perDay);
    }
  });

  it('makes no number older when a clock goes back', () => {
    expect(rampLimit(5 * DAY, 0)).toBe(20);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, dueDate, dueDateIn } from './due-date.ts';
import { addMonths, monthOf, monthsBetween } from './month.ts';

describe('months', () => {
  it('adds over the turn of the year, both ways', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2027-01', -1)).toBe('2026-12');
    expect(addMonths('2026-12', 0)).toBe('2026-12');
  });

  it('counts what was added', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), (count) => {
        expect(monthsBetween('2026-11', addMonths('2026-11', count))).toBe(count);
      }),
    );
  });

  it('knows the month of a day', () => {
    expect(monthOf('2026-11-22')).toBe('2026-11');
  });
});

describe('due dates', () => {
  it('clamps to the end of the month without drifting', () => {
    expect([0, 1, 2, 3].map((k) => dueDate('2026-01-31', k))).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
  });

  it('knows leap years', () => {
    expect(dueDateIn('2028-02', 31)).toBe('2028-02-29');
    expect(dueDateIn('2027-02', 31)).toBe('2027-02-28');
    expect(dueDateIn('2027-02', 5)).toBe('2027-02-05');
  });

  it('counts days, backwards too', () => {
    expect(daysBetween('2026-11-22', '2026-12-22')).toBe(30);
    expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
  });
});

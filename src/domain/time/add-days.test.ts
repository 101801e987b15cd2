import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from './add-days.ts';
import { daysBetween, dueDate, dueDateIn } from './due-date.ts';

const date = fc
  .integer({ min: -25_000, max: 60_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString());

describe('days', () => {
  it('cross months, years and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('are added as by Temporal', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const to = addDays(from, days);
        expect(to).toBe(Temporal.PlainDate.from(from).add({ days }).toString());
        expect(dayNumber(to) - dayNumber(from)).toBe(days);
      }),
    );
  });

  it('are counted, and stepped by months from an anchor, as by Temporal', () => {
    fc.assert(
      fc.property(date, date, fc.integer({ min: -500, max: 500 }), (from, to, months) => {
        const start = Temporal.PlainDate.from(from);
        expect(daysBetween(from, to)).toBe(start.until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days);
        expect(dueDate(from, months)).toBe(start.add({ months }).toString());
      }),
    );
  });

  it('of a month are clamped as by Temporal', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 31 }), (within, day) => {
        const month = within.slice(0, 7);
        expect(dueDateIn(month, day)).toBe(Temporal.PlainYearMonth.from(month).toPlainDate({ day }).toString());
      }),
    );
  });
});

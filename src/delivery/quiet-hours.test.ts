import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_QUIET_HOURS, quietFor } from './quiet-hours.ts';

const SAO_PAULO = 'America/Sao_Paulo';
const HOUR = 3_600_000;
/** 2026-11-23 at this hour in São Paulo (UTC−3). */
const at = (hour: number, minute = 0) => Date.UTC(2026, 10, 23, hour + 3, minute);

describe('quietFor', () => {
  it('is nothing from nine until eight in the evening', () => {
    for (const hour of [9, 12, 19]) expect(quietFor(at(hour), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(0);
    expect(quietFor(at(19, 59), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(0);
  });

  it('lasts until nine in the morning, before and after midnight', () => {
    expect(quietFor(at(20), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(13 * HOUR);
    expect(quietFor(at(23, 30), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(9.5 * HOUR);
    expect(quietFor(at(24), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(9 * HOUR);
    expect(quietFor(at(8, 59), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(60_000);
  });

  it('follows the wall clock through a night in which summer time began', () => {
    // 2018-11-04 had no 00:00 in São Paulo: from 20:00 (UTC−3) to 09:00 (UTC−2) are twelve hours.
    expect(quietFor(Date.UTC(2018, 10, 3, 23), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(12 * HOUR);
  });

  it('lasts from the last evening of a month into the first morning of the next, also in leap years', () => {
    const evenings = [
      [2026, 10, 30],
      [2026, 11, 31],
      [2027, 1, 28],
      [2028, 1, 28],
      [2028, 1, 29],
    ] as const;
    for (const [year, month, day] of evenings) {
      // 21:00 in São Paulo is midnight UTC of the next day.
      const evening = Date.UTC(year, month, day, 24);
      expect(quietFor(evening, SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(12 * HOUR);
      const morning = new Date(evening + 12 * HOUR);
      expect([morning.getUTCHours(), morning.getUTCDate()]).toEqual([
        12,
        new Date(Date.UTC(year, month, day + 1)).getUTCDate(),
      ]);
    }
  });

  it('is the same a millisecond before midnight, at it, and after it', () => {
    const midnight = at(24);
    for (const offset of [-1, 0, 1]) {
      expect(quietFor(midnight + offset, SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(9 * HOUR - offset);
    }
  });

  it('follows the wall clock through a night in which summer time ended, whose last hour came twice', () => {
    // 2018-02-18 00:00 (UTC−2) became 2018-02-17 23:00 (UTC−3): from 20:00 to 09:00 are fourteen hours.
    expect(quietFor(Date.UTC(2018, 1, 17, 22), SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(14 * HOUR);
    const first = Date.UTC(2018, 1, 18, 1, 30);
    expect(quietFor(first, SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(10.5 * HOUR);
    expect(quietFor(first + HOUR, SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(9.5 * HOUR);
  });

  it('differs by the person’s zone: Acre sleeps two hours later than Brasília', () => {
    const nine = at(21);
    expect(quietFor(nine, SAO_PAULO, DEFAULT_QUIET_HOURS)).toBe(12 * HOUR);
    expect(quietFor(nine, 'America/Rio_Branco', DEFAULT_QUIET_HOURS)).toBe(0);
    expect(quietFor(nine, 'America/Noronha', DEFAULT_QUIET_HOURS)).toBe(11 * HOUR);
  });

  it('always ends at a moment that is not quiet, in each zone of Brazil', () => {
    const zone = fc.constantFrom(SAO_PAULO, 'America/Manaus', 'America/Rio_Branco', 'America/Noronha');
    const instant = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(zone, instant, (where, now) => {
        const wait = quietFor(now, where, DEFAULT_QUIET_HOURS);
        // Fourteen where summer time ends that night.
        expect(wait).toBeLessThanOrEqual(14 * HOUR);
        expect(quietFor(now + wait, where, DEFAULT_QUIET_HOURS)).toBe(0);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { addWorkingDays, easterSunday, isWorkingDay, lastWageDay } from './working-days.ts';

describe('working days', () => {
  it('are Monday to Friday', () => {
    const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];
    expect(week.map(isWorkingDay)).toEqual([true, true, true, true, true, false, false]);
  });

  it.each([
    '2027-01-01',
    '2026-04-21',
    '2026-05-01',
    '2026-09-07',
    '2026-10-12',
    '2026-11-02',
    '2027-11-15',
    '2026-11-20',
    '2026-12-25',
  ])('leave out the national holiday of %s', (date) => {
    expect(isWorkingDay(date)).toBe(false);
  });

  it('leave out carnival, Good Friday and Corpus Christi, counted from Easter', () => {
    const off = ['2026-02-16', '2026-02-17', '2026-04-03', '2026-06-04'];
    const on = ['2026-02-13', '2026-02-18', '2026-04-02', '2026-04-06', '2026-06-03', '2026-06-05'];
    expect(off.map(isWorkingDay)).toEqual([false, false, false, false]);
    expect(on.map(isWorkingDay)).toEqual([true, true, true, true, true, true]);
  });

  it('are counted from the day after', () => {
    expect(addWorkingDays('2026-11-20', 5)).toBe('2026-11-27');
    expect(addWorkingDays('2026-11-23', 1)).toBe('2026-11-24');
    expect(addWorkingDays('2026-11-27', 1)).toBe('2026-11-30');
    expect(addWorkingDays('2026-11-27', 0)).toBe('2026-11-27');
  });

  // Dates of Easter from the tables of the Astronomical Applications Department, U.S. Naval Observatory.
  it.each([
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('know the Easter of %i', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('the last day for wages', () => {
  it.each([
    ['2026-12', '2026-12-07'],
    // The first is a holiday, and a Friday.
    ['2027-01', '2027-01-08'],
    ['2026-11', '2026-11-09'],
  ])('of %s is %s, the fifth working day', (month, day) => {
    expect(lastWageDay(month)).toBe(day);
  });
});

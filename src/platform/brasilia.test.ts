import { describe, expect, it } from 'vitest';
import { dayInBrasilia, dayStartInBrasilia } from './brasilia.ts';

describe('the day in Brasília', () => {
  it('is the one before until three in the morning of UTC', () => {
    expect(dayInBrasilia(Date.UTC(2027, 0, 1, 2, 59))).toBe('2026-12-31');
    expect(dayInBrasilia(Date.UTC(2027, 0, 1, 3, 0))).toBe('2027-01-01');
  });
});

describe('the start of the day in Brasília', () => {
  it('is midnight there, also at the month’s and the year’s end', () => {
    expect(dayStartInBrasilia(Date.UTC(2026, 10, 1, 2, 59))).toBe(Date.UTC(2026, 9, 31, 3));
    expect(dayStartInBrasilia(Date.UTC(2026, 10, 1, 3, 0))).toBe(Date.UTC(2026, 10, 1, 3));
    expect(dayStartInBrasilia(Date.UTC(2027, 0, 1, 2, 0))).toBe(Date.UTC(2026, 11, 31, 3));
  });

  it('is one o’clock on a day that began with summer time and had no midnight', () => {
    expect(dayStartInBrasilia(Date.UTC(2018, 10, 4, 15))).toBe(Date.UTC(2018, 10, 4, 3));
  });
});

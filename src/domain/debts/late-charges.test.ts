import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT, reais } from '../money/centavos.ts';
import { correctedLateCharges } from './corrected-late-charges.ts';
import { lateCharges } from './late-charges.ts';

describe('late charges', () => {
  it('are 2 % and half of 1 % after 15 days', () => {
    expect(lateCharges(reais(200), 15)).toBe(reais(5));
  });

  it.each([
    [-3, 0],
    [0, 0],
    [1, 2.03],
    [29, 2.97],
    [30, 3],
    [31, 3.03],
    [90, 5],
    [365, 14.17],
    [3000, 102],
  ])('of R$ 100 after %i days are R$ %d', (days, charges) => {
    expect(lateCharges(reais(100), days)).toBe(reais(charges));
  });

  it('round fine and interest each to the even centavo on ties', () => {
    expect(lateCharges(25, 1)).toBe(0);
    expect(lateCharges(75, 1)).toBe(2);
    expect(lateCharges(50, 30)).toBe(1);
    expect(lateCharges(150, 30)).toBe(5);
  });

  it('stay exact for the largest amount after ten years', () => {
    expect(lateCharges(LARGEST_AMOUNT, 3650)).toBe(100_000_000 + 6_083_333_333);
  });
});

describe('corrected late charges', () => {
  it('are of the corrected amount: R$ 200 late for 60 days at 0.5 % a month', () => {
    expect(correctedLateCharges(reais(200), { daysLate: 60, monthlyIndex: 0.005 })).toEqual({
      correction: reais(2.01),
      charges: reais(8.08),
    });
  });

  it('are the plain ones when prices stand still', () => {
    expect(correctedLateCharges(reais(200), { daysLate: 60, monthlyIndex: 0 })).toEqual({
      correction: 0,
      charges: lateCharges(reais(200), 60),
    });
  });

  it('compound over a year', () => {
    expect(correctedLateCharges(reais(1000), { daysLate: 360, monthlyIndex: 0.01 }).correction).toBe(reais(126.83));
  });

  it('fall with prices', () => {
    expect(correctedLateCharges(reais(1000), { daysLate: 30, monthlyIndex: -0.01 }).correction).toBe(reais(-10));
  });

  it('are nothing until the due date has passed', () => {
    expect(correctedLateCharges(reais(200), { daysLate: 0, monthlyIndex: 0.01 })).toEqual({
      correction: 0,
      charges: 0,
    });
    expect(correctedLateCharges(reais(200), { daysLate: -1, monthlyIndex: 0.01 }).correction).toBe(0);
  });

  it('begin on the first day', () => {
    expect(correctedLateCharges(reais(3000), { daysLate: 1, monthlyIndex: 0.01 }).correction).toBe(100);
  });
});

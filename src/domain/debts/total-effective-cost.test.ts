import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reais } from '../money/centavos.ts';
import { totalEffectiveCost } from './total-effective-cost.ts';

describe('the total effective cost', () => {
  it('is 10 % for R$ 1.000 paid back as R$ 1.100 after a year', () => {
    const payments = [{ days: 365, amount: reais(1100) }];
    expect(totalEffectiveCost({ received: reais(1000), payments })).toBeCloseTo(0.1, 12);
  });

  it('counts what is paid on the day itself against what was received', () => {
    const payments = [
      { days: 0, amount: reais(100) },
      { days: 365, amount: reais(1080) },
    ];
    expect(totalEffectiveCost({ received: reais(1000), payments })).toBeCloseTo(0.2, 12);
  });

  it('is nothing when as much is paid back, and negative when less', () => {
    const costOf = (amount: number) =>
      totalEffectiveCost({ received: reais(1000), payments: [{ days: 30, amount: reais(amount) }] });
    expect(costOf(1000)).toBeCloseTo(0, 12);
    expect(costOf(990)).toBeCloseTo(0.99 ** (365 / 30) - 1, 10);
  });

  it('finds the rate that a loan was made with, however high', () => {
    const days = fc.array(fc.integer({ min: 1, max: 7300 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(days, fc.double({ min: -0.5, max: 100, noNaN: true }), (all, rate) => {
        const worth = all.reduce((sum, day) => sum + reais(1000) / (1 + rate) ** (day / 365), 0);
        const payments = all.map((day) => ({ days: day, amount: reais(1000) }));
        const found = totalEffectiveCost({ received: worth, payments });
        expect(Math.log1p(found ?? Number.NaN)).toBeCloseTo(Math.log1p(rate), 9);
      }),
    );
  });

  it.each([
    ['nothing was received', { received: 0, payments: [{ days: 30, amount: 100 }] }],
    ['nothing is paid back', { received: 100, payments: [] }],
    ['there is no loan', { received: 0, payments: [] }],
    [
      'all was taken at once',
      {
        received: 100,
        payments: [
          { days: 0, amount: 100 },
          { days: 30, amount: 100 },
        ],
      },
    ],
    ['the payments are nothing', { received: 100, payments: [{ days: 30, amount: 0 }] }],
    ['it would be beyond counting', { received: 100, payments: [{ days: 1, amount: 110 }] }],
    ['it would be below counting', { received: 110, payments: [{ days: 1, amount: 100 }] }],
  ])('is none when %s', (_, loan) => {
    expect(totalEffectiveCost(loan)).toBeUndefined();
  });
});

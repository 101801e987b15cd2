import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT, reais } from '../money/centavos.ts';
import { priceSchedule } from './price-schedule.ts';
import { sacAmortisation, sacBalance, sacMonthlyRate, sacSchedule } from './sac.ts';
import type { ScheduleRow } from './schedule.ts';

const loans = fc.record({
  balance: fc.integer({ min: 0, max: 50_000_000 }),
  count: fc.integer({ min: 1, max: 420 }),
  rate: fc.integer({ min: 0, max: 200_000 }),
});

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

function expectClosed(rows: readonly ScheduleRow[], { balance, count }: { balance: number; count: number }) {
  expect(rows).toHaveLength(count);
  expect(rows.at(-1)?.balanceAfter).toBe(0);
  expect(sum(rows.map(({ amortisation }) => amortisation))).toBe(balance);
  for (const { amount, interest, amortisation } of rows) expect(amount).toBe(interest + amortisation);
}

describe('SAC', () => {
  it('pays R$ 1.200 in 12 at 1 % a month as R$ 112, R$ 111, … R$ 101', () => {
    const rows = sacSchedule({ balance: reais(1200), count: 12, rate: 10_000 });
    expect(rows.map(({ amount }) => amount)).toEqual(Array.from({ length: 12 }, (_, k) => reais(112 - k)));
    expect(sum(rows.map(({ interest }) => interest))).toBe(reais(78));
    expect(rows[0]).toEqual({
      interest: reais(12),
      amortisation: reais(100),
      amount: reais(112),
      balanceAfter: reais(1100),
    });
  });

  it('leaves the rounding to the last instalment, which is not above the others', () => {
    expect(sacAmortisation({ balance: reais(1000), count: 12 })).toBe(reais(83.34));
    const rows = sacSchedule({ balance: reais(1000), count: 12, rate: 0 });
    expect(rows[10]?.amount).toBe(reais(83.34));
    expect(rows[11]?.amount).toBe(reais(83.26));
  });

  it('closes at zero and its instalments never rise', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const rows = sacSchedule(loan);
        expectClosed(rows, loan);
        // Interest falls by rounding, so a neighbour may be a centavo off.
        for (const [k, row] of rows.entries()) expect(row.amount).toBeLessThanOrEqual((rows[k - 1] ?? row).amount + 1);
      }),
    );
  });

  it('is found again from its next instalment', () => {
    expect(sacBalance({ amount: reais(112), count: 12, rate: 10_000 })).toBe(reais(1200));
    expect(sacBalance({ amount: reais(100), count: 12, rate: 0 })).toBe(reais(1200));
    expect(sacBalance({ amount: LARGEST_AMOUNT, count: 1, rate: 0 })).toBe(LARGEST_AMOUNT);
    expect(sacBalance({ amount: LARGEST_AMOUNT, count: 2, rate: 0 })).toBe(Infinity);
  });

  it('hides its rate in its next instalment', () => {
    expect(sacMonthlyRate({ amount: reais(112), count: 12, balance: reais(1200) })).toBeCloseTo(0.01, 12);
    expect(sacMonthlyRate({ amount: reais(100), count: 12, balance: reais(1200) })).toBeUndefined();
    expect(sacMonthlyRate({ amount: reais(99), count: 12, balance: reais(1200) })).toBeUndefined();
    expect(sacMonthlyRate({ amount: reais(99), count: 12, balance: 0 })).toBeUndefined();
  });
});

describe('the table Price', () => {
  it('pays R$ 1.000 at 2 % a month in nine of R$ 111,33 and a last one of R$ 111,28', () => {
    const rows = priceSchedule({ balance: reais(1000), count: 10, rate: 20_000 });
    expect(rows.slice(0, 9).map(({ amount }) => amount)).toEqual(Array(9).fill(reais(111.33)));
    expect(rows[9]?.amount).toBe(reais(111.28));
    expect(rows[0]).toMatchObject({ interest: reais(20), amortisation: reais(91.33), balanceAfter: reais(908.67) });
  });

  it('takes the instalment that the contract names, and leaves the difference to the last one', () => {
    const rows = priceSchedule({ balance: reais(1000), count: 10, rate: 20_000, amount: reais(111.32) });
    expect(rows[8]?.amount).toBe(reais(111.32));
    expect(rows[9]?.amount).toBe(reais(111.38));
  });

  it('asks for nothing once it is paid, when the named instalment is too high', () => {
    const rows = priceSchedule({ balance: reais(100), count: 3, rate: 0, amount: reais(60) });
    expect(rows.map(({ amount }) => amount)).toEqual([reais(60), reais(40), 0]);
    const dear = priceSchedule({ balance: reais(100), count: 3, rate: 100_000, amount: reais(60) });
    expect(dear.map(({ amount }) => amount)).toEqual([reais(60), reais(55), 0]);
  });

  it('closes at zero, the last instalment not above the regular one', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const rows = priceSchedule(loan);
        expectClosed(rows, loan);
        expect(rows.at(-1)?.amount).toBeLessThanOrEqual(rows[0]?.amount ?? 0);
      }),
    );
  });
});

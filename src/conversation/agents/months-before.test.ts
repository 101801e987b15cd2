import { describe, expect, it } from 'vitest';
import { amountOwed } from '../../domain/debts/amount-owed.ts';
import type { Debt } from '../../domain/debts/debt.ts';
import { reais } from '../../domain/money/centavos.ts';
import { monthsBefore } from './months-before.ts';

describe('months behind', () => {
  it.each([
    ['2026-11-27', 3, '2026-08-28'],
    ['2026-11-22', 1, '2026-10-23'],
    ['2026-03-31', 1, '2026-03-01'],
    ['2026-11-27', 0, '2026-11-27'],
  ])('on %s for %i months began on %s', (today, months, since) => {
    expect(monthsBefore(today, months)).toBe(since);
  });

  it.each(['2026-11-01', '2026-11-22', '2026-11-30', '2026-12-31', '2027-02-28'])(
    'are as many instalments as were told, on %s',
    (today) => {
      for (const months of [1, 2, 3, 6, 12]) {
        const debt: Debt = {
          ...{ id: 'd1', creditor: 'Banco Sol', kind: 'personal-loan', collateral: 'none', offers: [] },
          obligation: { form: 'instalments', amount: reais(100), remaining: 30 },
          overdueSince: monthsBefore(today, months),
        };
        expect(amountOwed(debt, today).lateCount).toBe(months);
      }
    },
  );
});

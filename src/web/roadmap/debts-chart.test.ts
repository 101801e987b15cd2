import { describe, expect, it } from 'vitest';
import {
  aRoadmap,
  bankWithFee,
  dressShop,
  payablePlan,
  phoneDebt,
  roadmapWithOffers,
} from '../../../tests/support/a-roadmap.ts';
import type { PlanMonth } from '../../domain/payoff/plan.ts';
import { balanceRows } from './debts-chart.ts';

const TODAY = '2026-11-22';

function month(balanceAfter: number, totalBalanceAfter: number): PlanMonth {
  return {
    month: '2026-12',
    available: 0,
    oneOff: 0,
    payments: [{ debtId: phoneDebt.id, amount: 10_000, interest: 0, balanceAfter, reason: 'contract' }],
    kept: 0,
    reserved: [],
    totalBalanceAfter,
    closedDebtIds: balanceAfter === 0 ? [phoneDebt.id] : [],
  };
}

describe('the chart of debts', () => {
  it('lets a debt that waits for its offer grow, as the plan does', () => {
    const plan = payablePlan(aRoadmap({ debts: [dressShop, phoneDebt] }), {
      months: [month(40_000, 370_000), month(0, 342_500)],
    });
    const { names, rows } = balanceRows(plan, TODAY);
    expect(names).toEqual(['Lojas Primavera', 'Vivo']);
    expect(rows.map(({ balances }) => balances)).toEqual([
      [320_000, 62_000],
      [330_000, 40_000],
      [342_500, 0],
    ]);
  });

  it('shares the growth between debts that wait by their size, to the centavo', () => {
    const plan = payablePlan(aRoadmap({ debts: [dressShop, bankWithFee, phoneDebt] }), {
      months: [month(50_000, 467_000)],
    });
    expect(balanceRows(plan, TODAY).rows[1]?.balances).toEqual([325_463, 91_537, 50_000]);
  });

  it('adds up to what the plan owes each month', () => {
    const plan = payablePlan(roadmapWithOffers());
    const totals = balanceRows(plan, TODAY).rows.map(({ balances }) => balances.reduce((sum, one) => sum + one, 0));
    expect(totals.slice(1)).toEqual(plan.months.map(({ totalBalanceAfter }) => totalBalanceAfter));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRoadmap, bankWithFee, cardDebt, dressShop, phoneDebt, storeDebt } from '../../../tests/support/a-roadmap.ts';
import { barePlan } from './bare-plan.ts';
import type { PayoffProblem, Preference } from './plan.ts';
import { planPayoff } from './plan-payoff.ts';
import { compareStrategies } from './search/compare-strategies.ts';

const preferences: readonly Preference[] = [
  { strategy: 'best' },
  { strategy: 'snowball' },
  { strategy: 'quick-win' },
  { strategy: 'avalanche' },
  { strategy: 'custom', order: ['d7', 'd1'] },
];
const problem = fc.record({
  debts: fc.subarray([cardDebt, dressShop, phoneDebt, bankWithFee, storeDebt]),
  monthlyForDebts: fc.integer({ min: -20_000, max: 150_000 }),
  oneOffIncomes: fc.constant([]),
  today: fc.constant('2026-11-22'),
});

describe('a plan without its reasons', () => {
  it('is the plan, whatever is asked', () => {
    fc.assert(
      fc.property(problem, fc.constantFrom(...preferences), (asked: PayoffProblem, preference) => {
        expect(planPayoff(asked, preference)).toMatchObject(barePlan(asked, preference));
      }),
      { numRuns: 60 },
    );
  });
});

describe('strategies side by side', () => {
  it('end as the plan compares them, each with the debt that it closes first', () => {
    const { plan, diagnosis, madeOn } = aRoadmap({ debts: [cardDebt, phoneDebt, storeDebt] });
    const asked = { debts: plan.debts, monthlyForDebts: diagnosis.leftForDebts, oneOffIncomes: [], today: madeOn };
    const compared = compareStrategies(asked, { strategy: 'best' });
    const planned = planPayoff(asked);
    if (planned.kind !== 'payable') throw new Error('the example must be payable');
    expect(compared.map(({ outcome }) => outcome)).toEqual(planned.comparison);
    const snowball = compared.find(({ outcome }) => outcome.strategy === 'snowball');
    const asSnowball = planPayoff(asked, { strategy: 'snowball' });
    const months = asSnowball.kind === 'payable' ? asSnowball.months : [];
    const first = months.find(({ closedDebtIds }) => closedDebtIds.length > 0);
    expect(snowball?.firstClosed).toEqual({ debtId: first?.closedDebtIds[0], month: first?.month });
  });

  it('tell of none that closes anything where nothing ends', () => {
    const { plan, madeOn } = aRoadmap({ debts: [cardDebt] });
    expect(
      compareStrategies(
        { debts: plan.debts, monthlyForDebts: 1_000, oneOffIncomes: [], today: madeOn },
        { strategy: 'best' },
      ),
    ).toSatisfy(
      (all: readonly { firstClosed?: unknown }[]) =>
        all.length > 0 && all.every(({ firstClosed }) => firstClosed === undefined),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import type { Debt } from '../debts/debt.ts';
import { reais } from '../money/centavos.ts';
import { planPayoff } from './plan-payoff.ts';

function planFor(debts: readonly Debt[], monthlyForDebts: number) {
  return planPayoff({ debts, monthlyForDebts, oneOffIncomes: [], today: '2026-11-22' });
}

describe('a deficit before any debt', () => {
  it('has no plan, not even from the 13º, and its shortfall counts the deficit', () => {
    const debts = [aDebt('rent').of(1000).build()];
    const thirteenth = { month: '2026-12', amount: reais(5000), reason: 'thirteenth-second-part' } as const;
    const problem = { debts, oneOffIncomes: [thirteenth], today: '2026-11-22' };
    expect(planPayoff({ ...problem, monthlyForDebts: 0 }).kind).toBe('payable');
    const below = planPayoff({ ...problem, monthlyForDebts: -reais(50) });
    if (below.kind !== 'unpayable') throw new Error('living alone costs more than comes in');
    expect(below.shortfall).toBeGreaterThanOrEqual(reais(50));
  });

  it('is none of a plan’s business where nothing is owed', () => {
    expect(planFor([], -reais(50))).toMatchObject({ kind: 'payable', months: [] });
  });
});

describe('debts that outgrow what is left', () => {
  const debts = [aDebt('other').of(5000).at(0.06).build(), aDebt('overdraft').of(2000).at(0.08).build()];

  it('have no plan, but the least that is missing each month', () => {
    const made = planFor(debts, reais(100));
    if (made.kind !== 'unpayable') throw new Error('expected no plan');
    expect(planFor(debts, reais(100) + made.shortfall).kind).toBe('payable');
    expect(planFor(debts, reais(100) + made.shortfall - 1).kind).toBe('unpayable');
  });

  it('miss what the month’s interest is above what is left', () => {
    // 6 % of R$ 5.000 are R$ 300 a month: with a centavo more the debt falls, with R$ 300 it stands still.
    const made = planFor([aDebt('other').of(5000).at(0.06).build()], reais(100));
    expect(made).toMatchObject({ kind: 'unpayable', shortfall: reais(200) + 1 });
  });

  it('are said to be unpayable with nothing left at all, and by as much more with less than nothing', () => {
    const even = planFor(debts, 0);
    const below = planFor(debts, -5000);
    if (even.kind !== 'unpayable' || below.kind !== 'unpayable') throw new Error('nothing is left for debts');
    expect(below.shortfall).toBe(even.shortfall + 5000);
  });

  it('are compared as "never" where only minimums are paid', () => {
    const made = planFor([aDebt('overdraft').of(2000).at(0.08).build()], reais(400));
    expect(made.kind === 'payable' && made.comparison.at(-1)).toEqual({ strategy: 'minimums-only', ends: 'never' });
  });
});

describe('the end of time', () => {
  const loan = (reaisOwed: number) => [aDebt('informal').of(reaisOwed).build()];

  it('is a plan of 600 months', () => {
    const made = planFor(loan(600), 100);
    expect(made.kind === 'payable' && made.months.length).toBe(600);
    expect(planFor(loan(600.01), 100)).toMatchObject({ kind: 'unpayable', shortfall: 1 });
  });

  it('comes for debts that nobody could owe', () => {
    const absurd = aDebt('mortgage').inInstalments(900, 50_000_000).at(0.01).build();
    expect(planFor([absurd], reais(1000)).kind).toBe('unpayable');
  });

  it('comes for the highest rate without breaking the arithmetic', () => {
    expect(planFor([aDebt('loan-shark').of(50_000_000).at(9).build()], 1).kind).toBe('unpayable');
  });
});

describe('a preferred way that never ends', () => {
  it('gives way to the best one, which says so', () => {
    // Snowball feeds the small cheap debt while R$ 10.000 at 15 % outgrow everything.
    const debts = [aDebt('other').named('dear').of(10_000).at(0.15).build(), aDebt('informal').of(9000).build()];
    const problem = { debts, monthlyForDebts: reais(1600), oneOffIncomes: [], today: '2026-11-22' };
    expect(planPayoff(problem, { strategy: 'snowball' })).toMatchObject({ kind: 'payable', strategy: 'best' });
  });
});

import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { reais } from '../money/centavos.ts';
import type { PayoffPlan, PayoffProblem } from './plan.ts';
import type { WhatIf } from './reasons/changed-problem.ts';
import { whatIf } from './what-if.ts';

const debt = aDebt('other').of(1000).at(0.1);

function aProblem(more: Partial<PayoffProblem> = {}): PayoffProblem {
  return { debts: [debt.build()], monthlyForDebts: reais(600), oneOffIncomes: [], today: '2026-11-22', ...more };
}

/** What is paid in all, in reais, and in how many months. */
function totalOf(plan: PayoffPlan): [number, number] | 'never' {
  return plan.kind === 'payable' ? [plan.totalPaid / 100, plan.months.length] : 'never';
}

function answer(change: WhatIf, problem = aProblem()) {
  const { before, after } = whatIf(problem, change);
  return { before: totalOf(before), after: totalOf(after) };
}

describe('whatIf', () => {
  it('R$ 550 more a month end R$ 1.000 at 10 % at once: R$ 1.100 instead of R$ 1.150', () => {
    expect(answer({ of: 'monthly', difference: reais(550) })).toEqual({ before: [1150, 2], after: [1100, 1] });
  });

  it('only R$ 300 from January on: 600, 300 and 275', () => {
    expect(answer({ of: 'monthly-from', from: '2027-01', monthlyForDebts: reais(300) }).after).toEqual([1175, 3]);
  });

  it('nothing in December: then 600, 600 and what is left of R$ 1.100', () => {
    expect(answer({ of: 'nothing-in', month: '2026-12' }).after).toEqual([1278.1, 4]);
  });

  it('R$ 500 once in December', () => {
    const income = { month: '2026-12', amount: reais(500), reason: 'sale' } as const;
    expect(answer({ of: 'one-off', income }).after).toEqual([1100, 1]);
  });

  it('a new debt, and without it', () => {
    const more = aDebt('informal').named('ana').of(300).build();
    const { problem, after } = whatIf(aProblem(), { of: 'new-debt', debt: more });
    expect(totalOf(after)).toEqual([1450, 3]);
    expect(answer({ of: 'without-debt', debtId: 'ana' }, problem)).toEqual({ before: [1450, 3], after: [1150, 2] });
  });

  it('an offer, and the same offer gone; one told anew takes the place of the old', () => {
    const offer = { id: 'o1', price: reais(400), instalments: 1 };
    const offered = whatIf(aProblem(), { of: 'offer', debtId: 'other', offer });
    expect(totalOf(offered.after)).toEqual([400, 1]);
    expect(answer({ of: 'offer-lapses', debtId: 'other', offerId: 'o1' }, offered.problem).after).toEqual([1150, 2]);
    const lower = { ...offer, price: reais(350) };
    expect(whatIf(offered.problem, { of: 'offer', debtId: 'other', offer: lower }).problem.debts[0]?.offers).toEqual([
      lower,
    ]);
  });

  it('leaves other offers and other debts as they are', () => {
    const [first, second] = [400, 500].map((price) => ({ id: `o${price}`, price: reais(price), instalments: 1 }));
    const other = aDebt('other').named('sofa').offering(700).build();
    const both = aProblem({ debts: [debt.offering(900).build(), other] });
    const offersAfter = (change: WhatIf, problem: PayoffProblem) => {
      const changed = whatIf(problem, change).problem;
      return [changed, changed.debts.map(({ offers }) => offers.map(({ id }) => id))] as const;
    };
    if (!first || !second) throw new Error('two offers');
    const [one] = offersAfter({ of: 'offer', debtId: 'other', offer: first }, both);
    const [two, ids] = offersAfter({ of: 'offer', debtId: 'other', offer: second }, one);
    expect(ids).toEqual([['other-1', 'o400', 'o500'], ['sofa-1']]);
    const [, left] = offersAfter({ of: 'offer-lapses', debtId: 'other', offerId: 'o400' }, two);
    expect(left).toEqual([['other-1', 'o500'], ['sofa-1']]);
  });

  it('keeps to the way of paying that the person prefers', () => {
    const debts = [aDebt('other').named('small').of(500).at(0.02).build(), debt.of(2000).build()];
    const { before, after } = whatIf(aProblem({ debts }), { of: 'monthly', difference: 1 }, { strategy: 'snowball' });
    expect([before, after].map((plan) => plan.kind === 'payable' && plan.strategy)).toEqual(['snowball', 'snowball']);
  });

  it('another order', () => {
    const debts = [aDebt('other').named('small').of(500).at(0.02).build(), debt.of(2000).build()];
    const { before, after, problem } = whatIf(aProblem({ debts, monthlyForDebts: reais(400) }), {
      of: 'preference',
      preference: { strategy: 'snowball' },
    });
    expect([before, after].map((plan) => plan.kind === 'payable' && plan.strategy)).toEqual(['best', 'snowball']);
    expect(problem.debts).toBe(debts);
  });

  it('changes nothing by asking, and nothing where the debt or offer is not there', () => {
    const problem = aProblem();
    const copy = structuredClone(problem);
    const changes: WhatIf[] = [
      { of: 'without-debt', debtId: 'nobody' },
      { of: 'offer-lapses', debtId: 'other', offerId: 'none' },
      { of: 'monthly', difference: 0 },
    ];
    for (const change of changes) expect(whatIf(problem, change).after).toEqual(whatIf(problem, change).before);
    expect(problem).toEqual(copy);
  });

  it('says never where the money is not enough any more', () => {
    expect(answer({ of: 'monthly', difference: reais(-550) }).after).toBe('never');
  });

  it('moves every later amount too when more comes in every month', () => {
    const monthlyChanges = [{ from: '2027-03', monthlyForDebts: reais(200) }];
    expect(whatIf(aProblem({ monthlyChanges }), { of: 'monthly', difference: reais(50) }).problem).toMatchObject({
      monthlyForDebts: reais(650),
      monthlyChanges: [{ from: '2027-03', monthlyForDebts: reais(250) }],
    });
  });

  it('goes on after an empty month with what was left before, a change in that month included', () => {
    const pause = (problem: PayoffProblem) =>
      whatIf(problem, { of: 'nothing-in', month: '2027-02' }).problem.monthlyChanges;
    expect(pause(aProblem())).toEqual([
      { from: '2027-02', monthlyForDebts: 0 },
      { from: '2027-03', monthlyForDebts: reais(600) },
    ]);
    expect(pause(aProblem({ monthlyChanges: [{ from: '2027-03', monthlyForDebts: reais(200) }] }))).toContainEqual({
      from: '2027-03',
      monthlyForDebts: reais(200),
    });
    expect(pause(aProblem({ monthlyForDebts: reais(-80) }))?.[0]).toEqual({ from: '2027-02', monthlyForDebts: -8000 });
  });
});

import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import type { Debt } from '../../debts/debt.ts';
import { resolveRate } from '../../debts/resolve-rate.ts';
import { reais } from '../../money/centavos.ts';
import type { AsPlanned } from '../follow-up/as-planned.ts';
import type { PayoffProblem } from '../plan.ts';
import { stepsOfChange } from './change-steps.ts';
import type { Change } from './debt-changes.ts';

const today = '2026-12-05';
const card = aDebt('other').named('card').of(2000).at(0.1);
const loan = aDebt('personal-loan').named('loan').inInstalments(10, 100).at(0.02);

function aProblem(debts: readonly Debt[], more: Partial<PayoffProblem> = {}): PayoffProblem {
  return { debts, monthlyForDebts: reais(600), oneOffIncomes: [], today, ...more };
}

/** The steps of one day, or from where a plan would have led. */
function stepsOf(before: PayoffProblem, after: PayoffProblem, more: Partial<Change> = {}) {
  const expected: AsPlanned = { problem: { ...before, today }, elapsed: 0, kept: 0, settledIds: [], stillToPay: 0 };
  return stepsOfChange({ before, after, expected, ...more });
}

function causesOf(...change: Parameters<typeof stepsOf>): readonly string[] {
  return stepsOf(...change).map(({ cause }) => cause.of);
}

describe('stepsOfChange', () => {
  it('is only time where nothing else happened', () => {
    expect(causesOf(aProblem([card.build()]), aProblem([card.build()]))).toEqual(['time']);
  });

  it('takes an estimated rate that is now named for the same', () => {
    const { rate: _, ...untold } = aDebt('credit-card').named('card').of(2000).build();
    const named: Debt = { ...untold, rate: resolveRate(untold, today).rate };
    expect(causesOf(aProblem([untold]), aProblem([named]))).toEqual(['time']);
  });

  it('ends with the new problem, one cause after another', () => {
    const before = aProblem([card.build(), loan.build()]);
    const after = aProblem([card.of(1900).at(0.09).offering(900).build(), aDebt('informal').build()], {
      monthlyForDebts: reais(700),
      oneOffIncomes: [{ month: '2027-01', amount: reais(100), reason: 'sale' }],
    });
    const steps = stepsOf(before, after);
    expect(steps.map(({ cause }) => cause.of)).toEqual([
      'payments',
      'debts-added',
      'debts-gone',
      'offers-new',
      'one-off',
      'monthly',
      'rates',
    ]);
    expect(steps.at(-1)?.problem).toEqual(after);
    expect(steps[0]?.problem.debts.find(({ id }) => id === 'card')).toEqual(card.of(1900).build());
  });

  it('takes fewer instalments as paid and more as corrected', () => {
    const with8 = aProblem([loan.inInstalments(8, 100).build()]);
    expect(causesOf(aProblem([loan.build()]), with8)).toEqual(['payments']);
    expect(causesOf(with8, aProblem([loan.build()]))).toEqual(['terms-corrected']);
    expect(causesOf(with8, aProblem([loan.inInstalments(6, 120).build()]))).toEqual(['terms-corrected']);
  });

  it('takes a debt that fell and got other terms as corrected, unless a payment was told', () => {
    const before = aProblem([card.build()]);
    const after = aProblem([card.of(1500).securedBy('vehicle').build()]);
    expect(causesOf(before, after)).toEqual(['terms-corrected']);
    expect(causesOf(before, after, { paid: [{ debtId: 'card', amount: reais(500) }] })).toEqual(['payments']);
  });

  it('takes being late now as something not paid', () => {
    const late = aProblem([loan.overdueSince('2026-12-01').build()]);
    expect(causesOf(aProblem([loan.build()]), late)).toEqual(['payments']);
  });

  it('asks after money that was to be kept', () => {
    const before = aProblem([card.build()]);
    const inHand = { month: '2026-12', amount: reais(120), reason: 'other' } as const;
    const problem = aProblem([card.build()], { oneOffIncomes: [inHand] });
    const expected = { problem, elapsed: 1, kept: reais(120), settledIds: [], stillToPay: 0 };
    const [step] = stepsOf(before, aProblem([card.of(1900).build()]), { expected }).slice(1);
    expect(step).toEqual({
      cause: { of: 'kept-money', amount: reais(120) },
      problem: aProblem([card.of(1900).build()]),
    });
  });

  it('is silent about one-off money of months gone by', () => {
    const gone = { month: '2026-11', amount: reais(500), reason: 'sale' } as const;
    expect(causesOf(aProblem([card.build()], { oneOffIncomes: [gone] }), aProblem([card.build()]))).toEqual(['time']);
  });

  it('tells nothing of the offers of a debt whose agreement was signed', () => {
    const before = aProblem([card.offering(900).build()]);
    const signed = aDebt('settlement').named('card').inInstalments(3, 300).offering(800).build();
    expect(causesOf(before, aProblem([signed]))).toEqual(['offers-accepted']);
  });

  it('lays on the payment only money that was paid, and only of the first month', () => {
    const before = aProblem([card.build()]);
    const first = (left: number, then: number) =>
      aProblem([card.of(1900).build()], {
        monthlyChanges: [
          { from: '2026-12', monthlyForDebts: reais(left) },
          { from: '2027-01', monthlyForDebts: reais(then) },
        ],
      });
    const paid = [{ debtId: 'card', amount: reais(100) }];
    expect(causesOf(before, first(500, 600), { paid })).toEqual(['payments']);
    expect(causesOf(before, first(400, 600), { paid })).toEqual(['payments', 'monthly']);
    expect(causesOf(before, first(500, 500), { paid })).toEqual(['payments', 'monthly']);
    expect(stepsOf(before, first(500, 500), { paid })[1]?.cause).toMatchObject({ from: '2026-12' });
  });

  it('names the first month with another amount', () => {
    const before = aProblem([card.build()], { monthlyChanges: [{ from: '2027-02', monthlyForDebts: reais(300) }] });
    const after = aProblem([card.build()], { monthlyChanges: [{ from: '2027-04', monthlyForDebts: reais(300) }] });
    expect(stepsOf(before, after)[0]?.cause).toEqual({ of: 'monthly', from: '2027-02', difference: reais(300) });
  });

  it('names the first month that is still to come, whatever was left in months gone by', () => {
    const gone = [
      { from: '2026-10', monthlyForDebts: reais(300) },
      { from: '2026-12', monthlyForDebts: reais(600) },
    ];
    expect(causesOf(aProblem([card.build()], { monthlyChanges: gone }), aProblem([card.build()]))).toEqual(['time']);
  });

  it('lays less money on the month where nothing changed that a payment explains', () => {
    const paid = [{ debtId: 'card', amount: reais(100) }];
    const monthlyChanges = [
      { from: '2026-12', monthlyForDebts: reais(500) },
      { from: '2027-01', monthlyForDebts: reais(600) },
    ];
    expect(causesOf(aProblem([card.build()]), aProblem([card.build()], { monthlyChanges }), { paid })).toEqual([
      'monthly',
    ]);
  });

  it('begins with the time where days went by', () => {
    const before = aProblem([card.build()], { today: '2026-11-22' });
    expect(causesOf(before, aProblem([card.build()], { monthlyForDebts: reais(500) }))).toEqual(['time', 'monthly']);
  });

  it('names the debts whose rate was told anew', () => {
    const after = aProblem([card.at(0.08).build(), loan.build()]);
    expect(stepsOf(aProblem([card.build(), loan.build()]), after)[0]?.cause).toEqual({
      of: 'rates',
      debtIds: ['card'],
    });
  });
});

describe('offers', () => {
  const offered = card.offering(900).offering(800).build();
  const [first, second] = offered.offers;
  if (!first || !second) throw new Error('two offers');
  const without = card.build();

  function stepTo(offers: Debt['offers']) {
    const [step] = stepsOf(aProblem([offered, loan.offering(500).build()]), {
      ...aProblem([{ ...without, offers }, loan.offering(500).build()]),
    });
    return {
      cause: step?.cause,
      offers: step?.problem.debts.map((debt) => debt.offers.map(({ price }) => price / 100)),
    };
  }

  it('are new beside the old ones', () => {
    const third = { ...first, id: 'card-3', price: reais(700) };
    expect(stepTo([first, second, third])).toEqual({
      cause: { of: 'offers-new', offers: [{ debtId: 'card', offerId: 'card-3' }] },
      offers: [[900, 800, 700], [500]],
    });
  });

  it('take the place of the one that they are told for anew', () => {
    expect(stepTo([{ ...first, price: reais(850) }, second])).toEqual({
      cause: { of: 'offers-new', offers: [{ debtId: 'card', offerId: 'card-1' }] },
      offers: [[800, 850], [500]],
    });
  });

  it('take the places of all that were told anew at once', () => {
    const both = [
      { ...first, price: reais(850) },
      { ...second, price: reais(750) },
    ];
    expect(stepTo(both).offers).toEqual([[850, 750], [500]]);
  });

  it('lapse one by one', () => {
    expect(stepTo([second])).toEqual({
      cause: { of: 'offers-lapsed', offers: [{ debtId: 'card', offerId: 'card-1' }] },
      offers: [[800], [500]],
    });
  });
});

describe('money that comes once', () => {
  type Income = PayoffProblem['oneOffIncomes'][number];
  const sale = (month: string, amount = 700): Income => ({ month, amount: reais(amount), reason: 'sale' });
  const thirteenth: Income = { month: '2027-11', amount: reais(900), reason: 'thirteenth-first-part' };

  function causes(then: readonly Income[], now: readonly Income[]) {
    const [before, after] = [then, now].map((oneOffIncomes) => aProblem([card.build()], { oneOffIncomes }));
    if (!before || !after) throw new Error('two problems');
    return stepsOf(before, after).map(({ cause }) => cause);
  }

  it('counts from this month on', () => {
    expect(causes([], [sale('2026-12')])).toEqual([{ of: 'one-off', difference: reais(700) }]);
    expect(causes([], [sale('2026-11')])).toEqual([{ of: 'time' }]);
  });

  it('is the same in whatever order and for whatever reason it is told', () => {
    const incomes = [sale('2027-02', 50), sale('2027-01'), sale('2027-01', 300)];
    expect(causes(incomes, incomes.toReversed())).toEqual([{ of: 'time' }]);
    expect(causes([sale('2027-01')], [{ ...sale('2027-01'), reason: 'other' }])).toEqual([{ of: 'time' }]);
  });

  it('may be another sum, or the same in another month', () => {
    expect(causes([sale('2027-01')], [sale('2027-01', 500)])).toEqual([{ of: 'one-off', difference: reais(-200) }]);
    expect(causes([sale('2027-01')], [sale('2027-02')])).toEqual([{ of: 'one-off', difference: 0 }]);
  });

  it('is the thirteenth where nothing else changed', () => {
    const difference = reais(900);
    const [beside] = causes([sale('2027-01')], [sale('2027-01'), thirteenth]);
    expect(beside).toEqual({ of: 'one-off', difference, isThirteenth: true });
    const sameSum = sale('2027-02', 900);
    expect(causes([sameSum], [sameSum, thirteenth])).toEqual([{ of: 'one-off', difference, isThirteenth: true }]);
    const sameMonth = sale('2027-11');
    expect(causes([sameMonth], [sameMonth, thirteenth])).toEqual([{ of: 'one-off', difference, isThirteenth: true }]);
    expect(causes([], [sale('2027-01', 1), thirteenth])).toEqual([{ of: 'one-off', difference: difference + 100 }]);
  });

  it('stays where only what was to be kept is gone', () => {
    const inHand: Income = { month: '2026-12', amount: reais(120), reason: 'other' };
    const problem = aProblem([card.build()], { oneOffIncomes: [sale('2027-01'), inHand] });
    const expected = { problem, elapsed: 1, kept: reais(120), settledIds: [], stillToPay: 0 };
    const after = aProblem([card.build()], { oneOffIncomes: [sale('2027-01')] });
    const step = stepsOf(after, after, { expected }).at(-1);
    expect(step).toEqual({ cause: { of: 'kept-money', amount: reais(120) }, problem: after });
  });
});

import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import type { Debt } from '../debts/debt.ts';
import { resolveRate } from '../debts/resolve-rate.ts';
import { reais } from '../money/centavos.ts';
import type { AsPlanned } from './as-planned.ts';
import { stepsOfChange } from './change-steps.ts';
import type { Change } from './debt-changes.ts';
import type { PayoffProblem } from './plan.ts';

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
  });

  it('names the first month with another amount', () => {
    const before = aProblem([card.build()], { monthlyChanges: [{ from: '2027-02', monthlyForDebts: reais(300) }] });
    const after = aProblem([card.build()], { monthlyChanges: [{ from: '2027-04', monthlyForDebts: reais(300) }] });
    expect(stepsOf(before, after)[0]?.cause).toEqual({ of: 'monthly', from: '2027-02', difference: reais(300) });
  });
});

import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import { aPlan } from '../../../../tests/support/a-plan.ts';
import type { Debt } from '../../debts/debt.ts';
import { reais } from '../../money/centavos.ts';
import type { Choice } from '../plan.ts';
import { planPayoff } from '../plan-payoff.ts';

const dear = aDebt('other').named('a').of(1000).at(0.1);

function choicesOf(debts: readonly Debt[], monthly: number): readonly Choice[] {
  return aPlan(debts, monthly).choices;
}

/** R$ 1.000 at 15 % a month, at most R$ 1.000 of it. */
const capped = aDebt('credit-card').of(1000).at(0.15).overdueSince('2026-01-10').build();

describe('an order that is not that of the rates', () => {
  /** R$ 600 at 2 % with R$ 100 a month, more than its weight in interest, between two others; all times `part`. */
  function withFee(part = 1): readonly Debt[] {
    const fee = aDebt('other')
      .named('fee')
      .of(600 * part)
      .at(0.02)
      .build();
    const small = aDebt('other')
      .named('small')
      .of(300 * part)
      .at(0.01)
      .build();
    return [dear.of(2000 * part).build(), { ...fee, monthlyFee: reais(100 * part) }, small];
  }

  /** What the order of rates costs more, by the plan's own comparison. */
  function savedByOrder(debts: readonly Debt[], monthly: number, monthlyChanges = {}): number {
    const { comparison, totalPaid } = aPlan(debts, monthly, monthlyChanges);
    const rates = comparison.find(({ strategy }) => strategy === 'avalanche');
    return rates?.ends === 'paid' ? rates.totalPaid - totalPaid : 0;
  }

  it('puts a debt with a monthly fee first', () => {
    const saves = savedByOrder(withFee(), 400);
    expect(saves).toBe(reais(46.29));
    expect(choicesOf(withFee(), 400)).toEqual([{ kind: 'order', debtId: 'fee', why: 'monthly-fee', saves }]);
  });

  it('is not told of for less than a real', () => {
    expect(savedByOrder(withFee(0.003), 1.2)).toBeGreaterThan(0);
    expect(choicesOf(withFee(0.003), 1.2)).toEqual([]);
  });

  it('is told of only where the planner chose it', () => {
    const problem = { debts: withFee(), monthlyForDebts: reais(400), oneOffIncomes: [], today: '2026-11-22' };
    expect(planPayoff(problem, { strategy: 'custom', order: ['fee'] })).toMatchObject({ choices: [] });
  });

  it('lets a card wait whose interest can at most double it', () => {
    const card = capped;
    const other = aDebt('other').of(3000).at(0.05).build();
    const saves = savedByOrder([card, other], 300);
    expect(saves).toBe(reais(1456.4));
    // Nothing is told of the other, which only stands where it stood.
    expect(choicesOf([card, other], 300)).toEqual([
      { kind: 'order', debtId: 'credit-card', why: 'interest-capped', saves },
    ]);
  });

  it('tells of a card that waits and of a debt with a fee that goes first each by itself', () => {
    const fee = { ...aDebt('other').named('fee').of(600).at(0.02).build(), monthlyFee: reais(100) };
    const told = choicesOf([capped, fee, aDebt('other').of(3000).at(0.05).build()], 400);
    expect(told.map((choice) => [choice.debtId, choice.kind === 'order' && choice.why])).toEqual([
      ['credit-card', 'interest-capped'],
      ['fee', 'monthly-fee'],
    ]);
  });

  it('says that a fee goes first, not that a card waits, where the cap of that is never reached', () => {
    const fee = { ...aDebt('other').named('fee').of(600).at(0.02).build(), monthlyFee: reais(100) };
    expect(choicesOf([capped, fee], 700)).toEqual([
      { kind: 'order', debtId: 'fee', why: 'monthly-fee', saves: reais(15.28) },
    ]);
  });

  it('is told of also where the smallest first is as cheap', () => {
    const [large, fee] = withFee();
    const saves = savedByOrder(
      [large, fee].flatMap((debt) => debt ?? []),
      400,
    );
    expect(saves).toBe(reais(45.83));
    const plan = aPlan(
      [large, fee].flatMap((debt) => debt ?? []),
      400,
    );
    expect(plan.choices).toEqual([{ kind: 'order', debtId: 'fee', why: 'monthly-fee', saves }]);
    expect(plan.months[0]?.payments).toMatchObject([{ debtId: 'fee', reason: 'chosen-order' }]);
  });

  it('is no choice about instalments without interest, which are never paid early', () => {
    const card = aDebt('credit-card').of(1000).at(0.15).overdueSince('2026-01-10').build();
    const sofa = aDebt('card-instalments').named('sofa').inInstalments(10, 20).build();
    const choices = choicesOf([card, aDebt('other').of(3000).at(0.05).build(), sofa], 320);
    expect(choices.some(({ debtId }) => debtId === 'credit-card')).toBe(true);
    expect(choices.some(({ debtId }) => debtId === 'sofa')).toBe(false);
  });

  it('brings a debt with a fee to the front in the month in which that closes it', () => {
    // Until February a, the dear one, gets R$ 300 and b the R$ 100 that it asks: R$ 371,80 and R$ 150,80 are owed in March.
    // All of b then, 249,20 for a, and 134,86 in April. By rate R$ 71,80 and R$ 50,80 stay: 78,98 and 61,31 in April.
    const asking = aDebt('other').named('b').of(400).at(0.01).withMinimum(100).build();
    const debts = [dear.withMinimum(100).build(), { ...asking, monthlyFee: reais(10) }];
    const plan = aPlan(debts, 400);
    expect(plan.months[3]?.payments.map(({ amount }) => amount)).toEqual([reais(249.2), reais(150.8)]);
    expect(plan.totalPaid).toBe(reais(1600 + 134.86));
    expect(plan.choices).toEqual([{ kind: 'order', debtId: 'b', why: 'monthly-fee', saves: reais(140.29 - 134.86) }]);
  });

  it('closes first what asks more than there will be', () => {
    // From February on R$ 100 are left; a asks R$ 200 and is fined for what it does not get, b asks R$ 50.
    const asksMore = dear.of(400).withMinimum(200).build();
    const asksLess = dear.named('b').of(300).withMinimum(50).build();
    const thinner = { monthlyChanges: [{ from: '2027-02', monthlyForDebts: reais(100) }] };
    expect(aPlan([asksMore, asksLess], 150, thinner).choices).toEqual([
      { kind: 'order', debtId: 'a', why: 'frees-money', saves: reais(7.15) },
    ]);
    expect(savedByOrder([asksMore, asksLess], 150, thinner)).toBe(reais(7.15));
  });
});

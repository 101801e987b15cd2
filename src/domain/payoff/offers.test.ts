import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { aPlan } from '../../../tests/support/a-plan.ts';
import { reais } from '../money/centavos.ts';

describe('an offer', () => {
  const debt = aDebt('store-credit').of(1000).at(0.04).overdueSince('2026-01-10');

  it('is taken by the best plan as soon as the money is there, and what is forgiven is written down', () => {
    const made = aPlan([debt.offering(350, { until: '2026-12-15' }).build()], 400);
    expect(made.months[0]?.payments).toEqual([
      {
        debtId: 'store-credit',
        amount: reais(350),
        interest: reais(40),
        balanceAfter: 0,
        reason: 'settlement',
        forgiven: reais(690),
      },
    ]);
    expect(made).toMatchObject({ strategy: 'best', totalPaid: reais(350) });
  });

  it('is not taken outside its window, nor when it costs more than the debt', () => {
    const lapsed = aPlan([debt.offering(350, { until: '2026-11-30' }).build()], 400);
    const dear = aPlan([debt.offering(1200).build()], 1300);
    expect(lapsed.months[0]?.payments[0]?.reason).toBe('highest-rate');
    expect(dear.totalPaid).toBe(reais(1040));
  });

  it('waits for its window to open', () => {
    const made = aPlan([debt.offering(100, { from: '2027-02-01' }).build()], 300);
    expect(made.months.map(({ payments }) => payments[0]?.reason)).toEqual([undefined, undefined, 'settlement']);
    expect(made.totalPaid).toBe(reais(100));
  });

  it('that saves most comes first', () => {
    const two = [
      aDebt('other').named('a').of(500).withoutInterest().offering(300).build(),
      aDebt('other').named('b').of(900).withoutInterest().offering(300).build(),
    ];
    expect(aPlan(two, 300).months[0]?.payments).toMatchObject([{ debtId: 'b', reason: 'settlement' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { aJourney, type ToldDay } from '../../tests/support/a-journey.ts';
import type { Change } from '../contracts/conversation-state.ts';
import { reais } from '../domain/money/centavos.ts';
import type { PlanMonth } from '../domain/payoff/plan.ts';

/** R$ 380 a month: R$ 95 go to Renner, and the rest waits for an offer that opens in February. */
const beginning: ToldDay = {
  on: '2027-01-04',
  changes: [
    {
      set: 'income',
      income: { id: 'i1', source: 'formal-job', monthly: reais(2000), variable: false, thirteenth: false },
    },
    { set: 'expense', expense: { id: 'e1', category: 'housing', monthly: reais(1620), essential: true } },
    {
      set: 'debt',
      debt: {
        id: 'd1',
        creditor: 'Itaú',
        kind: 'personal-loan',
        balance: reais(3000),
        overdue: 'yes',
        overdueSince: '2025-01-10',
      },
    },
    {
      set: 'offer',
      debtId: 'd1',
      offer: { id: 'o1', price: reais(550), instalments: 1, from: '2027-02-10', until: '2027-02-20', proof: 'written' },
    },
    {
      set: 'debt',
      debt: {
        ...{ id: 'd2', creditor: 'Renner', kind: 'store-credit', overdue: 'no' },
        ...{ instalmentAmount: reais(95), instalmentsTotal: 6, instalmentsRemaining: 6 },
      },
    },
  ],
};
const paid = (on: string, amount: number): Change => ({ set: 'payment', debtId: 'd2', amount: reais(amount), on });
const monthsAfter = (...days: readonly ToldDay[]) => {
  const { plan } = aJourney([beginning, ...days]).roadmap;
  return plan.kind === 'payable' ? plan.months : [];
};

const amounts = (month: PlanMonth | undefined) => month?.payments.map(({ debtId, amount }) => [debtId, amount]);

describe('what a month under way leaves over', () => {
  it('is still there in the plan that begins with the next month, and in those after it', () => {
    const [january, february] = monthsAfter();
    expect(january).toMatchObject({ month: '2027-01', kept: reais(285) });
    const settled = february?.payments.find(({ debtId }) => debtId === 'd1');
    expect(settled).toMatchObject({ amount: reais(550), reason: 'settlement' });

    const once = monthsAfter({ on: '2027-01-06', changes: [paid('2027-01-06', 95)] });
    expect(once[0]).toMatchObject({ month: '2027-02', oneOff: reais(285) });
    expect(amounts(once[0])).toEqual(amounts(february));

    const twice = monthsAfter(
      { on: '2027-01-06', changes: [paid('2027-01-06', 95)] },
      { on: '2027-01-08', changes: [{ set: 'settled', slot: 'rates', how: 'unknown' }] },
    );
    expect(amounts(twice[0])).toEqual(amounts(february));
  });
});

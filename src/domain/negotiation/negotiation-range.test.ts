import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import type { Debt } from '../debts/debt.ts';
import { reais } from '../money/centavos.ts';
import { planPayoff } from '../payoff/plan-payoff.ts';
import { instalmentToPropose, type NegotiationRange, negotiationRange, priceToPropose } from './negotiation-range.ts';
import { presentCost } from './present-cost.ts';

const today = '2026-11-22';

function rangeOf(debts: readonly [Debt, ...Debt[]], left: number, income = 5000): NegotiationRange {
  const [debt] = debts;
  const range = negotiationRange({
    debt,
    diagnosis: { debts, income: reais(income), leftForDebts: reais(left) },
    plan: planPayoff({ debts, monthlyForDebts: reais(left), oneOffIncomes: [], today }),
    today,
  });
  if (!range) throw new Error('expected a range');
  return range;
}

const lateCard = aDebt('credit-card').of(1000).at(0.1).overdueSince('2025-10-18').build();

describe('what a debt is worth paying at once', () => {
  it('is all that is owed where it is the only one, and half of it to begin with after 400 days', () => {
    expect(rangeOf([lateCard], 600)).toMatchObject({
      owed: reais(1000),
      opening: reais(500),
      expected: { price: { low: reais(500), high: reais(700) }, confidence: 'uncertain' },
      mostAtOnce: reais(1000),
    });
  });

  it('is less where a dearer debt waits for the same money', () => {
    const dear = aDebt('other').named('dear').of(1000).at(0.2).build();
    const family = aDebt('informal').of(1000).build();
    // Dear: R$ 1.200 − 700, R$ 600 closed in the second month beside R$ 100 of family; then R$ 700 and R$ 200.
    const { mostAtOnce } = rangeOf([family, dear], 700);
    // In whole reais: nobody bargains about centavos.
    expect(mostAtOnce).toBe(reais(Math.floor(1000 / 1.2 ** 2)));
  });

  it('never opens above it', () => {
    const dear = aDebt('other').named('dear').of(4000).at(0.3).build();
    const cheap = aDebt('telecom').of(300).at(0.01).overdueSince('2026-06-10').build();
    const { opening, mostAtOnce } = rangeOf([cheap, dear], 1300);
    expect(opening).toBe(mostAtOnce);
  });

  it('is what is owed where no plan gives it a worth', () => {
    expect(rangeOf([aDebt('other').of(9000).at(0.2).build()], 100).mostAtOnce).toBe(reais(9000));
  });

  it('is the price of the offer that the plan takes', () => {
    const plan = planPayoff({
      debts: [aDebt('other').of(1000).at(0.1).offering(330, { until: '2026-12-31' }).build()],
      monthlyForDebts: reais(600),
      oneOffIncomes: [],
      today,
    });
    if (plan.kind !== 'payable') throw new Error('expected a plan');
    expect(presentCost('other', plan)).toBe(reais(300));
  });
});

describe('presentCost', () => {
  const month = { month: '2026-12', available: 0, oneOff: 0, kept: 0, reserved: [], totalBalanceAfter: 0 };
  const payment = { debtId: 'card', amount: reais(100), balanceAfter: reais(100), reason: 'highest-rate' } as const;
  const last = { ...payment, balanceAfter: 0, interest: 0, reason: 'last-payment' } as const;
  const card = aDebt('credit-card').named('card').of(200).at(0.1).build();
  const costOf = (interest: number) =>
    presentCost('card', {
      kind: 'payable',
      strategy: 'best',
      months: [
        { ...month, payments: [{ ...payment, interest }], closedDebtIds: [] },
        { ...month, payments: [last], closedDebtIds: ['card'] },
      ],
      freeOn: '2027-01',
      totalPaid: reais(200),
      totalInterest: interest,
      assumptions: [],
      choices: [],
      comparison: [],
      debts: [card],
    });

  it('discounts nothing once interest is capped: waiting saves nothing', () => {
    expect(costOf(0)).toBe(reais(200));
  });

  it('discounts by what the debt really bore in the month', () => {
    // R$ 10 on R$ 190 in the first month, nothing in the second.
    expect(costOf(reais(10))).toBe(Math.floor(20_000 / (1 + 10 / 190)));
  });
});

describe('the instalment that fits', () => {
  const loan = aDebt('personal-loan').inInstalments(10, 200).at(0.02).build();

  it('is what other contracts leave', () => {
    expect(rangeOf([lateCard, loan], 500).instalment).toBe(reais(300));
  });

  it('is not lowered by what is deducted from pay anyway', () => {
    expect(rangeOf([lateCard, aDebt('payroll-loan').inInstalments(10, 200).build()], 500).instalment).toBe(reais(500));
  });

  it('is the share by what is owed where other contracts take everything', () => {
    const equal = aDebt('other').named('equal').of(1000).withMinimum(400).build();
    expect(rangeOf([lateCard, equal], 300).instalment).toBe(reais(150));
  });

  it('is nothing in deficit, and never touches the minimum for living', () => {
    expect(rangeOf([lateCard], -50).instalment).toBe(0);
    expect(rangeOf([lateCard], 500, 700).instalment).toBe(reais(100));
  });
});

describe('what to look out for', () => {
  const kinds = (debt: Debt) => rangeOf([debt], 600).cautions.map(({ kind }) => kind);

  it('is always whom one pays and what is in writing', () => {
    expect(kinds(lateCard)).toEqual(['check-payee', 'in-writing']);
  });

  it('is the age of a debt that may be too old to be sued for, and off the list', () => {
    expect(kinds(aDebt('credit-card').of(1000).at(0.1).overdueSince('2021-10-10').build())).toEqual([
      'check-payee',
      'in-writing',
      'prescribed',
      'listing-over',
    ]);
  });

  it('names no right that is withheld, and none that is not about this debt', () => {
    expect(rangeOf([lateCard], 600).ruleIds).toEqual([
      'card-interest-cap',
      'card-revolving-limit',
      'late-charges',
      'record-removal',
      'abusive-collection',
    ]);
    expect(rangeOf([aDebt('other').of(100).build()], 600).ruleIds).toEqual([]);
  });

  it('is no talk at all with a loan shark', () => {
    const debt = aDebt('loan-shark').of(900).build();
    const plan = planPayoff({ debts: [debt], monthlyForDebts: reais(500), oneOffIncomes: [], today });
    const diagnosis = { debts: [debt], income: reais(2000), leftForDebts: reais(500) };
    expect(negotiationRange({ debt, diagnosis, plan, today })).toBeUndefined();
  });
});

describe('what to name in a talk', () => {
  it('is no instalment where all of it fits in one month', () => {
    const range = rangeOf([lateCard], 1200);
    expect(range.instalment).toBe(reais(1000));
    expect(instalmentToPropose(range)).toBeUndefined();
  });

  it('is no instalment that would not pay the least in the longest lawful plan', () => {
    // R$ 500 are the least that was seen: 60 × R$ 8 is less.
    expect(instalmentToPropose({ ...rangeOf([lateCard], 600), instalment: reais(8) })).toBeUndefined();
    expect(instalmentToPropose({ ...rangeOf([lateCard], 600), instalment: reais(9) })).toBe(reais(9));
  });

  it('is no price where the plan is cheaper than the least that was seen', () => {
    const range = rangeOf([lateCard], 600);
    expect(priceToPropose(range)).toBe(reais(500));
    expect(priceToPropose({ ...range, opening: reais(499) })).toBeUndefined();
  });
});

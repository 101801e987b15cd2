import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import type { Debt } from '../debts/debt.ts';
import { reais } from '../money/centavos.ts';
import type { PayoffPlan, PayoffProblem, PlanMonth } from './plan.ts';
import { planPayoff } from './plan-payoff.ts';

const today = '2026-11-22';

type Payable = Extract<PayoffPlan, { kind: 'payable' }>;
type Preferred = 'best' | 'avalanche' | 'snowball';

function plan(
  debts: readonly Debt[],
  monthly: number,
  more: Partial<PayoffProblem> & { by?: Preferred } = {},
): Payable {
  const { by = 'best', ...rest } = more;
  const made = planPayoff({ debts, monthlyForDebts: reais(monthly), oneOffIncomes: [], today, ...rest }, by);
  if (made.kind !== 'payable') throw new Error(`expected a plan, but ${made.shortfall} centavos a month are missing`);
  return made;
}

function paidIn(month: PlanMonth | undefined): Record<string, [number, string]> {
  const payments = month?.payments ?? [];
  return Object.fromEntries(payments.map(({ debtId, amount, reason }) => [debtId, [amount / 100, reason]]));
}

describe('one debt', () => {
  it('of R$ 1.000 at 10 % with R$ 600 a month ends in the second month with R$ 150 of interest', () => {
    const made = plan([aDebt('other').of(1000).at(0.1).build()], 600);
    expect(made.months).toEqual([
      {
        month: '2026-12',
        available: reais(600),
        oneOff: 0,
        payments: [{ debtId: 'other', amount: 60000, interest: 10000, balanceAfter: 50000, reason: 'highest-rate' }],
        kept: 0,
        totalBalanceAfter: reais(500),
        closedDebtIds: [],
      },
      {
        month: '2027-01',
        available: reais(600),
        oneOff: 0,
        payments: [{ debtId: 'other', amount: 55000, interest: 5000, balanceAfter: 0, reason: 'last-payment' }],
        kept: reais(50),
        totalBalanceAfter: 0,
        closedDebtIds: ['other'],
      },
    ]);
    expect(made).toMatchObject({ freeOn: '2027-01', totalPaid: reais(1150), totalInterest: reais(150) });
  });

  it('in instalments costs exactly its instalments when nothing is left over', () => {
    const made = plan([aDebt('personal-loan').inInstalments(24, 317.43).at(0.0367).build()], 317.43);
    expect(made.months).toHaveLength(24);
    expect(made.months.slice(0, 23).every(({ payments }) => payments[0]?.amount === reais(317.43))).toBe(true);
    expect(Math.abs(made.totalPaid - 24 * reais(317.43))).toBeLessThanOrEqual(24);
  });

  it('in instalments is paid early at present value when that saves interest', () => {
    const debts = [aDebt('personal-loan').inInstalments(10, 100).at(0.02).build()];
    const made = plan(debts, 1000);
    expect(made).toMatchObject({ totalPaid: reais(916.23), totalInterest: reais(17.97) });
  });

  it('without interest in instalments is not paid early: that would save nothing', () => {
    const made = plan([aDebt('settlement').inInstalments(5, 80).build()], 500);
    expect(made.months.map(({ payments }) => payments[0]?.amount)).toEqual([8000, 8000, 8000, 8000, 8000]);
    expect(made.months.map(({ kept }) => kept)).toEqual([42000, 84000, 126000, 168000, 210000]);
    expect(made.totalInterest).toBe(0);
  });

  it('of one centavo is paid in one month', () => {
    expect(plan([aDebt('informal').of(0.01).build()], 1)).toMatchObject({ totalPaid: 1, totalInterest: 0 });
  });
});

describe('the order of payments', () => {
  const dear = aDebt('other').named('dear').of(2000).at(0.1).build();
  const small = aDebt('other').named('small').of(500).at(0.02).build();

  it('sends the surplus to the highest rate first', () => {
    const first = plan([small, dear], 400, { by: 'avalanche' }).months[0];
    expect(paidIn(first)).toEqual({ dear: [400, 'highest-rate'] });
  });

  it('sends it to the smallest balance first if the person prefers', () => {
    const first = plan([small, dear], 400, { by: 'snowball' }).months[0];
    expect(paidIn(first)).toEqual({ small: [400, 'smallest-balance'] });
  });

  it('shows what each way costs, the cheapest being the best', () => {
    const made = plan([small, dear], 400, { by: 'snowball' });
    const interest = Object.fromEntries(
      made.comparison.map((way) => [way.strategy, way.ends === 'paid' ? way.totalInterest : 'never']),
    );
    expect(made.totalInterest).toBe(interest['snowball']);
    expect(interest['best']).toBe(interest['avalanche']);
    expect(interest['avalanche']).toBeLessThan(Number(interest['snowball']));
  });

  it('pays contracts before any surplus', () => {
    const loan = aDebt('personal-loan').inInstalments(10, 150).at(0.03).build();
    expect(paidIn(plan([dear, loan], 400).months[0])).toEqual({
      'personal-loan': [150, 'contract'],
      dear: [250, 'highest-rate'],
    });
  });

  it('pays late light before the mathematics, but after contracts', () => {
    const light = aDebt('utility-bill').of(300).overdueSince('2026-10-01').build();
    const loan = aDebt('personal-loan').inInstalments(10, 150).at(0.03).build();
    expect(paidIn(plan([dear, light, loan], 350).months[0])).toEqual({
      'personal-loan': [150, 'contract'],
      'utility-bill': [200, 'essential-service'],
    });
  });

  it('pays light that is about to be cut before anything else, and fines what then is missed', () => {
    const light = aDebt('utility-bill').of(300).withoutInterest().overdueSince('2026-10-01').threatened().build();
    const loan = aDebt('personal-loan').inInstalments(10, 150).at(0.02).build();
    const [first, second] = plan([light, loan], 350).months;
    expect(paidIn(first)).toEqual({ 'utility-bill': [300, 'last-payment'], 'personal-loan': [50, 'contract'] });
    // Of R$ 150 asked R$ 100 were missed: R$ 2 of fine and R$ 1 of late interest, beside 2 % of R$ 1.347,39 and 1.327,34.
    expect(first?.totalBalanceAfter).toBe(reais(1347.39) + 2695 - reais(50) + reais(3));
    expect(second?.payments[0]?.interest).toBe(reais(3) + 2655);
  });

  it('pays what is late on a car before dearer debts', () => {
    const car = aDebt('vehicle-financing').inInstalments(20, 500).at(0.02).overdueSince('2026-10-15').build();
    const [first] = plan([car, dear], 800).months;
    expect(first?.payments).toMatchObject([{ debtId: 'vehicle-financing', amount: 80000, reason: 'collateral' }]);
  });

  it('gives the instalment that ends to the next debt', () => {
    const months = plan([dear, aDebt('card-instalments').named('sofa').inInstalments(2, 100).build()], 400).months;
    expect(paidIn(months[0])['dear']).toEqual([300, 'highest-rate']);
    expect(paidIn(months[2])['dear']).toEqual([400, 'highest-rate']);
  });
});

describe('money that comes once', () => {
  const debt = aDebt('other').of(3000).at(0.05).build();

  it('is used in its month', () => {
    const extra = [{ month: '2027-01', amount: reais(1000), reason: 'tax-refund' } as const];
    const [, january] = plan([debt], 500, { oneOffIncomes: extra }).months;
    expect(january).toMatchObject({ oneOff: reais(1000), kept: 0 });
    expect(january?.payments[0]?.amount).toBe(reais(1500));
  });

  it('is used in the first month when it comes before it, and is gone when it came last month', () => {
    const came = (month: string) => [{ month, amount: reais(1000), reason: 'sale' } as const];
    expect(plan([debt], 500, { oneOffIncomes: came('2026-11') }).months[0]?.oneOff).toBe(reais(1000));
    expect(plan([debt], 500, { oneOffIncomes: came('2026-10') }).months[0]?.oneOff).toBe(0);
  });

  it('counts from the month in which the plan begins: this one until the 10th', () => {
    expect(plan([debt], 500, { today: '2026-11-10' }).months[0]?.month).toBe('2026-11');
    expect(plan([debt], 500, { today: '2026-11-11' }).months[0]?.month).toBe('2026-12');
  });
});

describe('a card', () => {
  it('bears the revolving rate for one month, then the market’s rate for instalments', () => {
    const [first, second] = plan([aDebt('credit-card').of(1000).build()], 300).months;
    expect(first?.payments[0]?.interest).toBe(reais(150.9));
    expect(second?.payments[0]?.interest).toBe(Math.round(reais(850.9) * 0.0926));
  });

  it('has left the revolving credit when it is late for more than a bill', () => {
    const [first] = plan([aDebt('credit-card').of(1000).overdueSince('2026-08-10').build()], 300).months;
    expect(first?.payments[0]?.interest).toBe(reais(92.6));
  });

  it('never costs more than double: from there on its marginal rate is zero', () => {
    const card = aDebt('credit-card').of(1000).at(0.15).overdueSince('2026-01-10').build();
    const other = aDebt('other').of(2000).at(0.08).build();
    const made = plan([card, other], 300, { by: 'snowball' });
    const interest = made.months.flatMap(({ payments }) => payments).filter(({ debtId }) => debtId === 'credit-card');
    expect(interest.reduce((sum, payment) => sum + payment.interest, 0)).toBeLessThanOrEqual(reais(1000));
    const avalanche = plan([card, other], 170, { by: 'avalanche' });
    expect(avalanche.assumptions).toContainEqual({
      kind: 'interest-capped',
      debtId: 'credit-card',
      ruleId: 'card-interest-cap',
    });
  });
});

describe('a loan deducted from pay', () => {
  const consignado = aDebt('payroll-loan').inInstalments(3, 200).at(0.02).build();

  it('costs nothing of what is left for debts, and its instalment is money in hand afterwards', () => {
    const months = plan([consignado, aDebt('other').of(2000).at(0.05).build()], 300).months;
    expect(months.map(({ available }) => available / 100).slice(0, 4)).toEqual([300, 300, 300, 500]);
    expect(months[0]?.payments).toMatchObject([
      { debtId: 'other', amount: 30000 },
      { debtId: 'payroll-loan', amount: 20000, fromWages: 20000, reason: 'contract' },
    ]);
  });

  it('is paid even when nothing is left for debts', () => {
    expect(plan([consignado], 0).months).toHaveLength(3);
  });
});

describe('an offer', () => {
  const debt = aDebt('store-credit').of(1000).at(0.04).overdueSince('2026-01-10');

  it('is taken by the best plan as soon as the money is there, and what is forgiven is written down', () => {
    const made = plan([debt.offering(350, { until: '2026-12-15' }).build()], 400);
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
    const lapsed = plan([debt.offering(350, { until: '2026-11-30' }).build()], 400);
    const dear = plan([debt.offering(1200).build()], 1300);
    expect(lapsed.months[0]?.payments[0]?.reason).toBe('highest-rate');
    expect(dear.totalPaid).toBe(reais(1040));
  });

  it('waits for its window to open', () => {
    const made = plan([debt.offering(100, { from: '2027-02-01' }).build()], 300);
    expect(made.months.map(({ payments }) => payments[0]?.reason)).toEqual([
      'highest-rate',
      'highest-rate',
      'settlement',
    ]);
  });

  it('that saves most comes first', () => {
    const two = [
      aDebt('store-credit').named('a').of(500).withoutInterest().offering(300).build(),
      aDebt('store-credit').named('b').of(900).withoutInterest().offering(300).build(),
    ];
    expect(plan(two, 300).months[0]?.payments).toMatchObject([{ debtId: 'b', reason: 'settlement' }]);
  });
});

describe('what a plan takes for granted', () => {
  it('is said of each debt', () => {
    const made = plan(
      [
        aDebt('credit-card').of(1000).build(),
        aDebt('personal-loan').inInstalments(12, 100, 1000).build(),
        aDebt('informal').build(),
        aDebt('overdraft').at(0.2).withMinimum(50).build(),
        aDebt('payroll-loan').inInstalments(3, 200).at(0.02).build(),
      ],
      2000,
    );
    expect(made.assumptions.map(({ debtId, kind }) => `${debtId}: ${kind}`)).toEqual([
      'credit-card: market-rate',
      'credit-card: minimum-payment',
      'personal-loan: implied-rate',
      'informal: interest-free',
      'overdraft: interest-capped',
      'payroll-loan: deducted-from-pay',
    ]);
  });
});

describe('without debts', () => {
  it('one is free this month', () => {
    expect(plan([], 500)).toMatchObject({ months: [], freeOn: '2026-11', totalPaid: 0, totalInterest: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { aPlan } from '../../../tests/support/a-plan.ts';
import { reais } from '../money/centavos.ts';
import type { PlanMonth } from './plan.ts';
import { classic } from './search/classics.ts';
import { openAccounts } from './simulation/account.ts';
import { problemCash } from './simulation/problem-cash.ts';

const today = '2026-11-22';

function paidIn(month: PlanMonth | undefined): Record<string, [number, string]> {
  const payments = month?.payments ?? [];
  return Object.fromEntries(payments.map(({ debtId, amount, reason }) => [debtId, [amount / 100, reason]]));
}

describe('one debt', () => {
  it('of R$ 1.000 at 10 % with R$ 600 a month ends in the second month with R$ 150 of interest', () => {
    const made = aPlan([aDebt('other').of(1000).at(0.1).build()], 600);
    expect(made.months).toEqual([
      {
        month: '2026-12',
        available: reais(600),
        oneOff: 0,
        payments: [{ debtId: 'other', amount: 60000, interest: 10000, balanceAfter: 50000, reason: 'highest-rate' }],
        kept: 0,
        reserved: [],
        totalBalanceAfter: reais(500),
        closedDebtIds: [],
      },
      {
        month: '2027-01',
        available: reais(600),
        oneOff: 0,
        payments: [{ debtId: 'other', amount: 55000, interest: 5000, balanceAfter: 0, reason: 'last-payment' }],
        kept: reais(50),
        reserved: [],
        totalBalanceAfter: 0,
        closedDebtIds: ['other'],
      },
    ]);
    expect(made).toMatchObject({ freeOn: '2027-01', totalPaid: reais(1150), totalInterest: reais(150) });
  });

  it('in instalments costs exactly its instalments when nothing is left over', () => {
    const made = aPlan([aDebt('personal-loan').inInstalments(24, 317.43).at(0.0367).build()], 317.43);
    expect(made.months).toHaveLength(24);
    expect(made.months.slice(0, 23).every(({ payments }) => payments[0]?.amount === reais(317.43))).toBe(true);
    expect(Math.abs(made.totalPaid - 24 * reais(317.43))).toBeLessThanOrEqual(24);
  });

  it('in instalments is paid early at present value when that saves interest', () => {
    const debts = [aDebt('personal-loan').inInstalments(10, 100).at(0.02).build()];
    const made = aPlan(debts, 1000);
    expect(made).toMatchObject({ totalPaid: reais(916.23), totalInterest: reais(17.97) });
  });

  it('without interest in instalments is not paid early: that would save nothing', () => {
    const made = aPlan([aDebt('settlement').inInstalments(5, 80).build()], 500);
    expect(made.months.map(({ payments }) => payments[0]?.amount)).toEqual([8000, 8000, 8000, 8000, 8000]);
    expect(made.months.map(({ kept }) => kept)).toEqual([42000, 84000, 126000, 168000, 210000]);
    expect(made.totalInterest).toBe(0);
  });

  it('of one centavo is paid in one month', () => {
    expect(aPlan([aDebt('informal').of(0.01).build()], 1)).toMatchObject({ totalPaid: 1, totalInterest: 0 });
  });
});

describe('the order of payments', () => {
  const dear = aDebt('other').named('dear').of(2000).at(0.1).build();
  const small = aDebt('other').named('small').of(500).at(0.02).build();

  it('sends the surplus to the highest rate first', () => {
    const first = aPlan([small, dear], 400, { by: 'avalanche' }).months[0];
    expect(paidIn(first)).toEqual({ dear: [400, 'highest-rate'] });
  });

  it('names no rate where none is borne', () => {
    const first = aPlan([aDebt('informal').named('family').of(2000).build()], 400).months[0];
    expect(paidIn(first)).toEqual({ family: [400, 'chosen-order'] });
  });

  it('sends it to the smallest balance first if the person prefers', () => {
    const first = aPlan([small, dear], 400, { by: 'snowball' }).months[0];
    expect(paidIn(first)).toEqual({ small: [400, 'smallest-balance'] });
  });

  it('shows what each way costs, the cheapest being the best', () => {
    const made = aPlan([small, dear], 400, { by: 'snowball' });
    const interest = Object.fromEntries(
      made.comparison.map((way) => [way.strategy, way.ends === 'paid' ? way.totalInterest : 'never']),
    );
    expect(made.totalInterest).toBe(interest.snowball);
    expect(interest.best).toBe(interest.avalanche);
    expect(interest.avalanche).toBeLessThan(Number(interest.snowball));
  });

  it('pays contracts before any surplus', () => {
    const loan = aDebt('personal-loan').inInstalments(10, 150).at(0.03).build();
    expect(paidIn(aPlan([dear, loan], 400).months[0])).toEqual({
      'personal-loan': [150, 'contract'],
      dear: [250, 'highest-rate'],
    });
  });

  it('pays late light before the mathematics, but after contracts', () => {
    const light = aDebt('utility-bill').of(300).overdueSince('2026-10-01').build();
    const loan = aDebt('personal-loan').inInstalments(10, 150).at(0.03).build();
    expect(paidIn(aPlan([dear, light, loan], 350).months[0])).toEqual({
      'personal-loan': [150, 'contract'],
      'utility-bill': [200, 'essential-service'],
    });
  });

  it('pays light that is about to be cut before anything else, and fines what then is missed', () => {
    const light = aDebt('utility-bill').of(300).withoutInterest().overdueSince('2026-10-01').threatened().build();
    const loan = aDebt('personal-loan').inInstalments(10, 150).at(0.02).build();
    const [first, second] = aPlan([light, loan], 350).months;
    expect(paidIn(first)).toEqual({ 'utility-bill': [300, 'last-payment'], 'personal-loan': [50, 'contract'] });
    // Of R$ 150 asked R$ 100 were missed: R$ 2 of fine and R$ 1 of late interest, beside 2 % of R$ 1.347,39 and 1.327,34.
    expect(first?.totalBalanceAfter).toBe(reais(1347.39) + 2695 - reais(50) + reais(3));
    expect(first?.payments[0]?.interest).toBe(2695 + reais(3));
    expect(second?.payments[0]?.interest).toBe(2655);
  });

  it('asks what was missed together with the next instalment: fined once, with late interest each month', () => {
    const loan = aDebt('personal-loan').inInstalments(10, 150).at(0).build();
    const charges = aPlan([loan], 100).months.map(({ payments }) => payments[0]?.interest);
    // R$ 50 more are missed each month: R$ 1 of fine, and 1 % of R$ 50, 100, 150.
    expect(charges.slice(0, 3)).toEqual([150, 200, 250]);
  });

  it('does not fine what was missed of an instalment that is only assumed', () => {
    const loan = aDebt('personal-loan').of(2400).withoutInterest().build();
    expect(aPlan([loan], 80)).toMatchObject({ totalInterest: 0 });
  });

  it('keeps what home and car ask whole when not all contracts fit', () => {
    const car = aDebt('vehicle-financing').inInstalments(20, 500).at(0.01).build();
    const loan = aDebt('personal-loan').inInstalments(10, 150).at(0.05).build();
    expect(paidIn(aPlan([loan, car], 600).months[0])).toEqual({
      'vehicle-financing': [500, 'contract'],
      'personal-loan': [100, 'contract'],
    });
  });

  it('asks everything when the last instalment is due, what was late before included', () => {
    const school = aDebt('education').inInstalments(3, 100).overdueSince(today).build();
    const charges = aPlan([school], 100).months.map(({ payments }) => payments[0]?.interest);
    // R$ 100 are late already; of the two to come the second brings the end: R$ 200 asked, R$ 100 missed.
    expect(charges.slice(0, 2)).toEqual([0, reais(3)]);
  });

  it('does not miss what was paid to keep the light on', () => {
    const light = aDebt('utility-bill').of(300).withoutInterest().withMinimum(50).overdueSince('2026-10-01');
    expect(aPlan([light.threatened().build()], 300).months).toHaveLength(1);
  });

  it('pays what is late on a car before dearer debts', () => {
    const car = aDebt('vehicle-financing').inInstalments(20, 500).at(0.02).overdueSince('2026-10-15').build();
    const [first] = aPlan([car, dear], 800).months;
    expect(first?.payments).toMatchObject([{ debtId: 'vehicle-financing', amount: 80000, reason: 'collateral' }]);
  });

  it('gives the instalment that ends to the next debt', () => {
    const months = aPlan([dear, aDebt('card-instalments').named('sofa').inInstalments(2, 100).build()], 400).months;
    expect(paidIn(months[0]).dear).toEqual([300, 'highest-rate']);
    expect(paidIn(months[2]).dear).toEqual([400, 'highest-rate']);
  });
});

describe('money that comes once', () => {
  const debt = aDebt('other').of(3000).at(0.05).build();

  it('is used in its month', () => {
    const extra = [{ month: '2027-01', amount: reais(1000), reason: 'tax-refund' } as const];
    const [, january] = aPlan([debt], 500, { oneOffIncomes: extra }).months;
    expect(january).toMatchObject({ oneOff: reais(1000), kept: 0 });
    expect(january?.payments[0]?.amount).toBe(reais(1500));
  });

  it('is used in the first month when it comes before it, and is gone when it came last month', () => {
    const came = (month: string) => [{ month, amount: reais(1000), reason: 'sale' } as const];
    expect(aPlan([debt], 500, { oneOffIncomes: came('2026-11') }).months[0]?.oneOff).toBe(reais(1000));
    expect(aPlan([debt], 500, { oneOffIncomes: came('2026-10') }).months[0]?.oneOff).toBe(0);
  });

  it('counts from the month in which the plan begins: this one until the 10th', () => {
    expect(aPlan([debt], 500, { today: '2026-11-10' }).months[0]?.month).toBe('2026-11');
    expect(aPlan([debt], 500, { today: '2026-11-11' }).months[0]?.month).toBe('2026-12');
  });
});

describe('a card', () => {
  it('bears the revolving rate for one month, then the market’s rate for instalments', () => {
    const [first, second] = aPlan([aDebt('credit-card').of(1000).build()], 300).months;
    expect(first?.payments[0]?.interest).toBe(reais(150.9));
    expect(second?.payments[0]?.interest).toBe(Math.round(reais(850.9) * 0.0926));
  });

  it('has left the revolving credit when it is late for more than a bill', () => {
    const [first] = aPlan([aDebt('credit-card').of(1000).overdueSince('2026-08-10').build()], 300).months;
    expect(first?.payments[0]?.interest).toBe(reais(92.6));
  });

  it('never costs more than double: from there on its marginal rate is zero', () => {
    const card = aDebt('credit-card').of(1000).at(0.15).overdueSince('2026-01-10').build();
    const other = aDebt('other').of(900).withoutInterest().build();
    const made = aPlan([card, other], 120, { by: 'snowball' });
    expect(made.totalInterest).toBe(reais(1000));
    expect(made.assumptions).toContainEqual({
      kind: 'interest-capped',
      debtId: 'credit-card',
      ruleId: 'card-interest-cap',
    });
  });
});

describe('avalanche', () => {
  it('leaves a card for last once its interest has reached the cap', () => {
    const card = aDebt('credit-card').of(10_000).at(0.15).overdueSince('2026-01-10').build();
    const other = aDebt('other').of(1000).at(0.05).build();
    const closed = aPlan([card, other], 600, { by: 'avalanche' }).months.flatMap(({ closedDebtIds }) => closedDebtIds);
    expect(closed).toEqual(['other', 'credit-card']);
  });
});

describe('the best plan', () => {
  it('keeps a reserve where paying early would make a later instalment late', () => {
    // December brings money that contracts need in the months after it; R$ 748 alone do not cover R$ 1.430.
    const loan = aDebt('other').inInstalments(6, 1430.82).at(0.005).build();
    const extra = [{ month: '2026-12', amount: reais(843.74), reason: 'other' } as const];
    const made = aPlan([loan], 748.41, { oneOffIncomes: extra });
    expect(made.months[0]?.reserved).toEqual([{ for: 'contracts', month: '2027-01', amount: reais(161.33) }]);
    const cash = problemCash({ debts: [], monthlyForDebts: reais(748.41), oneOffIncomes: extra, today }, '2026-12');
    const avalanche = classic('avalanche', openAccounts([loan], today, '2026-12'), cash);
    expect(avalanche.ends === 'paid' && avalanche.totalPaid).toBeGreaterThan(made.totalPaid);
  });
});

describe('a loan deducted from pay', () => {
  const consignado = aDebt('payroll-loan').inInstalments(3, 200).at(0.02).build();

  it('costs nothing of what is left for debts, and its instalment is money in hand afterwards', () => {
    const months = aPlan([consignado, aDebt('other').of(2000).at(0.05).build()], 300).months;
    expect(months.map(({ available }) => available / 100).slice(0, 4)).toEqual([300, 300, 300, 500]);
    expect(months[0]?.payments).toMatchObject([
      { debtId: 'other', amount: 30000 },
      { debtId: 'payroll-loan', amount: 20000, fromWages: 20000, reason: 'contract' },
    ]);
  });

  it('is paid even when nothing is left for debts', () => {
    expect(aPlan([consignado], 0).months).toHaveLength(3);
  });
});

describe('what a plan takes for granted', () => {
  it('is said of each debt', () => {
    const made = aPlan(
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
    expect(aPlan([], 500)).toMatchObject({ months: [], freeOn: '2026-11', totalPaid: 0, totalInterest: 0 });
  });
});

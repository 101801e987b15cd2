import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import { aPlan } from '../../../../tests/support/a-plan.ts';
import type { Debt } from '../../debts/debt.ts';
import { reais } from '../../money/centavos.ts';

const dear = aDebt('other').named('dear').of(1000).at(0.1);
const cheap = aDebt('other').named('cheap').of(3000).at(0.05);

/** Why a debt gets money in a month, 0 the first. */
function reasonOf(debtId: string, month: number, debts: readonly Debt[], monthly: number) {
  return aPlan(debts, monthly).months[month]?.payments.find((payment) => payment.debtId === debtId)?.reason;
}

describe('money goes to a debt because its rate is the highest', () => {
  it('of those that stay open: what the dearer one leaves over in its last month', () => {
    const debts = [dear.build(), cheap.build()];
    expect(reasonOf('dear', 0, debts, 600)).toBe('highest-rate');
    expect(reasonOf('dear', 1, debts, 600)).toBe('last-payment');
    expect(reasonOf('cheap', 1, debts, 600)).toBe('highest-rate');
  });

  it('beside one of the same rate', () => {
    const twin = aDebt('other').named('twin').of(5000).at(0.05);
    expect(reasonOf('cheap', 0, [cheap.build(), twin.build()], 600)).toBe('highest-rate');
  });

  it('beside a dearer one that an offer closes later', () => {
    const debts = [dear.offering(400, { from: '2027-01-05', until: '2027-01-20' }).build(), cheap.build()];
    expect(reasonOf('dear', 1, debts, 600)).toBe('settlement');
    expect(reasonOf('cheap', 0, debts, 600)).toBe('highest-rate');
  });
});

describe('money goes to a debt because that order was chosen', () => {
  it('where a dearer one waits behind a monthly fee', () => {
    const withFee = { ...aDebt('other').named('fee').of(600).at(0.09).build(), monthlyFee: reais(100) };
    const debts = [dear.of(2000).build(), withFee];
    expect(reasonOf('fee', 0, debts, 400)).toBe('chosen-order');
    expect(reasonOf('dear', 4, debts, 400)).toBe('highest-rate');
  });

  it('where it bears no interest', () => {
    expect(reasonOf('cheap', 0, [cheap.withoutInterest().build()], 600)).toBe('chosen-order');
  });
});

describe('of a loan that is deducted from pay', () => {
  const consignado = aDebt('payroll-loan').inInstalments(10, 200).at(0.02).build();

  it('only the instalment comes from pay, what is added from money in hand', () => {
    expect(aPlan([consignado], 100).months[0]?.payments).toMatchObject([{ amount: reais(300), fromWages: reais(200) }]);
  });

  it('the last payment comes from pay as far as it goes', () => {
    const last = aPlan([consignado], 100).months.at(-1);
    expect(last?.payments[0]?.fromWages).toBe(Math.min(last?.payments[0]?.amount ?? 0, reais(200)));
  });
});

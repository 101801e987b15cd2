import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import { aPlan } from '../../../../tests/support/a-plan.ts';
import { reais } from '../../money/centavos.ts';
import { planPayoff } from '../plan-payoff.ts';
import { type DuePayment, dueIn, type MonthDue, stillDue } from './month-due.ts';

const renner: DuePayment = { debtId: 'd2', creditor: 'Renner', amount: reais(95), dueDay: 20 };
const nubank: DuePayment = { debtId: 'd1', creditor: 'Nubank', amount: reais(285) };
const january: MonthDue = { month: '2027-01', payments: [nubank, renner] };
const paid = (debtId: string, amount: number, on = '2027-01-15') => ({ debtId, amount: reais(amount), on });

describe('what is still due of a month', () => {
  it('is what nobody has told as paid, when the new plan begins with the next month', () => {
    expect(stillDue(january, { paid: [paid('d1', 380)], today: '2027-01-15' })?.payments).toEqual([renner]);
  });

  it('is the rest of what was paid in part, and nothing from nine tenths on', () => {
    const left = (amount: number) => stillDue(january, { paid: [paid('d1', amount)], today: '2027-01-15' })?.payments;
    expect(left(100)).toEqual([{ ...nubank, amount: reais(185) }, renner]);
    expect(left(256.5)).toEqual([renner]);
    expect(left(256)).toEqual([{ ...nubank, amount: reais(29) }, renner]);
  });

  it('is nothing in a month with which the new plan itself begins, in another month, or once all is paid', () => {
    expect(stillDue(january, { paid: [], today: '2027-01-10' })).toBeUndefined();
    expect(stillDue(january, { paid: [], today: '2027-02-11' })).toBeUndefined();
    expect(stillDue(january, { paid: [paid('d1', 285), paid('d2', 95)], today: '2027-01-21' })).toBeUndefined();
    expect(stillDue(undefined, { paid: [], today: '2027-01-15' })).toBeUndefined();
  });

  it('has nothing for the surplus of what was paid elsewhere, beyond what was asked for', () => {
    const asked: MonthDue = { ...january, payments: [{ ...nubank, isSurplus: true }, renner] };
    const left = (...made: readonly ReturnType<typeof paid>[]) =>
      stillDue(asked, { paid: made, today: '2027-01-15' })?.payments;
    expect(left(paid('d9', 200))).toEqual([{ ...nubank, amount: reais(85), isSurplus: true }, renner]);
    expect(left(paid('d9', 300))).toEqual([renner]);
    expect(left(paid('d2', 195))).toEqual([{ ...nubank, amount: reais(185), isSurplus: true }]);
    expect(left(paid('d1', 385))).toEqual([renner]);
  });

  it('counts no payment of another month', () => {
    const earlier = [paid('d2', 95, '2026-12-20')];
    expect(stillDue(january, { paid: earlier, today: '2027-01-15' })?.payments).toContainEqual(renner);
  });
});

describe('what a month asks for by a plan', () => {
  const plan = planPayoff({
    debts: [
      {
        id: 'd1',
        creditor: 'Tia Lúcia',
        kind: 'informal',
        obligation: { form: 'balance', balance: reais(150) },
        rate: { source: 'none', monthly: 0 },
        dueDay: 8,
        collateral: 'none',
        offers: [],
      },
    ],
    monthlyForDebts: reais(100),
    oneOffIncomes: [],
    today: '2027-01-04',
  });

  it('is each payment by hand, with its creditor and due day', () => {
    expect(dueIn('2027-01', plan)).toEqual({
      month: '2027-01',
      payments: [{ debtId: 'd1', creditor: 'Tia Lúcia', amount: reais(100), dueDay: 8, isSurplus: true }],
    });
  });

  it('is not known outside the plan', () => {
    expect(dueIn('2026-12', plan)).toBeUndefined();
    expect(dueIn('2027-03', plan)).toBeUndefined();
  });

  it('is the first part of an offer that was chosen, told as such', () => {
    const debts = [aDebt('other').of(1000).at(0.1).offering(400, { until: '2026-12-20' }).build()];
    expect(dueIn('2026-12', aPlan(debts, 500))?.payments).toEqual([
      { debtId: 'other', creditor: 'other', amount: reais(400), settles: true },
    ]);
  });

  it('is not what is deducted from pay: only what is added to it by hand', () => {
    const loan = aDebt('payroll-loan').inInstalments(10, 200).at(0.02).build();
    const school = aDebt('education').inInstalments(10, 100).build();
    expect(dueIn('2026-12', aPlan([loan, school], 100))?.payments).toEqual([
      { debtId: 'education', creditor: 'education', amount: reais(100) },
    ]);
    expect(dueIn('2026-12', aPlan([loan], 100))?.payments).toMatchObject([{ amount: reais(100) }]);
  });

  it('is not known where there is no plan', () => {
    expect(dueIn('2026-12', { kind: 'unpayable', shortfall: 1, assumptions: [], debts: [] })).toBeUndefined();
  });
});

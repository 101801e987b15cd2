import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { contractPayment } from '../debts/contract-payment.ts';
import type { Debt, DebtKind } from '../debts/debt.ts';
import { MINIMUM_FOR_LIVING } from '../law/minimum-for-living.ts';
import { reais } from '../money/centavos.ts';
import { type AllCreditorsPlan, allCreditorsPlan } from './all-creditors-plan.ts';

const today = '2026-11-22';
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

function planOf(debts: readonly Debt[], left: number, income = 3000): AllCreditorsPlan {
  return allCreditorsPlan({ debts, income: reais(income), leftForDebts: reais(left) }, today);
}

const card = aDebt('credit-card').of(12_000).build();
const overdraft = aDebt('overdraft').of(6000).build();

describe('a proposal to all creditors', () => {
  it('pays R$ 12.000 and R$ 6.000 with R$ 300 a month in 60 months, R$ 200 and R$ 100 each', () => {
    expect(planOf([card, overdraft], 300)).toMatchObject({
      kind: 'proposal',
      payments: Array(60).fill(reais(300)),
      total: reais(18_000),
      owed: reais(18_000),
      coversAll: true,
      creditors: [
        { debtId: 'credit-card', gets: reais(12_000), payments: Array(60).fill(reais(200)) },
        { debtId: 'overdraft', gets: reais(6000), payments: Array(60).fill(reais(100)) },
      ],
    });
  });

  it('takes no longer than the debts need, and tells the instalment over the longest term', () => {
    const plan = planOf([card, overdraft], 1000);
    expect(plan).toMatchObject({ payments: Array(18).fill(reais(1000)), overLongest: reais(300), coversAll: true });
  });

  it('covers a part in proportion where sixty months are too short', () => {
    expect(planOf([card, overdraft], 150)).toMatchObject({
      total: reais(9000),
      owed: reais(18_000),
      coversAll: false,
      creditors: [{ gets: reais(6000) }, { gets: reais(3000) }],
    });
  });

  it('counts instalments at what they are worth today: interest to come is not in it', () => {
    const loan = aDebt('personal-loan').inInstalments(10, 100).at(0.02).build();
    expect(planOf([loan], 1000)).toMatchObject({ owed: reais(898.26), payments: [reais(898.26)] });
  });

  it('leaves the minimum for living also where more than that is left after expenses', () => {
    expect(planOf([card], 500, 700)).toMatchObject({ payments: Array(60).fill(reais(100)) });
  });

  it('keeps home, car and family by their own contracts first', () => {
    const debts = [
      card,
      aDebt('vehicle-financing').inInstalments(20, 250).build(),
      aDebt('informal').named('sister').inInstalments(5, 30).build(),
      aDebt('tax').of(400).build(),
      aDebt('rent').of(900).overdueSince('2026-10-05').build(),
      aDebt('loan-shark').of(2000).withMinimum(400).build(),
    ];
    const plan = planOf(debts, 400);
    expect(plan).toMatchObject({ kind: 'proposal', payments: Array(60).fill(reais(120)) });
    expect(plan.outside).toEqual([
      { debtId: 'vehicle-financing', why: 'secured', monthly: reais(250), arrears: 0 },
      { debtId: 'sister', why: 'private', monthly: reais(30), arrears: 0 },
      { debtId: 'tax', why: 'tax', monthly: 0, arrears: 0 },
      { debtId: 'rent', why: 'home', monthly: 0, arrears: reais(900) },
      { debtId: 'loan-shark', why: 'loan-shark', monthly: 0, arrears: 0 },
    ]);
  });

  it('has the instalment of a payroll loan to split, which is no longer deducted then', () => {
    const consignado = aDebt('payroll-loan').inInstalments(40, 200).at(0.02).build();
    const plan = planOf([consignado, card], 100);
    expect(plan).toMatchObject({ kind: 'proposal', coversAll: true });
    if (plan.kind === 'proposal') expect(plan.payments[0]).toBeLessThanOrEqual(reais(300));
    expect(planOf([consignado, card], -200)).toMatchObject({ kind: 'nothing-left', lacking: 0 });
  });
});

describe('without a proposal', () => {
  it('says by how much expenses exceed what there is', () => {
    expect(planOf([card], -120)).toMatchObject({ kind: 'nothing-left', lacking: reais(120), owed: reais(12_000) });
  });

  it('says so too where the minimum for living or the car take it all', () => {
    expect(planOf([card], 100, 550)).toMatchObject({ kind: 'nothing-left', lacking: reais(50) });
    const car = aDebt('vehicle-financing').inInstalments(20, 500).build();
    expect(planOf([card, car], 450)).toMatchObject({ kind: 'nothing-left', lacking: reais(50) });
  });

  it('calls nobody where the law leaves all debts out', () => {
    const debts = [aDebt('mortgage').inInstalments(200, 900).build(), aDebt('other').of(0).build()];
    expect(planOf(debts, 1000)).toMatchObject({ kind: 'nobody-to-call', outside: [{ debtId: 'mortgage' }] });
  });
});

describe('every proposal', () => {
  const kind = fc.constantFrom<DebtKind>('credit-card', 'overdraft', 'telecom', 'payroll-loan', 'informal', 'mortgage');
  const debts = fc
    .array(
      fc.record({
        kind,
        amount: fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 900_000_000 })),
      }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((list) =>
      list.map(({ kind: of, amount }, index) =>
        aDebt(of)
          .named(`d${index}`)
          .of(amount / 100)
          .build(),
      ),
    );
  const money = fc.record({
    income: fc.integer({ min: 0, max: 2_000_000 }),
    spent: fc.integer({ min: 0, max: 2_000_000 }),
  });

  it('adds up to the centavo, by month and by creditor, ends in sixty months and leaves the minimum for living', () => {
    let proposals = 0;
    fc.assert(
      fc.property(debts, money, (owing, { income, spent }) => {
        const plan = allCreditorsPlan({ debts: owing, income, leftForDebts: income - spent }, today);
        if (plan.kind !== 'proposal') return;
        proposals += 1;
        const { payments, creditors, outside, total, owed } = plan;
        expect(payments.length).toBeLessThanOrEqual(60);
        expect(sum(payments)).toBe(total);
        expect(sum(creditors.map(({ gets }) => gets))).toBe(total);
        for (const [month, payment] of payments.entries()) {
          expect(sum(creditors.map((creditor) => creditor.payments[month] ?? Number.NaN))).toBe(payment);
        }
        for (const creditor of creditors) {
          expect(sum(creditor.payments)).toBe(creditor.gets);
          expect(creditor.gets).toBeLessThanOrEqual(creditor.owed);
          expect(Math.min(...creditor.payments)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(creditor.gets - (total / owed) * creditor.owed)).toBeLessThanOrEqual(1);
        }
        const payroll = owing.filter((debt) => debt.kind === 'payroll-loan');
        const freed = sum(payroll.map((debt) => contractPayment(debt, today).fixed));
        const paid = Math.max(...payments) + sum(outside.map(({ monthly }) => monthly)) - freed;
        expect(income - paid).toBeGreaterThanOrEqual(MINIMUM_FOR_LIVING);
        expect(income - spent - paid).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
    expect(proposals).toBeGreaterThan(40);
  });
});

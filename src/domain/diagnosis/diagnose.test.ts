import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import type { Budget } from '../budget/budget.ts';
import type { Debt } from '../debts/debt.ts';
import { reais } from '../money/centavos.ts';
import { diagnose } from './diagnose.ts';
import type { UrgentMatter } from './diagnosis.ts';

const today = '2026-11-22';

function aBudget(income: number, essentials: number, flexible = 0): Budget {
  return {
    incomes: income > 0 ? [anIncome(income)] : [],
    expenses: [
      { id: 'e1', category: 'food', monthly: reais(essentials), essential: true },
      { id: 'e2', category: 'leisure', monthly: reais(flexible), essential: false },
    ],
    oneOffIncomes: [],
  };
}

function anIncome(monthly: number): Budget['incomes'][number] {
  return { id: 'i1', source: 'formal-job', monthly: reais(monthly), variable: false, thirteenth: false };
}

function found(budget: Budget, debts: readonly Debt[], worries: readonly UrgentMatter['kind'][] = []) {
  return diagnose({ budget, debts, worries, today });
}

describe('diagnose', () => {
  it('adds up what comes in, goes out, is owed and grows', () => {
    const debts = [
      aDebt('credit-card').of(1000).at(0.1).withMinimum(150).build(),
      aDebt('personal-loan').inInstalments(10, 100).at(0.02).build(),
    ];
    expect(found(aBudget(3000, 1500, 500), debts)).toMatchObject({
      income: reais(3000),
      essentials: reais(1500),
      flexible: reais(500),
      debtService: reais(250),
      leftForDebts: reais(1000),
      commitment: 250 / 3000,
      totalOwed: reais(1898.26),
      monthlyInterest: reais(100) + reais(17.97),
      minimumForLiving: { amount: reais(600), kept: true, ruleId: 'minimum-for-living' },
      urgent: [],
      verdict: { kind: 'manageable' },
    });
  });

  it('gives the debts back in their order with each unknown rate marked as the market’s', () => {
    const debts = [aDebt('overdraft').build(), aDebt('informal').build(), aDebt('other').at(0.03).build()];
    expect(found(aBudget(3000, 1000), debts).debts.map(({ rate }) => rate?.source)).toEqual([
      'market',
      'none',
      'person',
    ]);
  });

  it('does not count twice what is deducted from pay', () => {
    const consignado = aDebt('payroll-loan').inInstalments(20, 300).build();
    expect(found(aBudget(2000, 1500), [consignado])).toMatchObject({ debtService: 0, verdict: { kind: 'manageable' } });
  });

  it('has no commitment without income', () => {
    expect(found(aBudget(0, 500), []).commitment).toBeUndefined();
  });

  it('sees when payments leave less than the minimum for living', () => {
    const loan = aDebt('personal-loan').inInstalments(10, 500).build();
    expect(found(aBudget(1100, 100), [loan]).minimumForLiving.kept).toBe(true);
    expect(found(aBudget(1099.99, 100), [loan]).minimumForLiving.kept).toBe(false);
  });
});

describe('the verdict', () => {
  const loan = aDebt('personal-loan').inInstalments(10, 500).build();

  it('is no-debts without debts, whatever the budget', () => {
    expect(found(aBudget(1000, 2000), []).verdict).toEqual({ kind: 'no-debts' });
  });

  it('is deficit when essentials alone exceed income', () => {
    expect(found(aBudget(1000, 1200, 300), [loan]).verdict).toEqual({
      kind: 'deficit',
      shortfall: reais(200),
      cause: 'essentials',
    });
  });

  it('is deficit when all expenses exceed income', () => {
    expect(found(aBudget(1000, 900, 300), [loan]).verdict).toEqual({
      kind: 'deficit',
      shortfall: reais(200),
      cause: 'expenses',
    });
  });

  it('is deficit when the debts outgrow what is left, with what is missing a month', () => {
    const growing = aDebt('other').of(5000).at(0.06).build();
    expect(found(aBudget(1000, 900), [growing]).verdict).toEqual({
      kind: 'deficit',
      shortfall: reais(200) + 1,
      cause: 'debts-grow',
    });
  });

  it('is tight when not all contracts fit, with how much they lack', () => {
    expect(found(aBudget(2000, 1600), [loan]).verdict).toEqual({ kind: 'tight', shortOfContracts: reais(100) });
  });

  it('is tight when most of the income goes to creditors', () => {
    expect(found(aBudget(999, 0), [loan]).verdict).toEqual({ kind: 'tight', shortOfContracts: 0 });
    expect(found(aBudget(1000, 0), [loan]).verdict).toEqual({ kind: 'manageable' });
  });
});

describe('what is urgent', () => {
  const enough = aBudget(5000, 1000);

  it('is late light, rent, home and vehicle, priced by the arrears', () => {
    const debts = [
      aDebt('utility-bill').of(280).overdueSince('2026-09-10').build(),
      aDebt('rent').of(1800).overdueSince('2026-09-10').build(),
      aDebt('condominium-fee').of(900).overdueSince('2026-09-10').build(),
      aDebt('vehicle-financing').inInstalments(20, 500).overdueSince('2026-10-23').build(),
    ];
    expect(found(enough, debts).urgent).toEqual([
      { kind: 'service-cut', debtId: 'utility-bill', price: reais(280) },
      { kind: 'eviction', debtId: 'rent', price: reais(1800) },
      { kind: 'home-at-risk', debtId: 'condominium-fee', price: reais(900) },
      { kind: 'repossession', debtId: 'vehicle-financing', price: reais(515) },
    ]);
  });

  it('is not what is paid in time, nor a late debt that endangers nothing', () => {
    const debts = [
      aDebt('vehicle-financing').inInstalments(20, 500).build(),
      aDebt('credit-card').overdueSince('2026-01-10').build(),
    ];
    expect(found(enough, debts).urgent).toEqual([]);
  });

  it('is a loan shark always, and any debt with a notice', () => {
    const debts = [aDebt('loan-shark').of(800).build(), aDebt('personal-loan').of(900).threatened().build()];
    expect(found(enough, debts).urgent).toEqual([
      { kind: 'loan-shark', debtId: 'loan-shark', price: reais(800) },
      { kind: 'summons', debtId: 'personal-loan', price: reais(900) },
    ]);
  });

  it('is a worry put to the debt that explains it, or else by itself', () => {
    const debts = [aDebt('utility-bill').of(150).build()];
    expect(found(enough, debts, ['service-cut', 'wages-seized', 'wages-seized']).urgent).toEqual([
      { kind: 'service-cut', debtId: 'utility-bill', price: reais(150) },
      { kind: 'wages-seized' },
    ]);
  });

  it('has no price where nothing of an instalment contract is late', () => {
    const car = aDebt('vehicle-financing').inInstalments(20, 500).threatened().build();
    expect(found(enough, [car]).urgent).toEqual([{ kind: 'repossession', debtId: 'vehicle-financing' }]);
  });
});

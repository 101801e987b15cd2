import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import type { Debt } from '../debts/debt.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { reais } from '../money/centavos.ts';
import { planPayoff } from '../payoff/plan-payoff.ts';
import { allCreditorsPlan } from './all-creditors-plan.ts';
import { lawfulOn, waysOut } from './ways-out.ts';

const today = '2026-11-22';

function waysFor(left: number, debts: readonly Debt[]) {
  const incomes = [
    { id: 'i1', source: 'formal-job', monthly: reais(left + 1000), variable: false, thirteenth: false } as const,
  ];
  const expenses = [{ id: 'e1', category: 'food', monthly: reais(1000), essential: true } as const];
  const diagnosis = diagnose({ budget: { incomes, expenses, oneOffIncomes: [] }, debts, today });
  const plan = planPayoff({ debts, monthlyForDebts: diagnosis.leftForDebts, oneOffIncomes: [], today });
  return waysOut(diagnosis, plan, today);
}

describe('waysOut', () => {
  it('offers nothing when the plan fits and nothing is urgent', () => {
    expect(waysFor(1000, [aDebt('other').of(2000).build()])).toEqual([]);
  });

  it('protects light and roof first, and leaves the rest alone when it fits', () => {
    const light = aDebt('utility-bill').of(200).overdueSince('2026-10-01').build();
    expect(waysFor(1000, [light]).map(({ id }) => id)).toEqual(['protect-essentials']);
  });

  it('leads from the creditor to the plan with all creditors when debts outgrow what is left', () => {
    const debts = [aDebt('credit-card').of(20_000).build(), aDebt('overdraft').of(4000).build()];
    expect(waysFor(100, debts).map(({ id }) => id)).toEqual([
      'renegotiate',
      'card-portability',
      'complain',
      'all-creditors-plan',
    ]);
  });

  it('names the plan with all creditors also when the way takes more than five years', () => {
    const loan = (months: number) => [aDebt('personal-loan').inInstalments(months, 300).at(0.01).build()];
    expect(waysFor(300, loan(61)).map(({ id }) => id)).toContain('all-creditors-plan');
    expect(waysFor(300, loan(60)).map(({ id }) => id)).not.toContain('all-creditors-plan');
  });

  it('leaves home, vehicle and private debts out of that plan', () => {
    const debts = [
      aDebt('credit-card').of(20_000).build(),
      aDebt('mortgage').inInstalments(200, 1500).build(),
      aDebt('personal-loan').of(9000).securedBy('vehicle').build(),
      aDebt('informal').of(1000).build(),
    ];
    expect(waysFor(100, debts).find(({ id }) => id === 'all-creditors-plan')?.debtIds).toEqual(['credit-card']);
  });

  it('sends a person under threat to a free lawyer, and nobody to a loan shark’s table', () => {
    const ways = waysFor(100, [aDebt('loan-shark').of(9000).build()]);
    expect(ways.find(({ id }) => id === 'public-defender')).toEqual({
      id: 'public-defender',
      ruleIds: ['abusive-collection'],
      debtIds: ['loan-shark'],
    });
    expect(ways.find(({ id }) => id === 'renegotiate')).toBeUndefined();
  });

  it('keeps silent about a rule that is withheld, and drops a way that stands on one', () => {
    const about = { id: 'complain', debtIds: ['d1'] } as const;
    const ways = lawfulOn(today, [
      { ...about, ruleIds: ['abusive-collection', 'usury'] },
      { ...about, ruleIds: ['usury', 'abusive-collection'] },
    ]);
    expect(ways).toEqual([{ ...about, ruleIds: ['abusive-collection'] }]);
  });

  it('uses one list of debts for the way and for its simulation', () => {
    const debts = [aDebt('credit-card').of(20_000).build(), aDebt('tax').of(500).build()];
    const plan = allCreditorsPlan({ debts, income: reais(1100), leftForDebts: reais(100) }, today);
    const way = waysFor(100, debts).find(({ id }) => id === 'all-creditors-plan');
    expect(plan).toMatchObject({ kind: 'proposal', creditors: [{ debtId: way?.debtIds[0] }] });
    expect(way?.debtIds).toEqual(['credit-card']);
  });
});

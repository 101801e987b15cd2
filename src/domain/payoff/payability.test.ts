import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import type { Debt } from '../debts/debt.ts';
import { reais } from '../money/centavos.ts';
import { payability } from './payability.ts';
import { planPayoff } from './plan-payoff.ts';

const growing = aDebt('other').of(5000).at(0.06);

describe('payability', () => {
  it.each<[string, readonly Debt[], number]>([
    ['debts that end', [growing.build()], 500],
    ['debts that grow', [growing.build()], 200],
    ['debts that only an offer ends', [growing.offering(150).build()], 200],
    ['debts in deficit', [growing.build()], -300],
    ['no debts in deficit', [], -300],
  ])('says of %s what the plan says', (_, debts, monthly) => {
    const problem = { debts, monthlyForDebts: reais(monthly), oneOffIncomes: [], today: '2026-11-22' };
    const plan = planPayoff(problem);
    expect(payability(problem)).toEqual(
      plan.kind === 'payable' ? { kind: 'payable' } : { kind: 'unpayable', shortfall: plan.shortfall },
    );
  });

  it('asks for one centavo more than the interest takes', () => {
    const problem = { debts: [growing.build()], monthlyForDebts: reais(200), oneOffIncomes: [], today: '2026-11-22' };
    expect(payability(problem)).toEqual({ kind: 'unpayable', shortfall: reais(100) + 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { reais } from '../money/centavos.ts';
import type { Budget, OneOffIncome } from './budget.ts';
import { oneOffIncomes } from './one-off-incomes.ts';

const today = '2026-11-22';
const job = { id: 'i1', source: 'formal-job', monthly: reais(2000), variable: false, thirteenth: true } as const;

function budgetOf(oneOffs: readonly OneOffIncome[], incomes: Budget['incomes'] = []): Budget {
  return { incomes, expenses: [], oneOffIncomes: oneOffs };
}

describe('one-off money', () => {
  it('is what was told, in order of month, and nothing invented', () => {
    const fgts: OneOffIncome = { month: '2027-06', amount: reais(800), reason: 'fgts' };
    const refund: OneOffIncome = { month: '2027-05', amount: reais(300), reason: 'tax-refund' };
    expect(oneOffIncomes(budgetOf([fgts, refund]), today)).toEqual([refund, fgts]);
  });

  it('is not counted once its month has passed', () => {
    const sale = (month: string): OneOffIncome => ({ month, amount: reais(500), reason: 'sale' });
    expect(oneOffIncomes(budgetOf([sale('2026-10'), sale('2026-11')]), today)).toEqual([sale('2026-11')]);
  });

  it('has a told 13º instead of both reckoned parts of its year, and the reckoned ones of the years after', () => {
    const told: OneOffIncome = { month: '2026-12', amount: reais(900), reason: 'thirteenth-second-part' };
    const all = oneOffIncomes(budgetOf([told], [job]), today);
    expect(all.slice(0, 4).map(({ month, amount }) => [month, amount])).toEqual([
      ['2026-12', reais(900)],
      ['2027-11', reais(1000)],
      ['2027-12', reais(1000)],
      ['2028-11', reais(1000)],
    ]);
    expect(all).toHaveLength(9);
  });

  it('has other told money beside the 13º of its month', () => {
    const sale: OneOffIncome = { month: '2026-12', amount: reais(500), reason: 'sale' };
    expect(oneOffIncomes(budgetOf([sale], [job]), today)).toHaveLength(11);
  });
});

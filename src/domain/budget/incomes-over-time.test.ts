import { describe, expect, it } from 'vitest';
import { reais } from '../money/centavos.ts';
import type { Income } from './budget.ts';
import { incomesIn, leftOverTime } from './incomes-over-time.ts';

function anIncome(id: string, monthly: number, until?: string): Income {
  const own = { id, source: 'other', monthly: reais(monthly), variable: false, thirteenth: false } as const;
  return until === undefined ? own : { ...own, until };
}

const food = { id: 'e1', category: 'food', monthly: reais(1500), essential: true } as const;

describe('incomes that end', () => {
  it('still come in their last month', () => {
    const incomes = [anIncome('i1', 1800, '2027-02'), anIncome('i2', 900)];
    expect(incomesIn(incomes, '2027-02').map(({ id }) => id)).toEqual(['i1', 'i2']);
    expect(incomesIn(incomes, '2027-03').map(({ id }) => id)).toEqual(['i2']);
  });

  it('leave what the docstring says', () => {
    const incomes = [anIncome('i1', 1800, '2027-02'), anIncome('i2', 900)];
    expect(leftOverTime({ incomes, expenses: [food], oneOffIncomes: [] }, '2026-12')).toEqual([
      { from: '2026-12', left: reais(1200) },
      { from: '2027-03', left: reais(-600) },
    ]);
  });

  it('change nothing ahead once they have ended, and one month once where two end together', () => {
    const gone = {
      incomes: [anIncome('i1', 1800, '2026-10'), anIncome('i2', 2000)],
      expenses: [food],
      oneOffIncomes: [],
    };
    expect(leftOverTime(gone, '2026-12')).toEqual([{ from: '2026-12', left: reais(500) }]);
    const both = { ...gone, incomes: [anIncome('i1', 800, '2027-01'), anIncome('i2', 900, '2027-01')] };
    expect(leftOverTime(both, '2026-12').map(({ from }) => from)).toEqual(['2026-12', '2027-02']);
  });
});

import { describe, expect, it } from 'vitest';
import { reais } from '../money/centavos.ts';
import type { Income } from './budget.ts';
import { thirteenthIncomes } from './thirteenth-incomes.ts';

const job: Income = { id: 'i1', source: 'formal-job', monthly: reais(2501), variable: false, thirteenth: true };
const budgetOf = (...incomes: Income[]) => ({ incomes, expenses: [], oneOffIncomes: [] });

describe('thirteenthIncomes', () => {
  it('brings half of the net pay in November and half in December', () => {
    const [first, second] = thirteenthIncomes(budgetOf(job), '2026-11-22');
    expect(first).toEqual({ month: '2026-11', amount: 125_050, reason: 'thirteenth-first-part' });
    expect(second).toEqual({ month: '2026-12', amount: 125_050, reason: 'thirteenth-second-part' });
  });

  it('leaves out the parts whose day has passed', () => {
    expect(thirteenthIncomes(budgetOf(job), '2026-11-30')[0]?.month).toBe('2026-11');
    expect(thirteenthIncomes(budgetOf(job), '2026-12-01')[0]?.month).toBe('2026-12');
    expect(thirteenthIncomes(budgetOf(job), '2026-12-21')[0]?.month).toBe('2027-11');
  });

  it('comes five times', () => {
    expect(thirteenthIncomes(budgetOf(job), '2026-11-22')).toHaveLength(10);
    expect(thirteenthIncomes(budgetOf(job), '2026-12-21')).toHaveLength(10);
  });

  it('comes to the retired in May and June, as an estimate', () => {
    const months = thirteenthIncomes(budgetOf({ ...job, source: 'retirement' }), '2026-11-22');
    expect(months[0]).toMatchObject({ month: '2027-05', estimated: true });
    expect(months[1]).toMatchObject({ month: '2027-06', estimated: true });
  });

  it('does not come to those who do not get it', () => {
    expect(thirteenthIncomes(budgetOf({ ...job, thirteenth: false }), '2026-11-22')).toEqual([]);
  });

  it('keeps several incomes in order of month', () => {
    const both = thirteenthIncomes(budgetOf(job, { ...job, id: 'i2', source: 'pension' }), '2026-11-22');
    expect(both.map(({ month }) => month)).toEqual(both.map(({ month }) => month).toSorted());
  });
});

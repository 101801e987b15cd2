import { describe, expect, it } from 'vitest';
import type { Fact } from '../contracts/conversation-state.ts';
import { reais } from '../domain/money/centavos.ts';
import { newConversation } from './new-conversation.ts';
import { preferenceOf, problemOf } from './plan-for.ts';
import { foldFacts } from './situation.ts';

function situationOf(...changes: Fact['change'][]) {
  return foldFacts(changes.map((change) => ({ messageId: 'm1', slot: undefined, change })));
}

const income: Fact['change'] = {
  set: 'income',
  income: { id: 'i1', source: 'other', monthly: reais(2000), variable: false, thirteenth: false },
};

const nobody = newConversation('Ana');

describe('preferenceOf', () => {
  it('reads the single words that were kept before there were orders', () => {
    expect(preferenceOf({ preferredStrategy: 'snowball' })).toEqual({ strategy: 'snowball' });
  });

  it('reads an order', () => {
    const preferredStrategy = { strategy: 'custom', order: ['d2', 'd1'] } as const;
    expect(preferenceOf({ preferredStrategy })).toEqual(preferredStrategy);
  });
});

describe('problemOf', () => {
  it('leaves a missed month without money and goes on as before', () => {
    const { problem } = problemOf(nobody, situationOf(income, { set: 'month-missed', month: '2027-01' }), '2026-11-22');
    expect(problem.monthlyChanges).toEqual([
      { from: '2027-01', monthlyForDebts: 0 },
      { from: '2027-02', monthlyForDebts: reais(2000) },
    ]);
  });

  it('takes two missed months in a row as one pause', () => {
    const facts = situationOf(
      income,
      { set: 'month-missed', month: '2027-02' },
      { set: 'month-missed', month: '2027-01' },
    );
    expect(problemOf(nobody, facts, '2026-11-22').problem.monthlyChanges).toEqual([
      { from: '2027-01', monthlyForDebts: 0 },
      { from: '2027-02', monthlyForDebts: 0 },
      { from: '2027-03', monthlyForDebts: reais(2000) },
    ]);
  });

  it('forgets missed months that have passed', () => {
    const { problem } = problemOf(nobody, situationOf(income, { set: 'month-missed', month: '2026-10' }), '2026-11-22');
    expect(problem.monthlyChanges).toBeUndefined();
  });

  it('adds up what is more or less for debts each month', () => {
    const facts = situationOf(
      income,
      { set: 'extra-monthly', amount: reais(100) },
      { set: 'extra-monthly', amount: -reais(250) },
    );
    const { problem, diagnosis } = problemOf(nobody, facts, '2026-11-22');
    expect(problem.monthlyForDebts).toBe(reais(1850));
    expect(diagnosis.income - diagnosis.essentials - diagnosis.flexible).toBe(reais(1850));
  });
});

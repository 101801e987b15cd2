import { describe, expect, it } from 'vitest';
import type { Change, Fact } from '../contracts/conversation-state.ts';
import { reais } from '../domain/money/centavos.ts';
import { newConversation } from './new-conversation.ts';
import { foldFacts, nextId } from './situation.ts';

function facts(...changes: Change[]): Fact[] {
  return changes.map((change, index) => ({ messageId: `m${index}`, slot: undefined, change }));
}

const nubank: Change = { set: 'debt', debt: { id: 'd1', creditor: 'Nubank', balance: reais(1000) } };

describe('foldFacts', () => {
  it('merges what was told of one debt in several messages, later words winning', () => {
    const folded = foldFacts(facts(nubank, { set: 'debt', debt: { id: 'd1', balance: reais(1200), dueDay: 10 } }));
    expect(folded.debts).toEqual([{ id: 'd1', creditor: 'Nubank', balance: reais(1200), dueDay: 10 }]);
  });

  it('knows no debt whose first words were taken back', () => {
    expect(foldFacts(facts({ set: 'debt', debt: { id: 'd1', dueDay: 10 } })).debts).toEqual([]);
  });

  it('subtracts a payment from a balance, never below zero', () => {
    const payment: Change = { set: 'payment', debtId: 'd1', amount: reais(1500), on: '2026-11-22' };
    expect(foldFacts(facts(nubank, payment)).debts).toMatchObject([{ balance: 0 }]);
  });

  it('counts a payment of about an instalment as one instalment', () => {
    const carnet: Change = {
      set: 'debt',
      debt: { id: 'd1', creditor: 'Renner', instalmentAmount: reais(100), instalmentsRemaining: 5 },
    };
    const pay = (amount: number): Change => ({ set: 'payment', debtId: 'd1', amount: reais(amount), on: '2026-11-22' });
    expect(foldFacts(facts(carnet, pay(99))).debts).toMatchObject([{ instalmentsRemaining: 4 }]);
    expect(foldFacts(facts(carnet, pay(200))).debts).toMatchObject([{ instalmentsRemaining: 3 }]);
    expect(foldFacts(facts(carnet, pay(40))).debts).toMatchObject([{ instalmentsRemaining: 5 }]);
  });

  it('tells a question skipped once from one skipped twice', () => {
    const skip: Change = { set: 'settled', slot: 'incomes', how: 'skipped' };
    expect(foldFacts(facts(skip)).settled.get('incomes')).toBe('skipped');
    expect(foldFacts(facts(skip, skip)).settled.get('incomes')).toBe('skipped-twice');
  });

  it('keeps an income apart until its amount is known', () => {
    const folded = foldFacts(facts({ set: 'income', income: { id: 'i1', source: 'retirement' } }));
    expect(folded.incomes).toEqual([]);
    expect(folded.unfinishedIncomes).toMatchObject([{ id: 'i1' }]);
  });
});

describe('nextId', () => {
  it('never gives an id again, also after a removal', () => {
    const state = { ...newConversation('Ana'), facts: facts(nubank, { set: 'removed', id: 'd1' }) };
    expect(nextId(state, 'd', 0)).toBe('d2');
    expect(nextId(state, 'i', 0)).toBe('i1');
  });
});

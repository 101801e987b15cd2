import { describe, expect, it } from 'vitest';
import type { PendingAction } from '../../contracts/conversation-state.ts';
import type { ExpenseCategory } from '../../domain/budget/budget.ts';
import { newConversation } from '../new-conversation.ts';
import { waitingWords } from './waiting-answers.ts';

const LIGHT: PendingAction = {
  kind: 'confirm-amount',
  candidates: [12_000],
  about: { kind: 'tell-expense', expense: { category: 'energy', words: 'luz' } },
  slot: 'essentials',
  span: '120',
  expiresAt: 1,
};

/** What is said of the light that waits for a yes, when a cost of this sort was told instead. */
function waitingAfter(category: ExpenseCategory): string {
  const expense = { id: 'e1', category, monthly: 5_000, essential: true };
  const state = {
    ...newConversation('Ana'),
    asked: { slot: 'confirm-amount' as const, attempts: 1 },
    pendingAction: LIGHT,
    facts: [{ messageId: 'm1', slot: 'essentials' as const, change: { set: 'expense' as const, expense } }],
  };
  const rest = { ask: undefined, messageId: 'm1', hasAsked: false, again: false, noted: ['e1'] };
  return waitingWords({ ...rest, state }).join('\n');
}

describe('a cost that waits for a yes', () => {
  it('is said to be left out when another one is told', () => {
    expect(waitingAfter('church')).toContain('luz');
  });

  it('is told by itself when it is told again', () => {
    expect(waitingAfter('energy')).toBe('');
  });
});

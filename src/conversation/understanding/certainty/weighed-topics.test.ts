import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../contracts/command.ts';
import { creditorFinder } from '../creditors/creditors.ts';
import { grammarBrain } from '../grammar-brain.ts';
import { readByGrammar, readWhole } from '../interpret.ts';
import { sayCommand } from '../say-command.ts';
import { withWeighedTopics } from './weighed-topics.ts';

const find = creditorFinder();

function aTurn(slot: Slot, text: string) {
  return readWhole([text], { question: { slot }, creditors: [], today: '2026-11-22' }, find);
}

describe('what sums speak of, by the words around them', () => {
  it.each([
    ['essentials', 'aluguel 800, luz 150'],
    ['incomes', 'ganho 1.800 por mês'],
    // Said by a word that has no other meaning.
    ['flexibles', 'devo no bar 90'],
    // Likely a payment, and not sure enough for what changes the plan.
    ['after-roadmap', 'nubank 120'],
  ] as const)('is left as it is at %s: %s', (slot, text) => {
    expect(withWeighedTopics(aTurn(slot, text))).toBeUndefined();
  });

  it.each([
    ['debts', 'fralda 150', 'debt(owes 150)', 'expense(children, 150)'],
    ['debts', 'remédio da pressão 90', 'debt(owes 90)', 'expense(health, 90)'],
  ] as const)('makes the grammar read anew at %s: %s', async (slot, text, alone, weighed) => {
    const turn = aTurn(slot, text);
    expect(readByGrammar([text], turn).commands.map(sayCommand)).toEqual([alone]);
    const { commands } = await grammarBrain().interpret([text], turn.view);
    expect(commands.map(sayCommand)).toEqual([weighed]);
  });
});

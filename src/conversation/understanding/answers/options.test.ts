import { describe, expect, it } from 'vitest';
import { grammarBrain } from '../grammar-brain.ts';
import { sayCommand } from '../say-command.ts';

const brain = grammarBrain();

describe('a numbered yes or no', () => {
  it.each([
    ['1', 'choose 1'],
    ['2', 'choose 2'],
    ['opção 2', 'choose 2'],
    ['siimm 👍', 'affirm'],
    ['aham', 'affirm'],
    ['não aceito', 'deny'],
    ['3', 'cannot-handle'],
  ])('%s', async (text, said) => {
    const question = { slot: 'consent' as const, options: ['Sim', 'Não'] };
    const { commands } = await brain.interpret([text], { question, creditors: [], today: '2026-11-22' });
    expect(commands.map(sayCommand)).toEqual([said]);
  });
});

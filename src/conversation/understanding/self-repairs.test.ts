import { describe, expect, it } from 'vitest';
import { grammarBrain } from './grammar-brain.ts';
import { sayCommand } from './say-command.ts';

const brain = grammarBrain();

async function read(...texts: readonly string[]): Promise<readonly string[]> {
  const view = { question: { slot: 'debts' as const }, creditors: [], today: '2026-11-22' };
  return (await brain.interpret(texts, view)).commands.map(sayCommand);
}

describe('a slip mended in the same breath', () => {
  it('leaves the later sum, wherever the name stands', async () => {
    expect(await read('2500 no nubank', 'quer dizer', '3500')).toEqual(['debt(Nubank, credit-card, owes 3500)']);
    expect(await read('nubank 800 ops 880')).toEqual(['debt(Nubank, credit-card, owes 880)']);
    expect(await read('devo 3 mil na caixa, mentira, 4 mil')).toEqual(['debt(Caixa, owes 4000)']);
  });

  it('mends like by like: parts by parts, a day by a day', async () => {
    expect(await read('banco pan 24x de 300, quer dizer, 36x de 300')).toEqual(['debt(Banco Pan, 36x, of 300)']);
    expect(await read('renner 300 vence dia 10, ops dia 12')).toEqual(['debt(Renner, store-credit, owes 300, day 12)']);
  });

  it('is none where another debt follows the cue', async () => {
    expect(await read('nubank 1.500 quer dizer inter 1.500')).toEqual([
      'debt(Nubank, credit-card, owes 1500)',
      'debt(Inter, owes 1500)',
    ]);
  });
});

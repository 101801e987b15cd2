import { describe, expect, it } from 'vitest';
import { grammarBrain } from '../grammar-brain.ts';
import { sayCommand } from '../say-command.ts';

const brain = grammarBrain();

async function read(text: string) {
  const view = { question: { slot: 'after-roadmap' as const }, creditors: ['Nubank'], today: '2026-11-22' };
  return (await brain.interpret([text], view)).commands.map(sayCommand);
}

describe('one expense, told when the plan stands', () => {
  it.each([
    ['mercado 400', 'expense(food, 400)'],
    ['aluguel 650', 'expense(housing, 650)'],
    ['aluguel agora 650 reais', 'expense(housing, 650)'],
    ['a luz é 180 por mês', 'expense(energy, 180)'],
  ])('%s is what it costs now', async (text, said) => {
    expect(await read(text)).toEqual([said]);
  });

  it.each(['paguei o aluguel 650', 'luz 130 atrasada', 'devo 400 no mercado', 'e se o mercado for 400?', 'nubank 400'])(
    '%s is something else',
    async (text) => {
      expect((await read(text)).join()).not.toContain('expense');
    },
  );
});

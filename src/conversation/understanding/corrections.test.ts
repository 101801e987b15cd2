import { describe, expect, it } from 'vitest';
import type { Slot } from '../../contracts/command.ts';
import { grammarBrain } from './grammar-brain.ts';
import { sayCommand } from './say-command.ts';

const brain = grammarBrain();

async function read(slot: Slot, ...texts: string[]) {
  const view = { question: { slot }, creditors: ['Nubank', 'Renner'], today: '2026-11-22' };
  return (await brain.interpret(texts, view)).commands.map(sayCommand);
}

describe('corrections', () => {
  it.each([
    ['na verdade é 500', 'correct(500)'],
    ['não, é 4 mil', 'correct(4000)'],
    ['nao e 4 mil nao, e 5 mil', 'correct(5000)'],
    ['o nubank não é 3 mil é 4', 'correct(Nubank, 4000)'],
    ['errei, o aluguel é 900', 'correct(housing, 900)'],
    ['corrige: meu salário é 2.100', 'correct(income formal-job, 2100)'],
    ['a parcela da renner na verdade é 120', 'correct(Renner instalment, 120)'],
    ['na verdade o juros do nubank é 12% ao mês', 'correct(Nubank rate, 12% a month)'],
    ['*500', 'correct(500)'],
    ['não o nubank não é 130 é 115', 'correct(Nubank, 115)'],
    ['na verdade é 3', 'clarify 3 or 3000 for correct()'],
  ])('%s', async (text, said) => {
    expect(await read('rates', text)).toEqual([said]);
  });

  it('lets the later words of one turn win', async () => {
    expect(await read('debt-amount', '500', 'alias 550')).toEqual(['amount 550']);
    expect(await read('debts', 'havan 2 mil alias 2 e 200')).toEqual(['debt(Havan, store-credit, owes 2200)']);
    expect(await read('debts', 'devo 500 na verdade 700 na havan')).toEqual(['debt(Havan, store-credit, owes 700)']);
    expect(await read('debts', 'havan 3 mil, não, 4 mil')).toEqual(['debt(Havan, store-credit, owes 4000)']);
  });

  it('reads on after the corrected line', async () => {
    expect(await read('debts', 'havan 3 mil', 'na verdade 4 mil', 'vence dia 7')).toEqual([
      'debt(Havan, store-credit, owes 4000, day 7)',
    ]);
  });

  it('takes two names or a set of instalments for something told anew', async () => {
    expect(await read('debts', 'na verdade nubank 3 mil e renner 500')).toEqual([
      'debt(Nubank, owes 3000)',
      'debt(Renner, owes 500)',
    ]);
  });

  it.each(['não', 'não sei', 'na verdade não sei'])('%s corrects nothing', async (text) => {
    expect((await read('debt-amount', text)).join()).not.toContain('correct');
  });
});

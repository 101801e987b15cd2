import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../contracts/command.ts';
import { grammarBrain } from '../grammar-brain.ts';
import { sayCommand } from '../say-command.ts';

const brain = grammarBrain();

async function read(text: string, { slot = 'debts', known = [] }: { slot?: Slot; known?: readonly string[] } = {}) {
  const { commands, leftovers } = await brain.interpret([text], {
    question: { slot },
    creditors: known,
    today: '2026-11-22',
  });
  return { says: commands.map(sayCommand), leftovers };
}

describe('two debts at one place', () => {
  it.each([
    [
      'cartão caixa 2 mil e caixa consignado 5 mil',
      ['debt(Caixa, credit-card, owes 2000)', 'debt(Caixa, payroll-loan, owes 5000, takes salary)'],
    ],
    ['devo 180 do gás do vizinho', ['debt(vizinho, utility-bill, owes 180, takes essential-service)']],
    ['empréstimo do meu tio 3.500', ['debt(meu tio, informal, owes 3500)']],
    ['celular samsung 12x de 150 na casas bahia', ['debt(Casas Bahia, store-credit, 12x, of 150)']],
  ])('%s', async (text, debts) => {
    expect((await read(text)).says).toEqual(debts);
  });
});

describe('several debts in one message', () => {
  it.each([
    [
      'nubank 3000 itau 2000 renner 500',
      ['Nubank, credit-card, owes 3000', 'Itaú, owes 2000', 'Renner, store-credit, owes 500'],
    ],
    ['3000 nubank 2000 itau', ['Nubank, credit-card, owes 3000', 'Itaú, owes 2000']],
    ['nubank, 500 na renner', ['Nubank, credit-card', 'Renner, store-credit, owes 500']],
    [
      'renner 12x de 89 faltam 7, 800 pra minha tia',
      ['Renner, store-credit, 12x, of 89, 7 left', 'minha tia, informal, owes 800'],
    ],
    ['cheque especial 1200, nubank 500', ['overdraft, owes 1200', 'Nubank, credit-card, owes 500']],
    [
      'luz 300 e renner 500',
      ['Conta de luz, utility-bill, owes 300, takes essential-service', 'Renner, store-credit, owes 500'],
    ],
    ['nubank 3 mil no cartão', ['Nubank, credit-card, owes 3000']],
    ['nubank 3 mil, empréstimo 5 mil', ['Nubank, credit-card, owes 3000', 'personal-loan, owes 5000']],
    ['renner 12x de 100, cea 6x de 50', ['Renner, store-credit, 12x, of 100', 'C&A, store-credit, 6x, of 50']],
  ])('%s', async (text, debts) => {
    expect((await read(text)).says).toEqual(debts.map((debt) => `debt(${debt})`));
  });

  it.each([
    ['nubank e renner, 300 e 5000 e 80', ['300', '5000', '80']],
    ['nubank e itaú 3 mil', ['3 mil']],
    ['consignado no bmg, um de 180 outro de 210', ['180', '210']],
  ])('asks when nobody can tell whose sum is which: %s', async (text, leftovers) => {
    const { says, leftovers: left } = await read(text);
    expect(says.join()).not.toContain('owes');
    expect(left).toEqual(leftovers);
  });
});

describe('parts of one debt', () => {
  it('leaves a credit limit, a down payment and a former value out of what is owed', async () => {
    expect(await read('limite de 5 mil no nubank, usei 3200')).toEqual({
      says: ['debt(Nubank, credit-card, owes 3200)'],
      leftovers: ['5 mil'],
    });
    expect((await read('entrada de 200 mais 10x de 150 na magalu')).says).toEqual([
      'debt(Magazine Luiza, store-credit, 10x, of 150)',
    ]);
    expect((await read('peguei 5 mil no itaú e já tá em 9 mil')).says).toEqual([
      'debt(Itaú, personal-loan, owes 9000)',
    ]);
  });

  it('does not change the kind of a debt that was told before', async () => {
    expect((await read('nubank 14% ao mês', { slot: 'rates', known: ['Nubank'] })).says).toEqual([
      'debt(Nubank, 14% a month)',
    ]);
  });

  it('asks about an ambiguous sum with all that is certain beside it', async () => {
    expect((await read('devo 3 conto no nubank, vence dia 10')).says).toEqual([
      'clarify 3 or 3000 for balance of debt(Nubank, credit-card, day 10)',
    ]);
  });

  it('takes the name after an amount when no list knows it', async () => {
    expect((await read('500 reais no mercadinho do seu zé')).says).toEqual(['debt(mercadinho do seu zé, owes 500)']);
    expect((await read('devo 500 no total')).says).toEqual(['debt(owes 500)']);
  });

  it('keeps a rate whose period is open for a question', async () => {
    expect(await read('empréstimo no itaú 5 mil juros de 12%')).toEqual({
      says: ['debt(Itaú, personal-loan, owes 5000)'],
      leftovers: ['12%'],
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../contracts/command.ts';
import { grammarBrain } from '../grammar-brain.ts';
import { sayCommand } from '../say-command.ts';

const brain = grammarBrain();

async function read(text: string, slot: Slot = 'debts') {
  const view = { question: { slot }, creditors: [], today: '2026-11-22' };
  return (await brain.interpret([text], view)).commands.map(sayCommand);
}

describe('creditors that no list knows', () => {
  it.each([
    ['350 na lojas guaibim', ['debt(lojas guaibim, owes 350)']],
    ['devo na zonta 420 e na cravil 210', ['debt(zonta, owes 420)', 'debt(cravil, owes 210)']],
    ['tem uma dívida na delmar de 860', ['debt(delmar, owes 860)']],
    ['dívida com fornecedor: R$ 6.500,00', ['debt(fornecedor, owes 6500)']],
    ['tô devendo a oficina mil e setecentos', ['debt(oficina, owes 1700)']],
    ['devo 800 na mercearia da dona neide', ['debt(mercearia da dona neide, owes 800)']],
    ['na loja do turco são 430', ['debt(loja do turco, owes 430)']],
    ['farmácia do bairro 180 e padaria 90', ['debt(farmácia do bairro, owes 180)', 'debt(padaria, owes 90)']],
    ['tô devendo a mulher do consignado de roupa 750', ['debt(mulher do consignado de roupa, informal, owes 750)']],
    ['devo pro joão e pra maria', ['debt(joão)', 'debt(maria)']],
    ['nubank 980, renata (amiga) 200', ['debt(Nubank, credit-card, owes 980)', 'debt(renata, owes 200)']],
    [
      '15 mil no banco pan do carro e 2 mil de cartão no mesmo banco',
      ['debt(Banco Pan, vehicle-financing, owes 15000, takes vehicle)', 'debt(Banco Pan, credit-card, owes 2000)'],
    ],
  ])('%s', async (text, debts) => {
    expect(await read(text)).toEqual(debts);
  });

  it.each([
    ['empréstimo de 900, sobraram 9 boletos de 100'],
    ['devo 4500 pra eu não perder o apartamento'],
    ['devo na faixa de 2 mil'],
    ['devo 300 na loja'],
    ['500 no mês que vem'],
    ['comprei um sofá 10x de 120'],
    ['total 3 mil'],
    ['a oficina fechou e fiquei sem renda'],
    ['trabalho na padaria'],
  ])('%s names nobody', async (text) => {
    const names = (
      await brain.interpret([text], { question: { slot: 'debts' }, creditors: [], today: '2026-11-22' })
    ).commands.flatMap((command) => (command.kind === 'tell-debt' ? (command.debt.creditor?.name ?? []) : []));
    expect(names).toEqual([]);
  });

  it('takes the longest name', async () => {
    expect(await read('700 pra dona marli da farmácia')).toEqual(['debt(dona marli da farmácia, informal, owes 700)']);
  });

  it('takes the same words as expenses when expenses are asked', async () => {
    expect(await read('farmácia 180 e padaria 90', 'essentials')).toEqual([
      'expense(health, 180)',
      'expense(food, 90)',
    ]);
  });

  it('goes on with the list of debts after the first name', async () => {
    const view = { question: undefined, creditors: [], today: '2026-11-22' };
    const said = await brain.interpret(['devo 1200 na pernambucanas e 380 no mercadinho do seu zé'], view);
    expect(said.commands.map(sayCommand)).toEqual([
      'debt(Pernambucanas, store-credit, owes 1200)',
      'debt(mercadinho do seu zé, owes 380)',
    ]);
  });
});

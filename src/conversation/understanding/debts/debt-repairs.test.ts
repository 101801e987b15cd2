import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../contracts/command.ts';
import { grammarBrain } from '../grammar-brain.ts';
import { sayCommand } from '../say-command.ts';

const brain = grammarBrain();

async function read(text: string, slot: Slot = 'more-debts') {
  const view = { question: { slot }, creditors: ['Nubank', 'Renner', 'Santander'], today: '2026-11-22' };
  return (await brain.interpret([text], view)).commands.map(sayCommand);
}

describe('a debt that stands twice', () => {
  it.each([
    ['é a mesma dívida', 'same()'],
    ['tá repetida', 'same()'],
    ['essa eu já falei', 'same()'],
    ['é o mesmo empréstimo', 'same()'],
    ['o santander é o mesmo, é a mesma dívida', 'same(Santander)'],
    ['a renner tá duas vezes', 'same(Renner)'],
    ['contaram o Santander duas vezes', 'same(Santander)'],
    ['a Renner aparece repetida aí', 'same(Renner)'],
    ['vc anotou a do nubank em dobro', 'same(Nubank)'],
    ['já tá anotada essa', 'same()'],
    ['não precisa anotar de novo', 'same()'],
  ])('%s', async (text, said) => {
    expect(await read(text)).toEqual([said]);
    expect(await read(text, 'debt-creditor')).toEqual([said]);
    expect(await read(text, 'after-roadmap')).toEqual([said]);
  });

  it.each([
    'é o mesmo valor todo mês',
    'a renner tá atrasada duas vezes',
    'é a mesma dívida?',
    'paguei duas vezes o nubank',
    'devo 900 na marisa, é o mesmo cartão da loja',
    'só tenho essa',
  ])('%s says no such thing', async (text) => {
    expect((await read(text)).join()).not.toContain('same');
  });
});

describe('a debt that is none', () => {
  it.each([
    ['apaga a dívida de 2100 que não existe', 'remove(2100)'],
    ['apagar a de R$ 2.100', 'remove(2100)'],
    ['tira a de 12 mil', 'remove(12000)'],
    ['exclui essa dívida de 900', 'remove(900)'],
  ])('%s', async (text, said) => {
    expect(await read(text)).toEqual([said]);
    expect(await read(text, 'debt-kind')).toEqual([said]);
  });

  it.each(['não devo isso', 'não existe essa dívida', 'apaga essa dívida', 'isso não é dívida', 'tira essa conta'])(
    '%s, of the one that is asked about',
    async (text) => {
      expect(await read(text, 'debt-creditor')).toEqual(['remove()']);
      expect(await read(text, 'debt-amount')).toEqual(['remove()']);
    },
  );

  it.each([
    'consigo tirar de 200 a 300',
    'devo 2100 que não existe no sistema',
    'tirei um empréstimo de 3000 no santander',
    'dá pra tirar a de 900?',
    'a dívida de 900 não é do nubank',
  ])('%s takes nothing out', async (text) => {
    expect((await read(text)).join()).not.toMatch(/remove/);
  });
});

describe('an offer that is none', () => {
  it.each([
    ['apaga essa proposta da Renner', 'offer declined(Renner)'],
    ['tira a proposta', 'offer declined()'],
    ['não tem proposta nenhuma da Renner', 'offer declined(Renner)'],
  ])('%s', async (text, said) => {
    expect(await read(text, 'after-roadmap')).toEqual([said]);
  });

  it('is a plain no where offers are asked for', async () => {
    expect(await read('não tem proposta nenhuma', 'offers')).not.toContain('offer declined()');
  });
});

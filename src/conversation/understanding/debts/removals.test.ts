import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../contracts/command.ts';
import { grammarBrain } from '../grammar-brain.ts';
import { sayCommand } from '../say-command.ts';

const brain = grammarBrain();

async function read(text: string, slot: Slot = 'more-debts') {
  const view = { question: { slot }, creditors: ['Nubank', 'Renner', 'Itaú'], today: '2026-11-22' };
  return (await brain.interpret([text], view)).commands.map(sayCommand);
}

describe('debts to take out', () => {
  it.each([
    ['tira o nubank', 'remove Nubank'],
    ['o nubank já paguei', 'remove Nubank'],
    ['quitei o nubank', 'remove Nubank'],
    ['já quitei a dívida da renner', 'remove Renner'],
    ['a do itaú já tá paga', 'remove Itaú'],
    ['a renner não existe mais', 'remove Renner'],
  ])('%s', async (text, said) => {
    expect(await read(text)).toEqual([said]);
    expect(await read(text, 'after-roadmap')).toEqual([said]);
  });

  it.each([
    'a renner ainda não tá paga',
    'o nubank não tem mais limite',
    'quitei a parcela do nubank',
    'o nubank já paguei 200',
    'quando eu quitei o nubank?',
    'a marisa não existe mais',
    'o nubank pago ✅',
    'tirar meu nome do serasa',
  ])('%s takes nothing out', async (text) => {
    expect((await read(text)).join()).not.toContain('remove');
  });

  it.each([
    ['nubank paga ✅', 'payment(Nubank)'],
    ['quitei o c6', 'payment(C6 Bank)'],
  ])('%s is a payment', async (text, said) => {
    expect(await read(text, 'after-roadmap')).toEqual([said]);
  });

  it('does not take a debt out for one payment, when asked which are behind', async () => {
    expect((await read('o nubank já paguei', 'overdue')).join()).not.toContain('remove');
  });
});

describe('names that are denied', () => {
  it('never tells a second debt where a name was swapped', async () => {
    expect(await read('não é itaú é bradesco')).toEqual(['cannot-handle']);
    expect(await read('não é itaú é bradesco', 'debt-creditor')).toEqual(['debt(Bradesco)']);
  });

  it('changes the kind of a known debt, once', async () => {
    expect(await read('o nubank é empréstimo, não é cartão')).toEqual(['debt(Nubank, personal-loan)']);
  });
});

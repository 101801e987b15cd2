import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../contracts/command.ts';
import { grammarBrain } from '../grammar-brain.ts';
import { sayCommand } from '../say-command.ts';

const brain = grammarBrain();

async function read(text: string, slot: Slot | '-' = 'debts') {
  const view = { question: slot === '-' ? undefined : { slot }, creditors: [], today: '2026-11-22' };
  return (await brain.interpret([text], view)).commands.map(sayCommand);
}

describe('money that is not owed by the person', () => {
  it.each([
    ['minha irmã é que deve três mil na caixa eu devo só 600 na avon', ['debt(Avon, store-credit, owes 600)']],
    ['meu irmão deve 5 mil, eu devo 2 mil no nubank', ['debt(Nubank, credit-card, owes 2000)']],
    ['minha esposa deve 3 mil na renner', ['cannot-handle']],
    ['emprestei 500 pro meu primo', ['cannot-handle']],
    ['emprestei 2 mil com agiota', ['debt(Agiota, loan-shark, owes 2000)', 'trouble loan-shark']],
    ['o nubank passou minha dívida pra recovery, 1.900', ['debt(Recovery, owes 1900)']],
    ['era do losango agora é da ativos 3.200', ['debt(Ativos, owes 3200)']],
    ['meu marido tem uma dívida de 3 mil na caixa', ['cannot-handle']],
    ['a recovery comprou a dívida da renner e quer 900', ['debt(Recovery, owes 900)']],
  ])("%s: somebody else's is left out", async (text, commands) => {
    expect(await read(text)).toEqual(commands);
  });

  it.each([
    ['no inter meu limite é 5 mil e a fatura tá em 1.200', ['debt(Inter, credit-card, owes 1200)']],
    ['Meu limite no Itaú é de R$ 8.000,00', ['debt(Itaú)']],
    ['devia 2 mil no itaú e paguei', ['debt(Itaú)']],
    ['preciso de 10 mil pra pagar tudo', ['cannot-handle']],
    ['a renner cobrou 300 de juros', ['debt(Renner, store-credit)']],
    ['o safra desconta 388 até 2031', ['debt(Safra, of 388)']],
  ])('%s: a limit, a former value, a wish, a charge, a year are no balance', async (text, commands) => {
    expect(await read(text)).toEqual(commands);
  });

  it.each([
    ['ganho 2 mil na caixa', ['income(2000)']],
    ['sou vendedora da natura, tiro 600', ['income(600)']],
    ['ganho 2 mil, nubank 900', ['income(2000)', 'debt(Nubank, credit-card, owes 900)']],
  ])('%s: where an income comes in is owed nothing', async (text, commands) => {
    expect(await read(text, 'incomes')).toEqual(commands);
  });

  it('keeps what is left over in sight', async () => {
    const view = { question: { slot: 'debts' as const }, creditors: [], today: '2026-11-22' };
    expect((await brain.interpret(['meu limite no itaú é de 8 mil'], view)).leftovers).toEqual(['8 mil']);
  });

  it.each([
    'vale a pena quitar primeiro o santander ou o itaú?',
    'chegou boleto do nubank, posso pagar?',
    'vale a pena quitar o santander?',
    'não devo nada no itaú',
    'tenho conta no nubank mas não devo lá',
    'will me deu 60 dias pra pagar sem multa',
  ])('%s tells no debt', async (text) => {
    expect((await read(text, '-')).join()).not.toContain('debt(');
  });
});

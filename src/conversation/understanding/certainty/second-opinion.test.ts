import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../contracts/command.ts';
import { grammarBrain } from '../grammar-brain.ts';
import { sayCommand } from '../say-command.ts';

const brain = grammarBrain();

async function read(slot: Slot, ...texts: readonly string[]) {
  const view = { question: { slot }, creditors: ['Nubank', 'Renner'], today: '2026-11-22' };
  const { commands } = await brain.interpret(texts, view);
  return commands.map(sayCommand);
}

describe('a second opinion on talk', () => {
  it.each([
    ['rates', 'olhe eu não entendo disso de juros não', 'dont-know'],
    ['after-roadmap', 'pode refazer a conta?', 'ask roadmap'],
    ['rates', 'ai eu não sei ler direito fala mais simples', 'help'],
    ['more-debts', 'num devo mais pra ninguém não', 'nothing-more'],
    ['consent', 'vocês vão ficar olhando minha conta?', 'ask is-it-safe'],
    ['consent', 'pode tocar o barco moça, tô na escuta', 'affirm'],
    ['more-debts', 'passa a régua que acabou', 'nothing-more'],
    ['overdue', 'tudo nos trinques', 'deny'],
    ['rates', 'isso pra mim é grego', 'dont-know'],
    ['debt-kind', 'mensalidade do técnico de radiologia', 'kind education'],
    ['debt-kind', 'botei três implante na boca', 'kind health'],
    ['income-source', 'meus filhos se juntam e mandam todo mês', 'source family-help'],
    ['incomes', 'pera que vou catar o holerite', 'cannot-handle'],
  ] as const)('hears at %s what no rule lists: %s', async (slot, text, meant) => {
    expect(await read(slot, text)).toEqual([meant]);
  });

  it('deletes, and agrees to a deletion, only by the words of a rule', async () => {
    expect(await read('confirm-delete', 'vai fundo então')).not.toContain('affirm');
  });

  it('leaves figures to the grammar', async () => {
    expect(await read('after-roadmap', 'paguei 200 do nubank')).toEqual(['payment(Nubank, 200)']);
  });
});

describe('a second opinion on sums', () => {
  it('writes no balance for words of something else', async () => {
    expect(await read('after-roadmap', 'cancelei a netflix e economizei 140')).not.toContain('debt(owes 140)');
  });

  it('does not doubt what is clear', async () => {
    expect(await read('debts', 'devo 3 mil no itaú e 12x de 320 na crefisa')).toEqual([
      'debt(Itaú, owes 3000)',
      'debt(Crefisa, personal-loan, 12x, of 320)',
    ]);
    expect(await read('essentials', 'aluguel 800, luz 150')).toEqual(['expense(housing, 800)', 'expense(energy, 150)']);
  });
});

describe('a bare figure whose clause says something else', () => {
  it('is no income, but is put to a yes or no', async () => {
    expect(await read('incomes', 'cerveja uns 80')).toEqual(['clarify 80 for the answer']);
    expect((await read('incomes', 'acho que uns 1.800 por mês')).some((said) => said.startsWith('clarify'))).toBe(
      false,
    );
  });

  it('counts no instalments', async () => {
    expect(await read('instalments-left', 'cancelei a netflix, economizei 40')).toEqual(['cannot-handle']);
    expect(await read('instalments-left', 'ainda faltam umas 7')).toEqual(['number 7']);
  });

  it('is owed where it is said to be, among the costs of a month', async () => {
    expect((await read('flexibles', 'devo no bar 90')).some((said) => said.startsWith('expense'))).toBe(false);
  });

  it('spares the one that is excepted, whichever question stands open', async () => {
    expect(await read('more-debts', 'tds atrasadas menos a renner')).toEqual([
      'debt(Nubank, overdue)',
      'debt(Renner, up to date)',
    ]);
  });
});

describe('what a difference leaves', () => {
  it('is the pay that arrives', async () => {
    const said = await read('incomes', 'sou porteiro 1.980 na carteira, desconta 310 de consignado sobra 1.670');
    expect(said).toEqual(['income(formal-job, 1670)']);
  });
});

describe('a no at the end', () => {
  it('denies the 13º', async () => {
    expect(await read('thirteenth', 'recebo 13 não')).toEqual(['deny']);
    expect(await read('income-source', 'recebo décimo não')).toEqual(['income(no 13th)']);
  });
});

describe('names of apps, asked about the worst month', () => {
  it('are no new incomes without a word of earning', async () => {
    expect(await read('income-low-month', 'ifood 200 uber 150')).toEqual(['cannot-handle']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../contracts/command.ts';
import { grammarBrain } from '../grammar-brain.ts';
import { sayCommand } from '../say-command.ts';

const brain = grammarBrain();

async function read(slot: Slot, text: string, options?: readonly string[]) {
  const question = options ? { slot, options } : { slot };
  const { commands } = await brain.interpret([text], { question, creditors: [], today: '2026-11-22' });
  return commands.map(sayCommand);
}

describe('yes and no', () => {
  it.each([
    'sim',
    's',
    'ss',
    'simmm',
    'SIM!',
    'sim sim',
    'blz',
    'bora',
    'pode ser',
    'claro',
    'com certeza',
    'isso mesmo',
    'tá bom',
    'ok',
    '👍',
    '👍🏾👍🏾',
    'quero sim',
    'uhum',
    'vamos lá',
    'topo',
    'aceito sim obrigada',
    'ＳＩＭ',
  ])('%s is yes', async (text) => {
    expect(await read('consent', text)).toContain('affirm');
  });

  it.each([
    'não',
    'n',
    'nn',
    'naoo',
    'não quero',
    'nem',
    'tô de boa',
    'agora não',
    'nao obrigado',
    '👎',
    'de jeito nenhum',
    'quero não',
    'claro que não',
    'melhor não',
  ])('%s is no', async (text) => {
    const said = await read('consent', text);
    expect(said).toContain('deny');
    expect(said).not.toContain('affirm');
  });

  it('lets nothing but a clear yes erase', async () => {
    for (const text of ['não', 'claro que não', 'apagar o quê?', 'tudo bem?', 'tenho medo', 'quero entender']) {
      expect(await read('confirm-delete', text)).not.toContain('affirm');
    }
    expect(await read('confirm-delete', 'sim, pode apagar')).toContain('affirm');
  });

  it('keeps the yes to a consent beside what is told with it, and drops it where telling is the answer', async () => {
    expect(await read('consent', 'sim, devo 500 na renner')).toEqual([
      'affirm',
      'debt(Renner, store-credit, owes 500)',
    ]);
    expect(await read('more-debts', 'sim, devo 500 na renner')).toEqual(['debt(Renner, store-credit, owes 500)']);
  });

  it('takes the last of a yes and a no', async () => {
    expect(await read('consent', 'sim. não, espera, não')).toEqual(['deny']);
  });
});

describe('other closed answers', () => {
  it.each([
    ['não sei', 'dont-know'],
    ['sei lá', 'dont-know'],
    ['num sei não', 'dont-know'],
    ['nem ideia', 'dont-know'],
    ['🤷', 'dont-know'],
    ['pula', 'skip'],
    ['próxima', 'skip'],
    ['prefiro não dizer', 'skip'],
    ['volta', 'back'],
    ['voltar', 'back'],
    ['cancela', 'cancel'],
    ['deixa pra lá', 'cancel'],
    ['só isso', 'nothing-more'],
    ['acabou', 'nothing-more'],
    ['mais nada', 'nothing-more'],
    ['bom dia', 'greet'],
    ['obrigada viu', 'thank'],
    ['continuar', 'opt-in'],
  ])('%s', async (text, said) => {
    expect(await read('debts', text)).toEqual([said]);
  });

  it('gives "nenhuma" the meaning that the question asks for', async () => {
    expect(await read('debts', 'nenhuma')).toEqual(['nothing-more']);
    expect(await read('overdue', 'nenhuma')).toEqual(['deny']);
    expect(await read('worry', 'nenhuma')).toEqual(['worry none']);
    expect(await read('rates', 'nenhuma')).toEqual(['dont-know']);
  });
});

describe('numbered choices', () => {
  const kinds = ['Cartão de crédito', 'Empréstimo', 'Carnê ou crediário', 'Outra coisa'];
  it.each([
    ['2', 'choose 2'],
    ['opção 2', 'choose 2'],
    ['a segunda', 'choose 2'],
    ['a última', 'choose 4'],
    ['2️⃣', 'choose 2'],
    ['dois', 'choose 2'],
    ['outra coisa', 'choose 4'],
    ['empréstimo', 'kind personal-loan'],
    ['cartao', 'kind credit-card'],
  ])('%s', async (text, said) => {
    expect(await read('debt-kind', text, kinds)).toEqual([said]);
  });

  it('takes no number beyond the options', async () => {
    expect(await read('debt-kind', '9', kinds)).not.toContain('choose 9');
  });

  const amounts = ['R$ 3,00', 'R$ 3.000,00'];
  it.each([
    ['3 mil', 'choose 2'],
    ['mil', 'choose 2'],
    ['2', 'choose 2'],
    ['3 reais', 'choose 1'],
    ['a primeira', 'choose 1'],
  ])('tells an amount by: %s', async (text, said) => {
    expect(await read('confirm-amount', text, amounts)).toEqual([said]);
  });
});

import { describe, expect, it } from 'vitest';
import { readTokens } from '../text/tokens.ts';
import { CREDITORS } from './creditors.data.ts';
import { creditorFinder } from './creditors.ts';

const find = creditorFinder();
const context = { known: [], loose: false, isCommonWord: () => false };
const namesIn = (text: string, loose = false) =>
  find(readTokens([text]), { ...context, loose }).map(({ value }) => value.mention.name);

describe('the list of creditors', () => {
  it('has at least 250, each with its own id', () => {
    expect(CREDITORS.length).toBeGreaterThanOrEqual(250);
    expect(new Set(CREDITORS.map(({ id }) => id)).size).toBe(CREDITORS.length);
  });

  it('finds each by its own name after "devo no"', () => {
    const missed = CREDITORS.filter(({ name, id }) => {
      const [found] = find(readTokens([`devo 300 no ${name}`]), context);
      return found?.value.mention.id !== id;
    });
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});

describe('creditorFinder', () => {
  it.each([
    ['nubank', 'Nubank'],
    ['o roxinho', 'Nubank'],
    ['nu bank', 'Nubank'],
    ['CASASBAHIA', 'Casas Bahia'],
    ['casas bahia', 'Casas Bahia'],
    ['mercado pago', 'Mercado Pago'],
    ['pic pay', 'PicPay'],
    ['c&a', 'C&A'],
    ['C 6 bank', 'C6 Bank'],
    ['bom pra crédito', 'Bom pra Crédito'],
    ['caixa econômica', 'Caixa'],
  ])('%s is %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    ['nubnak', 'Nubank'],
    ['santnader', 'Santander'],
    ['magasine luísa', 'Magazine Luiza'],
    ['pernambucana', 'Pernambucanas'],
    ['carrrefour', 'Carrefour'],
    ['crefissa', 'Crefisa'],
  ])('%s is probably %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it('says when it went by the spelling', () => {
    expect(find(readTokens(['nubnak']), context)[0]?.value.mention).toEqual({
      id: 'nubank',
      name: 'Nubank',
      span: 'nubnak',
      unsure: true,
    });
  });

  it.each([
    ['will 900', ['Will Bank']],
    ['nu parcelado', ['Nubank']],
    ['net 139,90', ['NET']],
    ['pan 3,2 am', ['Banco Pan']],
    ['neon 750 next 430', ['Neon', 'Next']],
    ['nubank pj 3k', ['Nubank']],
    ['a oi tá me cobrando', ['Oi']],
    ['a light venceu dia 10', ['Light']],
    ['uma dívida com a CEEE', ['CEEE']],
    ['lj maia 115', ['Lojas Maia']],
    ['casa & vídeo 480', ['Casa & Video']],
  ])('%s names %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'falta 12',
    'a parcela da casa',
    'o dono da casa',
    'bati o ponto',
    'o aluguel do ponto',
    'calma',
    'uma coisa aqui, outra ali',
    'semana que vem',
    'devo pra mariana',
    'o cartão é elo',
    'eletro',
    'oi',
    'oi, tudo bem',
    'claro que sim',
    'tô vivo',
    'renda extra',
    'o original da conta',
    'caixa eletrônico',
    'minha clara',
    'mercado',
    'banco',
    'casa',
    'será que pago caro',
  ])('%s names no creditor', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    ['devo pra oi', 'Oi'],
    ['na claro', 'Claro'],
    ['do inter', 'Inter'],
    ['no original', 'Banco Original'],
  ])('%s names %s by its preposition', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it('takes everyday words beside an amount when creditors are asked for', () => {
    expect(namesIn('claro 350, oi 200', true)).toEqual(['Claro', 'Oi']);
    expect(namesIn('claro 350, oi 200')).toEqual([]);
  });

  it('finds again what the person named before', () => {
    const found = find(readTokens(['a loja do zé']), { ...context, known: ['Loja do Zé'] });
    expect(found.map(({ value }) => value.mention.name)).toEqual(['Loja do Zé']);
  });
});

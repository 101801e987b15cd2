import { describe, expect, it } from 'vitest';
import { CREDITORS } from './creditors.data.ts';
import { creditorFinder } from './creditors.ts';
import { readTokens } from './tokens.ts';

const find = creditorFinder();
const context = { known: [], loose: false, isCommonWord: () => false };
const namesIn = (text: string, loose = false) =>
  find(readTokens([text]), { ...context, loose }).map(({ value }) => value.mention.name);

describe('the list of creditors', () => {
  it('has at least 120, each with its own id', () => {
    expect(CREDITORS.length).toBeGreaterThanOrEqual(120);
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

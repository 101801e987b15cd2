import { describe, expect, it } from 'vitest';
import { readTokens, spanOf } from './tokens.ts';

const wordsOf = (...texts: string[]) => readTokens(texts).words;

describe('readTokens', () => {
  it.each([
    ['R$3.000,00 no nubank', ['$', '3.000,00', 'no', 'nubank']],
    ['12x320', ['12', 'x', '320']],
    ['dia10', ['dia', '10']],
    ['c6 e C&A', ['c6', 'e', 'c&a']],
    ['siiiim vc tá hj', ['sim', 'voce', 'esta', 'hoje']],
    ['3k kkkk', ['3', 'k']],
    ['kkkk', ['kkk']],
    ['sair 😢', ['sair']],
    ['😢', ['😢']],
    ['sim 👎', ['sim', '👎']],
    ['não é 3 mil é 4', ['nao', 'eh', '3', 'mil', 'eh', '4']],
    ['👍🏽 ok', ['👍', 'ok']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('joins the messages of a turn by line ends', () => {
    expect(wordsOf('nubank', '3 mil')).toEqual(['nubank', '\n', '3', 'mil']);
  });

  it.each([
    '123.456.789-09',
    '12345678909',
    '12.345.678/0001-95',
    '5502 0912 3456 7890',
    '(11) 98765-4321',
    '+55 11 98765-4321',
    '11 98765-4321',
    '01310-100',
    '34191.79001 01043.510047 91020.150008 1 84410000026000',
    '34191790010104351004791020150008184410000026000',
  ])('hides the digits of %s, which are no figure', (text) => {
    expect(readTokens([`é ${text} ok`]).tokens.map(({ kind }) => kind)).toEqual(['word', 'code', 'word']);
  });

  it('gives back the characters of the person', () => {
    const reading = readTokens(['Devo R$ ３ＭＩＬ no Itaú']);
    expect(spanOf(reading, 1, 4)).toBe('R$ ３ＭＩＬ');
  });
});

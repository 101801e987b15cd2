import { describe, expect, it } from 'vitest';
import { isKnownWord, isUnsureNumber, respelt } from './respell.ts';

describe('respelt', () => {
  it.each([
    ['parclea', 'parcela'],
    ['emprestimmo', 'emprestimo'],
    ['slario', 'salario'],
    ['atrsado', 'atrasado'],
    ['psguei', 'paguei'],
    ['nehnuma', 'nenhuma'],
    ['alugueel', 'aluguel'],
    ['desdde', 'desde'],
    ['conrtato', 'contrato'],
    ['cigarrinho', 'cigarro'],
  ])('takes a slip of the thumb for what was meant: %s', (typed, meant) => {
    expect(respelt(typed)).toBe(meant);
  });

  it.each(['seicento', 'quatrosentos', 'sinquemta', 'dezenovi', 'cuarenta', 'duzetos', 'noveta'])(
    'takes a misspelt number for the number: %s',
    (typed) => {
      expect(respelt(typed)).not.toBe(typed);
      expect(isKnownWord(respelt(typed))).toBe(true);
    },
  );

  it.each(['gosta', 'barco', 'folga', 'pensou', 'quadro', 'tinta', 'rosto', 'madeira', 'marina', 'machado', 'conde'])(
    'leaves words and names as they are: %s',
    (word) => {
      expect(respelt(word)).toBe(word);
    },
  );

  it.each(['trabalhavamos', 'parcelaria', 'compraria', 'zonta', 'certel', 'cravil'])(
    'leaves another form of a word, and names that no list knows: %s',
    (word) => {
      expect(respelt(word)).toBe(word);
    },
  );

  it('leaves what may be one of two words', () => {
    expect(respelt('quano')).toBe('quano');
    expect(respelt('dvido')).toBe('dvido');
  });

  it('leaves misspelt names of creditors to the reader of names', () => {
    expect(respelt('nubamk')).toBe('nubamk');
    expect(respelt('bradeco')).toBe('bradeco');
  });

  it('knows a number that it cannot tell from another', () => {
    expect(isUnsureNumber('setsenta')).toBe(true);
    expect(isUnsureNumber('mercado')).toBe(false);
  });
});

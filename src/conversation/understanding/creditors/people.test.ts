import { describe, expect, it } from 'vitest';
import { readTokens } from '../text/tokens.ts';
import { creditorFinder } from './creditors.ts';
import { peopleOwed } from './people.ts';

const find = creditorFinder();

function owed(text: string): readonly string[] {
  const reading = readTokens([text]);
  const listed = find(reading, { known: [], loose: true, isCommonWord: () => false });
  return peopleOwed(reading, listed).map(({ value }) => value.mention.name);
}

describe('people whom one owes', () => {
  it.each([
    ['devo 500 pro meu irmão', 'meu irmão'],
    ['devo meu pai 2 mil', 'meu pai'],
    ['minha sogra 300', 'minha sogra'],
    ['400 pro meu parceiro', 'meu parceiro'],
    ['900 com meu irmão', 'meu irmão'],
    ['500 do meu cunhado', 'meu cunhado'],
    ['meu chefe me adiantou 600', 'meu chefe'],
    ['minha irmã que me emprestou', 'minha irmã'],
    ['empréstimo do meu tio', 'meu tio'],
    ['peguei emprestado com um homem da rua', 'homem da rua'],
    ['iphone no cartão do meu pai', 'meu pai'],
    ['o gás do vizinho', 'vizinho'],
  ])('%s: %s', (text, name) => {
    expect(owed(text)).toEqual([name]);
  });

  it.each([
    'falta doze, minha filha',
    'eu já tenho setenta anos meu filho e devo no bmg',
    'minha patroa viajou',
    'meu marido e eu devemos 5 mil',
    'moro com minha mãe no bloco 3',
    'o banco do finado meu marido',
    'meu marido ganhava 4 mil',
    'minha irmã é que deve 3 mil',
    'meu cunhado fez um empréstimo no meu nome',
    'o cartão da minha mãe no itaú 900',
    'é no nome da minha mãe',
  ])('%s: nobody', (text) => {
    expect(owed(text)).toEqual([]);
  });
});

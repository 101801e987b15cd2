import { describe, expect, it } from 'vitest';
import { readTokens } from '../tokens.ts';
import { evidenceOf, weighsHeavily } from './evidence.ts';
import { wordsOfDanger } from './words-of-danger.ts';

const weigh = (text: string) => evidenceOf(wordsOfDanger(readTokens([text])));

describe('evidenceOf', () => {
  it('weighs pairs of words, next to each other or one apart', () => {
    const weights = new Map([
      ['', -1],
      ['quero', 1],
      ['quero_paz', 2],
      ['so~paz', 3],
    ]);
    expect(evidenceOf(['so', 'quero', 'paz'], weights)).toBe(5);
  });

  it('takes the heaviest stretch, not the sum of a long text', () => {
    const weights = new Map([['mal', 1]]);
    expect(
      evidenceOf(
        Array.from({ length: 500 }, () => 'mal'),
        weights,
      ),
    ).toBe(28);
  });

  it('weighs a hint of death more than talk of money', () => {
    expect(weigh('queria fechar os olhos e descansar de tudo')).toBeGreaterThan(
      weigh('queria fechar as contas do mes'),
    );
  });

  it('says nothing of a text without words', () => {
    expect(weighsHeavily(wordsOfDanger(readTokens(['300'])))).toBe(false);
  });
});

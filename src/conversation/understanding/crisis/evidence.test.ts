import { describe, expect, it } from 'vitest';
import { readTokens } from '../text/tokens.ts';
import { evidenceOf, isHeavy } from './evidence.ts';
import { wordsOfDanger } from './words-of-danger.ts';

const weigh = (text: string) => evidenceOf(wordsOfDanger(readTokens([text])));

describe('evidenceOf', () => {
  it('weighs words, how they begin, and pairs of neighbours', () => {
    const weights = new Map([
      ['', -1],
      ['quero', 1],
      ['^desca', 3],
      ['quero_descansar', 2],
      ['so_descansar', 9],
    ]);
    expect(evidenceOf(['so', 'quero', 'descansar'], weights)).toBe(5);
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

  it('believes less where nothing grave is named', () => {
    expect(isHeavy(1.5, ['queria', 'morrer'])).toBe(true);
    expect(isHeavy(1.5, ['queria', 'pagar'])).toBe(false);
  });

  it('says nothing of a text without words', () => {
    expect(isHeavy(weigh('300'), ['300'])).toBe(false);
  });
});

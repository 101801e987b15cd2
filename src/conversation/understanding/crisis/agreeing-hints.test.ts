import { describe, expect, it } from 'vitest';
import { agreeingHints } from './agreeing-hints.ts';

describe('agreeingHints', () => {
  it('hears two hints near each other that mean danger together', () => {
    expect(
      agreeingHints([
        { from: 0, to: 2, value: 'entrusting' },
        { from: 5, to: 6, value: 'goodbye' },
      ]),
    ).toEqual([{ from: 0, to: 6, value: 'plain' }]);
  });

  it.each([
    ['that do not go together', { from: 5, to: 6, value: 'alone' }],
    ['that stand far apart', { from: 50, to: 51, value: 'goodbye' }],
  ] as const)('leaves hints alone %s', (_, other) => {
    expect(agreeingHints([{ from: 0, to: 2, value: 'entrusting' }, other])).toEqual([]);
  });

  it('takes talk of money between them for the explanation', () => {
    expect(
      agreeingHints([
        { from: 0, to: 2, value: 'attempt' },
        { from: 3, to: 4, value: 'talk-of-money' },
        { from: 5, to: 6, value: 'again' },
      ]),
    ).toEqual([]);
  });
});

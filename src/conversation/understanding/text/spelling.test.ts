import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, soundOf } from './spelling.ts';

describe('editDistance', () => {
  it.each([
    ['nubank', 'nubank', 0],
    ['nubnak', 'nubank', 1],
    ['santader', 'santander', 1],
    ['bradesko', 'bradesco', 1],
  ])('%s to %s', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  it('gives up beyond the limit', () => {
    expect(editDistance('renner', 'riachuelo', 2)).toBe(3);
  });

  it('is the same both ways', () => {
    const word = fc.string({ maxLength: 9 });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 2) === editDistance(b, a, 2)));
  });
});

describe('soundOf', () => {
  it.each([
    ['riachuelo', 'riaxuelo'],
    ['bradesco', 'bradesko'],
    ['crefisa', 'crefiza'],
  ])('%s sounds like %s', (a, b) => {
    expect(soundOf(a).slice(0, 5)).toBe(soundOf(b).slice(0, 5));
  });
});

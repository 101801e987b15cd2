import { describe, expect, it } from 'vitest';
import { shownCount, shownPart } from './suppress.ts';

describe('figures of few people', () => {
  it.each([
    [3, 4, '–'],
    [0, 0, '–'],
    [0, 20, '0 (0%)'],
    [2, 20, 'menos de 5'],
    [12, 20, '12 (60%)'],
    [18, 20, 'mais de 15'],
    [20, 20, '20 (100%)'],
    [2, 5, 'menos de 5'],
  ])('%i of %i are shown as "%s"', (part, whole, words) => {
    expect(shownPart(part, whole).words).toBe(words);
  });

  it('have a bar only where they are told', () => {
    expect(shownPart(12, 20).share).toBe(0.6);
    expect(shownPart(2, 20).share).toBeUndefined();
  });

  it('are rounded up to what points to nobody', () => {
    expect([0, 1, 4, 5].map(shownCount)).toEqual(['0', 'menos de 5', 'menos de 5', '5']);
  });
});

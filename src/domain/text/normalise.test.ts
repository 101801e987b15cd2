import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise } from './normalise.ts';

describe('normalise', () => {
  it('folds accents, case, full-width forms and invisible characters away', () => {
    expect(fold('ÇÃO É Ｒ＄ ５００')).toBe('cao e r$ 500');
    expect(fold('5\u200b00\u202e')).toBe('500');
    expect(fold('1️⃣ 👍🏽')).toBe('1 👍');
    expect(fold('10²')).toBe('10 ');
  });

  it('keeps the place of each character in the text as it was written', () => {
    const { source, text, starts, ends } = normalise('dívida: ５00');
    const at = text.indexOf('500');
    expect(source.slice(starts[at], ends[at + 2])).toBe('５00');
  });

  it('points inside the source for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { text, starts, ends } = normalise(source);
        expect(starts).toHaveLength(text.length);
        expect(starts.every((start, index) => start >= 0 && start < (ends[index] ?? 0))).toBe(true);
        expect(Math.max(0, ...ends)).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});

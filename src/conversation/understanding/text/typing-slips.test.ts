import { describe, expect, it } from 'vitest';
import { slipCost } from './typing-slips.ts';

describe('slipCost', () => {
  it('holds a swap, a doubled letter, one left out and a neighbouring key for likely', () => {
    for (const typed of ['parclea', 'parccela', 'parela', 'psrcela'])
      expect(slipCost(typed, 'parcela')).toBeLessThan(1.3);
  });

  it('holds any other letter for less likely', () => {
    expect(slipCost('pargela', 'parcela')).toBeGreaterThan(slipCost('parvela', 'parcela'));
  });

  it('holds another ending or form for another word', () => {
    expect(slipCost('parcelo', 'parcela')).toBeGreaterThan(2);
    expect(slipCost('trabalhado', 'trabalhando')).toBeGreaterThan(2);
    expect(slipCost('parcelq', 'parcela')).toBeLessThan(2);
  });

  it('expects the first letter to be right, unless another sounds the same', () => {
    expect(slipCost('barcela', 'parcela')).toBeGreaterThan(2);
    expect(slipCost('sesta', 'cesta')).toBeLessThan(2);
  });
});

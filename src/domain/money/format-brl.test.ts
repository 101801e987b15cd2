import { describe, expect, it } from 'vitest';
import { formatBrl } from './format-brl.ts';

describe('formatBrl', () => {
  it.each([
    [0, 'R$ 0,00'],
    [5, 'R$ 0,05'],
    [123456, 'R$ 1.234,56'],
    [100_000, 'R$ 1.000,00'],
    [99_999, 'R$ 999,99'],
    [-5, '-R$ 0,05'],
    [500_000_000_000, 'R$ 5.000.000.000,00'],
  ])('writes %i centavos as %s', (amount, text) => {
    expect(formatBrl(amount)).toBe(text);
  });
});

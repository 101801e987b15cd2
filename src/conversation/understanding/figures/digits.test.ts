import { describe, expect, it } from 'vitest';
import { plus, readDigits, times, toCentavos, toNumber } from './digits.ts';

function valuesOf(text: string): readonly number[] {
  const read = readDigits(text);
  if (read.kind === 'malformed') return [];
  return (read.kind === 'one' ? [read.value] : read.values).map(toNumber);
}

describe('readDigits', () => {
  it.each([
    ['1500', [1500]],
    ['1.500', [1500]],
    ['1.500,00', [1500]],
    ['1.234.567,89', [1234567.89]],
    ['1500,5', [1500.5]],
    ['12.50', [12.5]],
    ['2,5', [2.5]],
    ['1,234.56', [1234.56]],
    ['0,125', [0.125]],
    ['1,500', [1500, 1.5]],
    ['1.500.00', [1500, 150000]],
    ['1.5000', []],
    ['1,2,3', []],
  ])('%s is %j', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it('refuses more digits than a double holds exactly', () => {
    expect(valuesOf('9'.repeat(17))).toEqual([]);
  });
});

describe('decimals', () => {
  it('stay exact where doubles do not', () => {
    expect(plus({ units: 1, decimals: 1 }, { units: 2, decimals: 1 })).toEqual({ units: 3, decimals: 1 });
    expect(times({ units: 2125, decimals: 3 }, 1000)).toEqual({ units: 2125000, decimals: 3 });
    expect(times({ units: Number.MAX_SAFE_INTEGER, decimals: 0 }, 10)).toBeUndefined();
  });

  it('become centavos only when they are whole ones', () => {
    expect(toCentavos({ units: 123456, decimals: 2 })).toBe(123456);
    expect(toCentavos({ units: 2125000, decimals: 3 })).toBe(212500);
    expect(toCentavos({ units: 1005, decimals: 3 })).toBeUndefined();
  });
});

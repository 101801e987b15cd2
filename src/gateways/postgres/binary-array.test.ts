import { describe, expect, it } from 'vitest';
import { bigintArray, byteaArray, textArray } from './binary-array.ts';

describe('an array in binary form', () => {
  it('is dimensions, nulls, type, length, first index, and then each length and value', () => {
    expect(textArray(['a', null, 'é']).toString('hex')).toBe(
      [
        '00000001',
        '00000001',
        '00000019',
        '00000003',
        '00000001',
        '00000001',
        '61',
        'ffffffff',
        '00000002',
        'c3a9',
      ].join(''),
    );
    expect(bigintArray([-1]).toString('hex')).toBe(
      ['00000001', '00000000', '00000014', '00000001', '00000001', '00000008', 'ffffffffffffffff'].join(''),
    );
    expect(byteaArray([new Uint8Array([0, 255])]).toString('hex')).toBe(
      ['00000001', '00000000', '00000011', '00000001', '00000001', '00000002', '00ff'].join(''),
    );
  });

  it('of nothing has no dimension', () => {
    expect(textArray([]).toString('hex')).toBe(['00000000', '00000000', '00000019'].join(''));
  });

  it('takes no number that is not whole', () => {
    expect(() => bigintArray([Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });
});

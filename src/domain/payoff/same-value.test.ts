import { expect, it } from 'vitest';
import { sameValue } from './same-value.ts';

it('compares data: any order of keys, a missing key as undefined, lists in their order', () => {
  expect(sameValue({ a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1, d: undefined })).toBe(true);
  expect(sameValue({ a: 1 }, { a: 1, d: 2 })).toBe(false);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
  expect(sameValue([1], [1, 2])).toBe(false);
  expect(sameValue({}, null)).toBe(false);
  expect(sameValue({}, 'text')).toBe(false);
});

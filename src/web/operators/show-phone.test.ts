import { describe, expect, it } from 'vitest';
import { showPhone } from './show-phone.ts';
import { span } from './times.ts';

describe('a phone as the team sees it', () => {
  it.each([
    [['phone:551187654321'], '(11) 9••••-4321', '(11) 98765-4321'],
    [['phone:551132654321'], '(11) ••••-4321', '(11) 3265-4321'],
    [['lid:193514042814567', 'phone:552198765432'], '(21) 9••••-5432', '(21) 99876-5432'],
    [['phone:14155550123'], '+14 ••••0123', '+14155550123'],
    [['lid:193514042814567'], 'número oculto', 'número oculto'],
    [[], 'número oculto', 'número oculto'],
  ])('%j is %s, and whole %s', (addresses, masked, whole) => {
    expect(showPhone(addresses, { whole: false })).toBe(masked);
    expect(showPhone(addresses, { whole: true })).toBe(whole);
  });
});

describe('a span of time', () => {
  it.each([
    [850, '850 ms'],
    [3_240, '3,2 s'],
    [42_400, '42 s'],
    [14 * 60_000, '14 min'],
    [125 * 60_000, '2 h 05'],
    [72 * 3_600_000, '3 d'],
  ])('of %i ms is told as %s', (ms, words) => {
    expect(span(ms)).toBe(words);
  });
});

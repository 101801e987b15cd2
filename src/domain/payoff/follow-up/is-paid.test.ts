import { describe, expect, it } from 'vitest';
import { reais } from '../../money/centavos.ts';
import { isPaid } from './is-paid.ts';

/** From the day after 10 December to 10 January, R$ 100 are needed. */
const cycle = { after: '2026-12-10', to: '2027-01-10' };
const paid = (amount: number, on = '2026-12-20') => ({ amount: reais(amount), on });

describe('what a cycle needs is paid', () => {
  it.each([
    ['with nine tenths', [paid(90)], true],
    ['not with less', [paid(89.99)], false],
    ['with two payments', [paid(50), paid(40, '2027-01-05')], true],
    ['on its last day', [paid(100, '2027-01-10')], true],
    ['not after it', [paid(100, '2027-01-11')], false],
    ['on the day after the last cycle', [paid(100, '2026-12-11')], true],
    ['not on the last day of the cycle before', [paid(100, '2026-12-10')], false],
    ['not where nobody told of a payment', [], false],
  ])('%s', (_, payments, expected) => {
    expect(isPaid(payments, reais(100), cycle)).toBe(expected);
  });

  it('by somebody who told of something, even where nothing is needed', () => {
    expect(isPaid(undefined, 0, cycle)).toBe(false);
    expect(isPaid([paid(1)], 0, cycle)).toBe(true);
  });
});

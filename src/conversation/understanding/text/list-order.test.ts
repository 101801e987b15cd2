import { expect, it } from 'vitest';
import { inListOrder } from './list-order.ts';

const at = (from: number, value: string) => ({ from, to: from + 1, value });

it('gives names that come first the sums that follow, in order', () => {
  const { pairs } = inListOrder([at(0, 'luz'), at(2, 'água')], [at(4, '180'), at(6, '60')]);
  expect(pairs.map(({ label, amount }) => [label.value, amount.value])).toEqual([
    ['luz', '180'],
    ['água', '60'],
  ]);
});

it('leaves sums over whose number is another', () => {
  const { pairs, left } = inListOrder([at(0, 'luz'), at(2, 'água')], [at(4, '180'), at(6, '60'), at(8, '50')]);
  expect([pairs.length, left.length]).toEqual([0, 3]);
});

it('takes no list where names and sums alternate', () => {
  const { pairs, labels } = inListOrder([at(0, 'luz'), at(4, 'água')], [at(2, '180'), at(6, '60')]);
  expect([pairs.length, labels.length]).toEqual([0, 2]);
});

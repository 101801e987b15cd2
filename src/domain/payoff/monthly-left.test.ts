import { expect, it } from 'vitest';
import { monthlyLeft } from './monthly-left.ts';

it.each([
  ['the usual amount before any change', '2027-01', 100],
  ['the amount of a change from its month on', '2027-03', 40],
  ['the amount of the last change, in whatever order they are', '2027-09', 70],
  ['the later entry of one month', '2027-02', 60],
])('is %s', (_, month, left) => {
  const monthlyChanges = [
    { from: '2027-09', monthlyForDebts: 70 },
    { from: '2027-02', monthlyForDebts: 50 },
    { from: '2027-02', monthlyForDebts: 60 },
    { from: '2027-03', monthlyForDebts: 40 },
  ];
  expect(monthlyLeft({ monthlyForDebts: 100, monthlyChanges }, month)).toBe(left);
});

import { expect, it } from 'vitest';
import { reais } from '../money/centavos.ts';
import { fairInstalment, roomForDebts } from './fair-instalment.ts';

it.each([
  ['what is left after all expenses', { income: 3000, left: 500 }, 500],
  ['what leaves the minimum for living', { income: 900, left: 500 }, 300],
  ['nothing in deficit', { income: 2000, left: -100 }, 0],
  ['nothing of an income below the minimum', { income: 500, left: 200 }, 0],
])('is %s', (_, { income, left }, bearable) => {
  expect(fairInstalment({ income: reais(income), leftForDebts: reais(left) })).toBe(reais(bearable));
});

it('tells what is missing where not even the minimum for living is covered', () => {
  expect(roomForDebts({ income: reais(500), leftForDebts: reais(200) })).toBe(reais(-100));
});

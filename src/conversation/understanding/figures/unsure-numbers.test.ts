import { expect, it } from 'vitest';
import { readTokens } from '../text/tokens.ts';
import { readFigures } from './figures.ts';

const read = (text: string) => readFigures(readTokens([text]), '2026-11-22').map(({ value }) => value.kind);

it('leaves a sum over whole when a number in it cannot be read', () => {
  expect(read('devo mil e sesentos no nubank')).toEqual(['ignored']);
  expect(read('devo setsenta e cinco')).toEqual(['ignored']);
});

it('keeps the other sums', () => {
  expect(read('devo mil e sesentos no nubank e 300 na renner')).toEqual(['ignored', 'amount']);
  expect(read('presenta 300 de placenta')).toEqual(['amount']);
});

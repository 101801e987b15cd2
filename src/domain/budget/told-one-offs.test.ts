import { describe, expect, it } from 'vitest';
import { reais } from '../money/centavos.ts';
import { eachOnce, type ToldOneOff } from './told-one-offs.ts';

const fgts = (on: string, month: string, amount: number): ToldOneOff => ({
  ...{ on, month, amount: reais(amount), reason: 'fgts' },
});
const sale = (on: string, month: string, amount: number): ToldOneOff => ({
  ...fgts(on, month, amount),
  reason: 'sale',
});
const sums = (...told: readonly ToldOneOff[]) => eachOnce(told).map(({ month, amount }) => [month, amount]);

describe('eachOnce', () => {
  it('counts what was expected and has come once, with the sum and the month of the later word', () => {
    expect(sums(fgts('2027-01-06', '2027-02', 800), fgts('2027-02-03', '2027-02', 780))).toEqual([
      ['2027-02', reais(780)],
    ]);
    expect(sums(fgts('2027-01-06', '2027-03', 800), fgts('2027-02-03', '2027-02', 800))).toEqual([
      ['2027-02', reais(800)],
    ]);
    expect(sums(fgts('2027-02-01', '2027-02', 800), fgts('2027-02-20', '2027-02', 800))).toEqual([
      ['2027-02', reais(800)],
    ]);
    expect(sums(sale('2027-01-06', '2027-02', 500), sale('2027-02-03', '2027-02', 480))).toEqual([
      ['2027-02', reais(480)],
    ]);
  });

  it('counts both of what is told as two', () => {
    expect(sums(fgts('2027-02-03', '2027-02', 500), fgts('2027-02-09', '2027-02', 300))).toHaveLength(2);
    expect(sums(sale('2027-02-03', '2027-02', 150), sale('2027-02-09', '2027-02', 150))).toHaveLength(2);
    expect(sums(sale('2027-01-03', '2027-02', 500), sale('2027-02-09', '2027-02', 120))).toHaveLength(2);
    expect(sums(fgts('2027-01-03', '2027-02', 500), sale('2027-02-09', '2027-02', 500))).toHaveLength(2);
    expect(sums(fgts('2027-01-03', '2027-02', 500), fgts('2027-06-09', '2027-06', 500))).toHaveLength(2);
  });

  it('keeps nothing of the day', () => {
    expect(eachOnce([fgts('2027-01-06', '2027-02', 800)])).toEqual([
      { month: '2027-02', amount: reais(800), reason: 'fgts' },
    ]);
  });
});

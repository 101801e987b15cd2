import { describe, expect, it } from 'vitest';
import { drawInstance } from '../../bench/optimality/draw-instance.ts';
import { type Question, solve } from '../../bench/optimality/solve.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import { anAccount } from './an-account.ts';
import { bruteForce } from './brute-force.ts';
import { replay } from './replay.ts';

const SECONDS = 20;

/** Problems whose least total lies on a grid of R$ 50, by the mechanics that each holds. */
const ON_THE_GRID: readonly (readonly [string, Question])[] = [
  [
    'two rates',
    question(
      [400, 400, 400],
      anAccount('a', { balance: 500, rate: 0.1 }),
      anAccount('b', { balance: 500, rate: 0.04 }),
    ),
  ],
  [
    'a card that is capped after two months',
    question(
      [300, 300, 300, 300],
      anAccount('a', { balance: 500, rate: 0.14, cap: 100 }),
      anAccount('b', { balance: 450, rate: 0.05 }),
    ),
  ],
  [
    'a monthly fee beside a higher rate',
    question(
      [300, 300, 300, 300],
      anAccount('b', { balance: 250, rate: 0.01, fee: 40 }),
      anAccount('a', { balance: 500, rate: 0.08 }),
    ),
  ],
  [
    'an offer that opens later and has to be saved for',
    question(
      [300, 300, 300, 300],
      anAccount('a', { balance: 300, rate: 0.1 }),
      anAccount('b', { balance: 700, rate: 0.03, offers: [{ parts: [450], from: 2, until: 2 }] }),
    ),
  ],
  [
    'two offers that do not fit together',
    question(
      [350, 350, 350, 350],
      anAccount('a', { balance: 600, rate: 0.06, offers: [{ parts: [400], from: 1, until: 1 }] }),
      anAccount('b', { balance: 550, rate: 0.05, offers: [{ parts: [400], from: 1, until: 1 }] }),
    ),
  ],
  [
    'an offer in parts beside a dearer one at once',
    question(
      [250, 250, 250, 250, 250],
      anAccount('a', { balance: 650, rate: 0.05, offers: [{ parts: [200, 150, 150], until: 1 }, { parts: [550] }] }),
      anAccount('b', { balance: 300, rate: 0.12 }),
    ),
  ],
  [
    'a minimum that is a share of the bill',
    question(
      [300, 300, 300, 300],
      anAccount('a', { balance: 500, rate: 0.1, share: 0.15, fixed: 50 }),
      anAccount('b', { balance: 400, rate: 0.15 }),
    ),
  ],
  [
    'a fixed instalment and an overdraft that asks for its interest',
    question(
      [300, 300, 300, 300],
      anAccount('a', { balance: 400, rate: 0.03, fixed: 107.61, months: 4 }),
      anAccount('b', { balance: 500, rate: 0.08, interestOnTop: true }),
    ),
  ],
  [
    'an offer on a debt that asks for a minimum until then',
    question(
      [250, 250, 250, 250, 250],
      anAccount('a', { balance: 600, rate: 0.1, share: 0.2, fixed: 50, offers: [{ parts: [250], from: 2, until: 3 }] }),
      anAccount('b', { balance: 300, rate: 0.06 }),
    ),
  ],
];

describe('the mixed-integer model', () => {
  it.each(ON_THE_GRID)('finds what brute force finds: %s', async (_, asked) => {
    const answer = await solve(asked, SECONDS);
    const least = bruteForce(asked, reais(50));
    expect(answer.proven).toBe(true);
    expect(Math.abs(answer.total - least)).toBeLessThan(1);
  });

  it.each([1, 2, 3, 4, 5, 6])('is never beaten by brute force on a drawn problem of two debts: %i', async (number) => {
    const { accounts, cash } = drawInstance({ debts: 2, months: 4 }, { seed: 7, number });
    const asked = { accounts, cash: cash.slice(0, 4) };
    const answer = await solve(asked, SECONDS);
    const least = bruteForce(asked, Math.ceil(Math.max(...asked.cash) / 6));
    expect(answer.proven).toBe(true);
    expect(answer.total).toBeLessThanOrEqual(least + 1);
    expect(least).toBeLessThan(answer.total * 1.001);
  });

  it.each([
    ['3 debts', { debts: 3, months: 12 }],
    ['4 debts', { debts: 4, months: 18 }],
    ['5 debts', { debts: 5, months: 24 }],
  ])('answers with a way that can be paid as it says: %s', async (_, size) => {
    for (let number = 0; number < 5; number += 1) {
      const asked = drawInstance(size, { seed: 11, number });
      const answer = await solve(asked, SECONDS);
      const { totalPaid, complaints } = replay(asked, answer);
      expect(complaints, asked.name).toEqual([]);
      expect(Math.abs(totalPaid - answer.total), asked.name).toBeLessThan(2);
    }
  });
});

function question(cash: readonly number[], ...accounts: Question['accounts']): Question {
  return { accounts, cash: cash.map(reais) };
}

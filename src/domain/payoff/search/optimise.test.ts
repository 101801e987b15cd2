import { describe, expect, it } from 'vitest';
import { anAccount } from '../../../../tests/planner-oracle/an-account.ts';
import { asks, aWorld, once } from '../../../../tests/support/a-world.ts';
import { reais } from '../../money/centavos.ts';
import type { Account } from '../simulation/account.ts';
import { avalancheCourse } from './classics.ts';
import { optimise, optimiseOffers } from './optimise.ts';

/** The cheapest that is found, in reais, and how much was tried for it. */
function best(accounts: readonly Account[], monthly: number) {
  const world = aWorld(accounts, monthly);
  const { cost, months, course } = optimise(world);
  return { cost: cost / 100, months, order: [...course.order], offer: [...course.offer], tried: world.tried.size };
}

const dear = anAccount({ debtId: 'a' });
const cheap = anAccount({ debtId: 'b', opening: reais(500), rate: 20_000 });
const interestFree = anAccount({ debtId: 'f', rate: 0, savesEarly: false, contract: asks(10), monthsLeft: 100 });

describe('accounts that may be better off elsewhere than where their rate puts them', () => {
  const movers = (accounts: readonly Account[], monthly = 600) => aWorld(accounts, monthly).movers;

  it('are none where contracts fit and nothing but rates matters', () => {
    expect(movers([dear, cheap, interestFree])).toEqual([]);
    expect(movers([dear, { ...cheap, contract: asks(100) }], 100)).toEqual([]);
  });

  it('are those with a cap, a fee or whole instalments', () => {
    expect(movers([dear, { ...cheap, interestAllowance: reais(500) }])).toEqual([1]);
    expect(movers([{ ...dear, monthlyFee: 1 }, cheap])).toEqual([0]);
    const whole = { ...cheap, wholeInstalmentsOnly: true, contract: asks(100), monthsLeft: 6 };
    expect(movers([dear, whole])).toEqual([1]);
  });

  it('are all where an offer or a contract that does not fit may need the money that one of them frees', () => {
    expect(movers([dear, { ...cheap, offers: once(300, 2) }])).toEqual([0, 1]);
    expect(movers([dear, { ...cheap, contract: asks(100) }], 99.99)).toEqual([0, 1]);
  });

  it('are never those that save nothing by early payment', () => {
    expect(movers([dear, { ...cheap, offers: once(300, 2) }, interestFree])).toEqual([0, 1]);
    expect(movers([dear, { ...interestFree, monthlyFee: 100 }])).toEqual([]);
  });
});

describe('offers', () => {
  it('are tried in each month of their window, in the first five years', () => {
    const { options } = aWorld(
      [dear, { ...cheap, offers: once(300, 2, 4) }, { ...cheap, offers: once(1, 50, 99) }],
      600,
    );
    expect(options.map(({ length }) => length)).toEqual([1, 1 + 3, 1 + 10]);
    expect(options[2]?.at(-1)).toEqual({ offer: 0, month: 59 });
  });
});

describe('the cheapest way', () => {
  it('is the order of rates where nothing else matters, and nothing else is tried then', () => {
    // By rate, by size, and contracts alone: 1.100 − 600, 550; what is left goes to the other.
    expect(best([dear, cheap], 600)).toMatchObject({ order: [0, 1], months: 3, tried: 3 });
  });

  it('puts a debt with a fee before a dearer one, though a small one would be closed first by size', () => {
    // R$ 100 a month on R$ 600 weigh more than 10 % on R$ 2.000.
    const fee = anAccount({ debtId: 'b', opening: reais(600), rate: 20_000, monthlyFee: reais(100) });
    const small = anAccount({ debtId: 'c', opening: reais(300), rate: 10_000 });
    const debts = [anAccount({ debtId: 'a', opening: reais(2000) }), fee, small];
    expect(best(debts, 400).order).toEqual([1, 0, 2]);
  });

  it('is found also where neither the order of rates nor that of sizes ever ends', () => {
    // R$ 340. By rate: until a is closed in September, b grows by 9 % and R$ 100 to R$ 2.708, which bear R$ 344.
    // By size: until c and b are closed in May, a grows to R$ 3.502, which bear R$ 350.
    // With b first it is closed in February, and the R$ 2.652,27 of a bear R$ 265,23.
    const fee = anAccount({ debtId: 'b', opening: reais(600), rate: 90_000, monthlyFee: reais(100) });
    const small = anAccount({ debtId: 'c', opening: reais(500), rate: 10_000 });
    const debts = [anAccount({ debtId: 'a', opening: reais(2000) }), fee, small];
    expect(best(debts, 340)).toMatchObject({ cost: 7036.27, months: 21, order: [1, 0, 2] });
  });

  it('is none where interest alone is more than the money', () => {
    expect(best([anAccount({ opening: reais(10_000) })], 500)).toMatchObject({ cost: Infinity, tried: 3 });
  });

  it('keeps money for an offer that no classic would reach', () => {
    // R$ 600; R$ 300, and R$ 300 kept; R$ 900; R$ 302,50.
    const offered = anAccount({ debtId: 'b', opening: reais(2000), rate: 0, savesEarly: false, offers: once(900, 2) });
    expect(best([dear, offered], 600)).toMatchObject({ cost: 2102.5, offer: [-1, 0] });
  });

  it('gives up one offer for another that saves more', () => {
    // R$ 600 in December and R$ 600 in January: R$ 900 for R$ 2.000 in January and R$ 300 for R$ 500 in December, rather
    // than R$ 600 for R$ 1.000 in December. The R$ 1.000 at 1 % are paid from February on: 1.030,30 − 600; 434,60.
    const plain = { rate: 10_000 };
    const largest = anAccount({ debtId: 'a', opening: reais(2000), offers: once(900, 1), ...plain });
    const middle = anAccount({ debtId: 'b', offers: once(600, 0), ...plain });
    const least = anAccount({ debtId: 'c', opening: reais(500), offers: once(300, 0), ...plain });
    expect(best([largest, middle, least], 600)).toMatchObject({ cost: 2234.6, offer: [0, -1, 0] });
  });

  it('takes the offer that saves most, though one that saves less is better than none', () => {
    // R$ 400 a month, R$ 100 of them for b's contract, so R$ 600 until January: all of them for c, which saves R$ 1.215,
    // and nothing for a (R$ 200 for R$ 605) nor later for b (R$ 900 in February).
    const smallest = anAccount({ debtId: 'a', opening: reais(500), offers: once(200, 1) });
    const asking = anAccount({ debtId: 'b', opening: reais(1500), contract: asks(100), offers: once(900, 2, 3) });
    const largest = anAccount({ debtId: 'c', opening: reais(1500), offers: once(600, 1) });
    expect(best([smallest, asking, largest], 400)).toMatchObject({ cost: 4179.23, offer: [-1, -1, 0] });
  });

  it('closes first what has a fee, and lets an offer wait whose price stays as it is', () => {
    // b in December with its fee: R$ 252, and R$ 248 for c, which has a fee too: 1.842; 1.428,84; 1.007,42; 577,57.
    // In April, the last month of its window, R$ 100 settle a, R$ 400 are for c: 239,12, and R$ 293,90 in May.
    const fee = { monthlyFee: reais(50) };
    const settled = anAccount({ debtId: 'a', opening: reais(200), rate: 50_000, offers: once(100, 0, 4) });
    const small = { debtId: 'b', opening: reais(200), rate: 10_000, contract: asks(50), offers: once(200, 2) };
    const large = { debtId: 'c', opening: reais(2000), rate: 20_000, contract: asks(200) };
    const debts = [settled, anAccount({ ...small, ...fee }), anAccount({ ...large, ...fee })];
    expect(best(debts, 500)).toMatchObject({ cost: 2500 + 293.9, offer: [0, -1, -1] });
  });

  it('is looked for less long where nothing ends, since each course is followed for fifty years', () => {
    const left = (monthly: number) => {
      const world = aWorld([{ ...dear, offers: once(900, 2, 4) }], monthly);
      expect(optimise(world).cost === Infinity).toBe(monthly < 100);
      return world.effort.left;
    };
    expect(left(200)).toBeGreaterThan(1_000_000);
    expect(left(50)).toBeGreaterThan(0);
    expect(left(50)).toBeLessThan(400_000);
  });
});

describe('the best offers under an order that is given', () => {
  it('leave the order as it is', () => {
    const fee = anAccount({ debtId: 'b', opening: reais(600), rate: 20_000, monthlyFee: reais(100) });
    const world = aWorld([anAccount({ debtId: 'a', opening: reais(2000) }), { ...fee, offers: once(500, 2) }], 400);
    const course = avalancheCourse(world.books);
    const rated = optimiseOffers(world, course, optimise(world).course);
    expect([...rated.course.order]).toEqual([0, 1]);
    expect([...course.offer]).toEqual([-1, -1]);
  });

  it('are found without a hint, and no worse with one', () => {
    const offered = anAccount({ debtId: 'b', opening: reais(2000), rate: 0, savesEarly: false, offers: once(900, 2) });
    const world = aWorld([dear, offered], 600);
    const course = avalancheCourse(world.books);
    expect(optimiseOffers(world, course, course).cost).toBe(reais(2102.5));
  });
});

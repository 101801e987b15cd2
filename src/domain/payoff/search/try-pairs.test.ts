import { describe, expect, it } from 'vitest';
import { anAccount } from '../../../../tests/planner-oracle/an-account.ts';
import { aWorld, once, watched } from '../../../../tests/support/a-world.ts';
import { reais } from '../../money/centavos.ts';
import type { Account } from '../simulation/account.ts';
import { avalancheCourse } from './classics.ts';
import { type Freedom, isAllowed } from './options.ts';
import { rate } from './rate.ts';
import { tryOffers } from './search.ts';
import { tryPairs } from './try-pairs.ts';

const plain = { rate: 10_000 };
const lesser = anAccount({ debtId: 'a', offers: once(600, 0), ...plain });
const greater = anAccount({ debtId: 'b', opening: reais(2000), offers: once(600, 0), ...plain });
const free: Freedom = { order: false, offers: () => true };

/** A search that holds the lesser offer, for which the R$ 600 of December are spent. */
function competing(accounts: readonly Account[] = [lesser, greater], monthly = 600) {
  const seen = watched(aWorld(accounts, monthly));
  const course = avalancheCourse(seen.world.books);
  course.offer[0] = 0;
  const best = rate(seen.world, course);
  return { ...seen, best, rest: (): number => seen.looked() - 1 };
}

describe('two offers that compete for the same money', () => {
  it('are decided together, where one alone changes nothing', () => {
    const { world, best } = competing();
    expect(tryOffers(world, best, { account: 0, freedom: free })).toBe(best);
    expect(tryOffers(world, best, { account: 1, freedom: free })).toBe(best);
    const found = tryPairs(world, best, free);
    expect([...found.course.offer]).toEqual([-1, 0]);
    expect(found.cost).toBeLessThan(best.cost);
  });

  it('stay as they are where nothing is better', () => {
    const { world, best } = competing([greater, { ...lesser, debtId: 'c' }]);
    expect(tryPairs(world, best, free)).toBe(best);
    expect([...best.course.offer]).toEqual([0, -1]);
    expect([...best.course.start]).toEqual([0, 0]);
  });

  it('are not decided where one is held or forbidden', () => {
    for (const freedom of [
      { ...free, held: 0 },
      { ...free, held: 1 },
      { ...free, offers: (account: number) => account === 0 },
    ]) {
      const { world, best } = competing();
      expect(tryPairs(world, best, freedom)).toBe(best);
    }
    const { world, best } = competing([greater, lesser]);
    expect(tryPairs(world, best, { ...free, offers: (account) => account === 1 }).course.offer[0]).toBe(0);
  });

  it('may be given up also where they are forbidden by now', () => {
    const freedom = { ...free, offers: () => false };
    expect(isAllowed({ offer: -1, month: 0 }, { account: 0, freedom })).toBe(true);
    expect(isAllowed({ offer: 0, month: 0 }, { account: 0, freedom })).toBe(false);
  });
});

describe('how much is tried', () => {
  it('are all combinations of each two accounts that have offers, once', () => {
    const none = anAccount({ debtId: 'n', ...plain });
    const third = { ...lesser, debtId: 'c' };
    const { world, best, rest } = competing([lesser, none, greater, third]);
    tryPairs(world, best, free);
    expect(rest()).toBe(3 * (2 * 2));
  });

  it('is nothing once the effort is used up, between one choice and the next', () => {
    const { world, best, rest } = competing();
    tryPairs({ ...world, effort: { left: 0 } }, best, free);
    expect(rest()).toBe(0);
    // Those two are known by now, and cost one account-month each.
    tryPairs({ ...world, effort: { left: 1_000_000 } }, best, free);
    const before = rest();
    tryPairs({ ...world, effort: { left: 2 } }, best, free);
    expect(rest() - before).toBe(2);
  });

  it('are up to 64 combinations', () => {
    // Seven months and none, each.
    const { world, best, rest } = competing(
      [
        { ...lesser, offers: once(600, 0, 6) },
        { ...greater, offers: once(600, 1, 7) },
      ],
      100,
    );
    tryPairs(world, best, free);
    expect(rest()).toBe(8 * 8);
  });

  it('are of more the first month, the last and the middle of each window', () => {
    const two = [...once(600, 3, 9), ...once(700, 4, 6)];
    const accounts = [
      { ...lesser, offers: two },
      { ...greater, offers: once(600, 1, 8) },
    ];
    const { world, best } = competing(accounts, 600);
    const asked: string[] = [];
    const offers: Freedom['offers'] = (account, offer, month) => {
      asked.push(`${account}: ${offer} in ${month}`);
      return account === 0;
    };
    tryPairs(world, best, { ...free, offers });
    expect(new Set(asked.filter((option) => option.startsWith('0')))).toEqual(
      new Set([3, 6, 9].map((month) => `0: 0 in ${month}`).concat([4, 5, 6].map((month) => `0: 1 in ${month}`))),
    );
    expect(new Set(asked.filter((option) => option.startsWith('1')))).toEqual(
      new Set([1, 5, 8].map((month) => `1: 0 in ${month}`)),
    );
    // None, three and three; of the other only none is allowed.
    expect(asked).toHaveLength(6 + 7 * 3);
  });
});

import { describe, expect, it } from 'vitest';
import { anAccount } from '../../../../tests/planner-oracle/an-account.ts';
import { aWorld, once, watched } from '../../../../tests/support/a-world.ts';
import { reais } from '../../money/centavos.ts';
import type { Account } from '../simulation/account.ts';
import { type Course, copyOf } from '../simulation/course.ts';
import { avalancheCourse } from './classics.ts';
import type { Freedom } from './options.ts';
import { rate } from './rate.ts';
import { descend, tryOffers } from './search.ts';

const free: Freedom = { order: true, offers: () => true };
const given: Freedom = { ...free, order: false };

function searching(accounts: readonly Account[], monthly: number, decide: (course: Course) => void = () => {}) {
  const seen = watched(aWorld(accounts, monthly));
  const course = avalancheCourse(seen.world.books);
  decide(course);
  return { ...seen, course };
}

/** R$ 1.000 at 10 %, to be settled for R$ 700 until February, or for R$ 500 in January. */
const offered = anAccount({ debtId: 'a', offers: [...once(700, 0, 2), ...once(500, 1)] });

describe('the offers of one account', () => {
  it('are tried in each month, and the best is held afterwards', () => {
    const { world, course, looked } = searching([offered], 600);
    const found = tryOffers(world, rate(world, course), { account: 0, freedom: given });
    expect(found.cost).toBe(reais(500));
    expect([found.course.offer[0], found.course.start[0]]).toEqual([1, 1]);
    // Three months of the one, one of the other; none is what stands already.
    expect(looked() - 1).toBe(4);
  });

  it('are given up for none where that is better', () => {
    // R$ 1.200 in February, where R$ 600 and R$ 550 close it by January.
    const dearOffer = anAccount({ debtId: 'a', offers: once(1200, 2) });
    const { world, course } = searching([dearOffer], 600, ({ offer, start }) => {
      offer[0] = 0;
      start[0] = 2;
    });
    const best = rate(world, course);
    expect(best.cost).toBe(reais(1200));
    const found = tryOffers(world, best, { account: 0, freedom: given });
    expect(found.cost).toBe(reais(1150));
    expect(found.course.offer[0]).toBe(-1);
  });

  it('stay as they are where nothing else is better, and are not looked at again', () => {
    const { world, course, looked } = searching([offered], 600, ({ offer, start }) => {
      offer[0] = 1;
      start[0] = 1;
    });
    const best = rate(world, course);
    expect(tryOffers(world, best, { account: 0, freedom: given })).toBe(best);
    expect([course.offer[0], course.start[0]]).toEqual([1, 1]);
    // None, and three months of the other.
    expect(looked() - 1).toBe(4);
  });

  it('may be taken in another month', () => {
    const { world, course } = searching(
      [anAccount({ debtId: 'a', offers: once(500, 0, 2) })],
      600,
      ({ offer, start }) => {
        offer[0] = 0;
        start[0] = 2;
      },
    );
    const found = tryOffers(world, rate(world, course), { account: 0, freedom: given });
    expect([found.course.offer[0], found.course.start[0]]).toEqual([0, 0]);
  });

  it('are not looked at where they are held, forbidden, or once the effort is used up', () => {
    const { world, course, looked } = searching([offered], 600);
    const best = rate(world, course);
    for (const freedom of [
      { ...given, held: 0 },
      { ...given, offers: () => false },
    ])
      expect(tryOffers(world, best, { account: 0, freedom })).toBe(best);
    expect(tryOffers({ ...world, effort: { left: 0 } }, best, { account: 0, freedom: given })).toBe(best);
    expect(looked()).toBe(1);
  });
});

/** R$ 100 a month on R$ 600 weigh more than 10 % on R$ 2.000. */
const dear = anAccount({ debtId: 'a', opening: reais(2000) });
const withFee = anAccount({ debtId: 'b', opening: reais(600), rate: 20_000, monthlyFee: reais(100) });

describe('from one course downhill', () => {
  it('leads through changes of the order, where that is free', () => {
    const { world, course } = searching([dear, withFee], 400);
    expect([...descend(world, course, free).course.order]).toEqual([1, 0]);
    expect([...descend(world, course, given).course.order]).toEqual([0, 1]);
  });

  it('leaves the course from which it starts as it was', () => {
    const { world, course } = searching([dear, { ...withFee, offers: once(400, 1) }], 400);
    const before = copyOf(course);
    const found = descend(world, course, free);
    expect(course).toEqual(before);
    expect(rate(world, copyOf(found.course)).cost).toBe(found.cost);
  });

  it('ends where no change of one decision and none of two offers is better', () => {
    const plain = { rate: 10_000 };
    const lesser = anAccount({ debtId: 'a', offers: once(600, 0), ...plain });
    const greater = anAccount({ debtId: 'b', opening: reais(2000), offers: once(600, 0), ...plain });
    const { world, course } = searching([lesser, greater], 600, ({ offer }) => {
      offer[0] = 0;
    });
    const found = descend(world, course, given);
    expect([...found.course.offer]).toEqual([-1, 0]);
    expect(descend(world, found.course, given).cost).toBe(found.cost);
  });

  it('goes on after two offers were changed together, until nothing is better', () => {
    const lesser = anAccount({ debtId: 'a', opening: reais(700), rate: 10_000, offers: once(500, 0) });
    const greater = anAccount({ debtId: 'b', opening: reais(2000), rate: 10_000, offers: once(600, 0) });
    const { world, course } = searching([lesser, greater, { ...withFee, debtId: 'c', rate: 5_000 }], 600, (begun) => {
      begun.offer[0] = 0;
    });
    const found = descend(world, course, free);
    const again = descend({ ...world, tried: new Map() }, found.course, free);
    expect(again.cost).toBe(found.cost);
    expect(found.course.offer[1]).toBe(0);
  });

  it('is not begun without effort', () => {
    const { world, course, looked } = searching([dear, withFee], 400);
    const found = descend({ ...world, effort: { left: 0 } }, course, free);
    expect([...found.course.order]).toEqual([0, 1]);
    expect(looked()).toBe(1);
  });
});

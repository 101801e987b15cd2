import { describe, expect, it } from 'vitest';
import { anAccount } from '../../../../tests/planner-oracle/an-account.ts';
import { asks, aWorld, once, watched } from '../../../../tests/support/a-world.ts';
import { reais } from '../../money/centavos.ts';
import type { Account } from '../simulation/account.ts';
import { openBooks } from '../simulation/books.ts';
import { type Course, NEVER } from '../simulation/course.ts';
import { avalancheCourse } from './classics.ts';
import { rate } from './rate.ts';
import { moveTo, tryFront, tryPlaces, trySaving, usualPlace } from './try-order.ts';

function searching(accounts: readonly Account[], monthly: number, decide: (course: Course) => void = () => {}) {
  const seen = watched(aWorld(accounts, monthly));
  const course = avalancheCourse(seen.world.books);
  decide(course);
  const best = rate(seen.world, course);
  return { ...seen, best, rest: () => seen.looked() - 1 };
}

/** R$ 100 a month on R$ 600 weigh more than 10 % on R$ 2.000. */
const dear = anAccount({ debtId: 'a', opening: reais(2000) });
const withFee = anAccount({ debtId: 'b', opening: reais(600), rate: 20_000, monthlyFee: reais(100) });
const small = anAccount({ debtId: 'c', opening: reais(300), rate: 10_000 });

describe('the place of an account in the order', () => {
  it('is the best of all', () => {
    const { world, best, rest } = searching([dear, withFee, small], 400);
    const found = tryPlaces(world, best, 1);
    expect([...found.course.order]).toEqual([1, 0, 2]);
    expect(found.cost).toBeLessThan(best.cost);
    expect(rate(world, found.course).cost).toBe(found.cost);
    // All three places, the last of these looks is the one above.
    expect(rest() - 1).toBe(3);
  });

  it('stays where no other is better: two others are looked at', () => {
    const { world, best, rest } = searching([dear, withFee, small], 400, ({ order }) => order.set([1, 0, 2]));
    expect(tryPlaces(world, best, 1)).toBe(best);
    expect([...best.course.order]).toEqual([1, 0, 2]);
    expect(rest()).toBe(2);
  });

  it('may be the same without coming to the front', () => {
    const { world, best } = searching([dear, small], 400, ({ frontFrom }) => frontFrom.set([1], 1));
    const found = tryPlaces(world, best, 1);
    expect([...found.course.order]).toEqual([0, 1]);
    expect(found.course.frontFrom[1]).toBe(NEVER);
    expect(found.cost).toBeLessThan(best.cost);
  });

  it('is not looked for once the effort is used up', () => {
    const { world, best, rest } = searching([dear, withFee, small], 400);
    expect(tryPlaces({ ...world, effort: { left: 0 } }, best, 1)).toBe(best);
    expect(rest()).toBe(0);
  });
});

describe('the month from which an account goes before all others', () => {
  // R$ 600; the offer takes all of them in February. Until then b asks R$ 200 a month, and R$ 151 in that month: to keep
  // that in January earns nothing, to pay b with it earns 1 %, while to pay b from December on costs a its 10 %.
  const competing = [
    { ...dear, opening: reais(3000) },
    anAccount({ debtId: 'b', opening: reais(550), rate: 10_000, contract: asks(200) }),
    anAccount({ debtId: 'c', opening: reais(2000), rate: 0, savesEarly: false, offers: once(600, 2) }),
  ];
  const takesTheOffer = ({ offer, start }: Course) => {
    offer[2] = 0;
    start[2] = 2;
  };

  it('is the one in which that frees its instalment for an offer', () => {
    const { world, best } = searching(competing, 600, takesTheOffer);
    const found = tryFront(world, best, 1);
    expect([...found.course.frontFrom]).toEqual([NEVER, 1, NEVER]);
    expect([...found.course.order]).toEqual([0, 1, 2]);
    expect(found.cost).toBeLessThan(best.cost);
    // No place in the order is better than that, so it stays.
    expect(tryPlaces(world, found, 1)).toBe(found);
    expect([...found.course.frontFrom]).toEqual([NEVER, 1, NEVER]);
  });

  it('is tried where its rate puts the account, and otherwise left with its place', () => {
    const { world, best } = searching(competing, 600, (course) => {
      takesTheOffer(course);
      course.order.set([1, 0, 2]);
    });
    expect([...tryFront(world, best, 1).course.order]).toEqual([0, 1, 2]);
    const ordered = searching([dear, withFee, small], 400, ({ order }) => order.set([1, 0, 2]));
    expect(tryFront(ordered.world, ordered.best, 1)).toBe(ordered.best);
    expect([...ordered.best.course.order]).toEqual([1, 0, 2]);
    expect([...ordered.best.course.frontFrom]).toEqual([NEVER, NEVER, NEVER]);
  });

  it('is one of all but the first in a short plan, and one of 24 in a long one', () => {
    const short = searching([dear, small], 600);
    tryFront(short.world, short.best, 1);
    expect(short.rest()).toBe(short.best.months - 1);
    const long = searching([dear, small], 210);
    expect(long.best.months).toBeGreaterThan(24);
    tryFront(long.world, long.best, 1);
    expect(long.rest()).toBeLessThanOrEqual(24);
    expect(long.rest()).toBeGreaterThan(12);
  });

  it('is not looked for once the effort is used up', () => {
    const { world, best, rest } = searching(competing, 600, takesTheOffer);
    expect(tryFront({ ...world, effort: { left: 0 } }, best, 1)).toBe(best);
    expect(rest()).toBe(0);
  });
});

describe('saving on an account', () => {
  // R$ 600; the offer takes all of them in February, when b asks what is left of it. To keep that in January earns
  // nothing; to leave so much of a unpaid, which would be closed then, and give it to b earns 9 %.
  const accounts = [
    { ...dear, opening: reais(600) },
    anAccount({ debtId: 'b', opening: reais(500), rate: 90_000, contract: asks(250) }),
    anAccount({ debtId: 'c', opening: reais(2000), rate: 0, savesEarly: false, offers: once(600, 2) }),
  ];
  const saving = (...on: readonly number[]) =>
    searching(accounts, 600, ({ offer, start, savesOn }) => {
      offer[2] = 0;
      start[2] = 2;
      savesOn.set(on);
    });

  it('is begun where it costs less', () => {
    const { world, best } = saving();
    const found = trySaving(world, best, 0);
    expect(found.cost).toBeLessThan(best.cost);
    expect([...found.course.savesOn]).toEqual([1, 0, 0]);
  });

  it('is done on one account, and not begun where it costs as much or more', () => {
    const { world, best } = saving(0, 1);
    const found = trySaving(world, best, 0);
    expect(trySaving(world, found, 1)).toBe(found);
    expect([...found.course.savesOn]).toEqual([1, 0, 0]);
  });

  it('is given up where it costs more', () => {
    // What b’s accepted offer leaves no use for is kept in hand anyway.
    const waiting = [
      { ...dear, opening: reais(3000) },
      anAccount({ debtId: 'b', opening: reais(2000), rate: 1_000, offers: once(900, 2) }),
    ];
    const { world, best } = searching(waiting, 600, ({ offer, start, savesOn }) => {
      offer[1] = 0;
      start[1] = 2;
      savesOn[0] = 1;
    });
    const found = trySaving(world, best, 0);
    expect(found.cost).toBeLessThan(best.cost);
    expect([...found.course.savesOn]).toEqual([0, 0]);
  });
});

describe('an order', () => {
  it('is by rate, of equals the smaller first, and at the end where all others are dearer', () => {
    const books = openBooks([dear, withFee, small, { ...dear, debtId: 'd', opening: reais(100) }]);
    const { order } = avalancheCourse(books);
    expect([...order]).toEqual([3, 0, 1, 2]);
    expect([0, 1, 2, 3].map((account) => usualPlace(books, order, account))).toEqual([1, 2, 3, 0]);
    expect(usualPlace(books, Int32Array.from([2, 1, 0, 3]), 3)).toBe(0);
  });

  it('keeps all others as they are when one is moved', () => {
    const moved = (account: number, place: number) => {
      const order = Int32Array.from([0, 1, 2, 3]);
      moveTo(order, account, place);
      return [...order];
    };
    expect(moved(0, 3)).toEqual([1, 2, 3, 0]);
    expect(moved(3, 0)).toEqual([3, 0, 1, 2]);
    expect(moved(1, 2)).toEqual([0, 2, 1, 3]);
    expect(moved(2, 1)).toEqual([0, 2, 1, 3]);
    expect(moved(1, 1)).toEqual([0, 1, 2, 3]);
  });
});

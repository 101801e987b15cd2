import { describe, expect, it } from 'vitest';
import { anAccount } from '../../../../tests/planner-oracle/an-account.ts';
import { asks, aWorld, once, watched } from '../../../../tests/support/a-world.ts';
import { reais } from '../../money/centavos.ts';
import type { Account } from '../simulation/account.ts';
import { type Course, copyOf } from '../simulation/course.ts';
import { avalancheCourse } from './classics.ts';
import { isBetter, rate } from './rate.ts';

const dear = anAccount({ debtId: 'a' });
const cheap = anAccount({ debtId: 'b', opening: reais(500), rate: 20_000 });

function aCourse(accounts: readonly Account[], monthly: number, decide: (course: Course) => void = () => {}) {
  const seen = watched(aWorld(accounts, monthly));
  const course = avalancheCourse(seen.world.books);
  decide(course);
  return { ...seen, course };
}

describe('what a course costs', () => {
  it('is all that is paid: R$ 1.100 − 600, then R$ 550', () => {
    const { world, course } = aCourse([dear], 600);
    const rated = { cost: reais(1150), interest: reais(150), months: 2, waiting: 0, lacking: 0 };
    expect(rate(world, course)).toMatchObject({ ...rated, course });
  });

  it('is without end where interest alone takes the money', () => {
    const { world, course } = aCourse([dear], 100);
    expect(rate(world, course)).toMatchObject({ cost: Infinity, months: 600 });
  });

  it('is none where an offer lacks money: R$ 700 at once with R$ 600', () => {
    const { world, course } = aCourse([{ ...dear, offers: once(700, 0) }], 600, ({ offer }) => offer.fill(0));
    expect(rate(world, course)).toMatchObject({ cost: Infinity, lacking: reais(100) });
  });

  it('is none where a contract misses for an offer what it would not miss without', () => {
    // R$ 300: R$ 200 for the offer, and only R$ 100 of the R$ 200 that a asks.
    const accounts = [
      { ...dear, rate: 10_000, contract: asks(200) },
      { ...cheap, offers: once(200, 0) },
    ];
    const { world, course } = aCourse(accounts, 300, ({ offer }) => offer.set([0], 1));
    expect(rate(world, course)).toMatchObject({ cost: Infinity, lacking: 0 });
    const lenient = { ...world, tried: new Map(), mayMiss: reais(100) };
    expect(rate(lenient, course).cost).toBeLessThan(Infinity);
    expect(rate({ ...lenient, tried: new Map(), mayMiss: reais(100) - 1 }, course).cost).toBe(Infinity);
  });

  it('waits for what offers forgive, month by month', () => {
    // R$ 200 of R$ 500 over two months; R$ 400 of R$ 1.000 over three; nothing in the first month.
    const accounts = [
      { ...dear, offers: [...once(900, 3), ...once(600, 3)] },
      { ...cheap, offers: [{ id: 'parts', parts: [reais(100), reais(200)], fromMonth: 2, untilMonth: 2 }] },
      { ...cheap, offers: once(1, 0) },
      cheap,
    ];
    const { world, course } = aCourse(accounts, 2000, ({ offer, start }) => {
      offer.set([1, 0, 0]);
      start.set([3, 2, 0, 5]);
    });
    expect(rate(world, course).waiting).toBe(reais(2 * 200 + 3 * 400));
  });
});

describe('a course that was tried before', () => {
  it('is known: it costs one account-month, where at first it is those simulated and twelve to begin', () => {
    // 1.100 − 600, 550, and what is left of it for the other, in three months.
    const { world, course, simulated } = aCourse([dear, cheap], 600);
    const before = world.effort.left;
    const first = rate(world, course);
    expect(before - world.effort.left).toBe((3 + 12) * 2);
    expect(rate(world, copyOf(course))).toEqual(first);
    expect(rate(world, course, reais(1))).toEqual(first);
    expect(before - world.effort.left).toBe((3 + 12) * 2 + 2);
    expect(simulated()).toBe(1);
  });

  it('and was too dear is known to be so for less, and simulated again for more', () => {
    const { world, course, simulated } = aCourse([dear], 600);
    const costs = (ceiling: number) => rate(world, course, reais(ceiling)).cost;
    expect([costs(500), costs(500), costs(499)]).toEqual([Infinity, Infinity, Infinity]);
    expect(simulated()).toBe(1);
    expect(costs(501)).toBe(Infinity);
    expect(simulated()).toBe(2);
    expect([costs(1150), costs(2000), costs(1)]).toEqual([reais(1150), reais(1150), reais(1150)]);
    expect(simulated()).toBe(3);
  });

  it('is another once anything is decided otherwise', () => {
    const accounts = [{ ...dear, offers: [...once(900, 0, 2), ...once(800, 0, 2)] }, cheap];
    const { world, course, simulated } = aCourse(accounts, 600);
    const changes: ((course: Course) => void)[] = [
      () => {},
      ({ order }) => order.set([1, 0]),
      ({ frontFrom }) => frontFrom.set([1], 1),
      ({ frontFrom }) => frontFrom.set([2], 1),
      ({ savesOn }) => savesOn.set([1], 1),
      ({ offer }) => offer.set([0]),
      ({ offer, start }) => [offer.set([0]), start.set([1])],
      ({ offer }) => offer.set([1]),
    ];
    for (const change of changes) {
      const changed = copyOf(course);
      change(changed);
      rate(world, changed);
    }
    rate(world, { ...copyOf(course), smallestFirst: true });
    rate(world, { ...copyOf(course), addsToContracts: false });
    expect(simulated()).toBe(10);
  });

  it('is the same whatever month an offer would have started that is not taken', () => {
    const { world, course, simulated } = aCourse([{ ...dear, offers: once(900, 0, 2) }], 600);
    rate(world, course);
    course.start[0] = 2;
    rate(world, course);
    expect(simulated()).toBe(1);
  });
});

describe('of two courses the better one', () => {
  const plan = { cost: 100, interest: 10, months: 5, waiting: 50, lacking: 0 };
  const none = { ...plan, cost: Infinity };

  it.each([
    ['costs less, though it takes longer', { ...plan, cost: 99, months: 9, waiting: 99 }, plan],
    ['costs the same and ends sooner, though more is at risk', { ...plan, months: 4, waiting: 99 }, plan],
    ['costs the same, ends as soon, and has less at risk', { ...plan, waiting: 49 }, plan],
    ['is a plan, where the other is none', { ...plan, months: 9 }, none],
  ])('%s', (_, one, other) => {
    expect(isBetter(one, other)).toBe(true);
    expect(isBetter(other, one)).toBe(false);
  });

  it('is neither of two equal ones, nor of two that are no plan', () => {
    expect(isBetter(plan, { ...plan })).toBe(false);
    expect(isBetter({ ...none, months: 1, waiting: 0 }, none)).toBe(false);
  });
});

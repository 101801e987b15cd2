import { describe, expect, it } from 'vitest';
import { anAccount } from '../../../../tests/planner-oracle/an-account.ts';
import { asks, once } from '../../../../tests/support/a-world.ts';
import { reais } from '../../money/centavos.ts';
import { avalancheCourse } from '../search/classics.ts';
import { openWorld } from '../search/optimise.ts';
import { orderChoices } from '../search/order-choices.ts';
import { rate } from '../search/rate.ts';
import type { Account } from '../simulation/account.ts';
import { LONGEST_PLAN } from '../simulation/books.ts';
import { type Course, cashOf, copyOf } from '../simulation/course.ts';

/** What is told of an order, with so many reais in each month, the last for all that follow. */
function told(accounts: readonly Account[], months: readonly number[], decide: (course: Course) => void) {
  const available = Float64Array.from({ length: LONGEST_PLAN }, (_, month) =>
    reais(months[month] ?? months.at(-1) ?? 0),
  );
  const cash = cashOf(available, []);
  const world = openWorld(accounts, cash);
  const course = avalancheCourse(world.books);
  decide(course);
  const before = copyOf(course);
  const best = rate(world, course);
  const choices = orderChoices({ world, best, cash });
  expect(course.order).toEqual(before.order);
  return choices.map((choice) => (choice.kind === 'order' ? `${choice.debtId}: ${choice.why}` : choice.kind));
}

const first = (account: number) => (course: Course) => {
  course.order.set([account, ...course.order.filter((other) => other !== account)]);
};
const dear = anAccount({ debtId: 'dear', opening: reais(2000) });
const withFee = anAccount({ debtId: 'fee', opening: reais(600), rate: 20_000, monthlyFee: reais(100) });

describe('of an order', () => {
  it('is told that a debt goes first for its fee, and nothing where it stands by its rate', () => {
    expect(told([dear, withFee], [400], first(1))).toEqual(['fee: monthly-fee']);
    expect(told([dear, withFee], [400], () => {})).toEqual([]);
  });

  it('nothing is told of a debt that an offer settles', () => {
    const settled = { ...withFee, offers: once(300, 3) };
    const takesIt = (course: Course) => {
      first(1)(course);
      course.offer[1] = 0;
      course.start[1] = 3;
    };
    expect(told([dear, settled], [400], takesIt)).toEqual([]);
  });

  it('nothing is told where the other order has no end, since that is no sum', () => {
    // R$ 330: with the fee first the debts end, by rate or by size never.
    const accounts = [
      dear,
      { ...withFee, rate: 90_000 },
      anAccount({ debtId: 'c', opening: reais(500), rate: 10_000 }),
    ];
    expect(told(accounts, [330], first(1))).toEqual([]);
    expect(told(accounts, [400], first(1))).toEqual(['fee: monthly-fee']);
  });

  it('nothing is told of a debt that only stands before a card which waits for its cap', () => {
    const card = anAccount({ debtId: 'card', rate: 150_000, interestAllowance: reais(1000) });
    const asking = anAccount({ debtId: 'loan', opening: reais(3000), rate: 50_000, contract: asks(150) });
    expect(told([card, asking], [300], first(1))).toEqual(['card: interest-capped']);
  });

  it('nothing is told of a card that stands behind its rate though its cap is far', () => {
    const card = anAccount({ debtId: 'card', rate: 150_000, interestAllowance: reais(100_000) });
    expect(told([card, withFee], [712], first(1))).toEqual(['fee: monthly-fee']);
  });

  it('nothing is told of a debt that stands before another with its rate because that is capped', () => {
    // By rate the smaller b would go before c; that c goes first pays only because of its cap.
    const accounts = [
      anAccount({ debtId: 'a', opening: reais(300), rate: 90_000, interestAllowance: reais(150) }),
      anAccount({ debtId: 'b', rate: 10_000, contract: asks(50) }),
      anAccount({
        debtId: 'c',
        opening: reais(2000),
        rate: 10_000,
        contract: asks(200),
        interestAllowance: reais(1000),
      }),
    ];
    expect(told(accounts, [200, 200, 100], (course) => course.order.set([0, 2, 1]))).toEqual([]);
  });

  it('nothing is told of a debt without a fee or a contract: it frees nothing', () => {
    // Of two capped cards with one rate the larger goes first.
    const larger = anAccount({ debtId: 'a', opening: reais(3000), rate: 50_000, interestAllowance: reais(1500) });
    const smaller = anAccount({ debtId: 'b', opening: reais(300), rate: 50_000, interestAllowance: reais(60) });
    expect(told([larger, smaller], [400], first(0))).not.toContain('a: frees-money');
  });

  it('a card that comes to the front in a month does not wait for its cap', () => {
    const accounts = [
      anAccount({ debtId: 'a', opening: reais(3000), rate: 20_000 }),
      anAccount({
        debtId: 'b',
        opening: reais(600),
        rate: 150_000,
        monthlyFee: reais(50),
        interestAllowance: reais(120),
      }),
      anAccount({
        debtId: 'c',
        opening: reais(2000),
        rate: 50_000,
        contract: asks(200),
        interestAllowance: reais(2000),
      }),
    ];
    const comesLater = (course: Course) => {
      course.order.set([1, 2, 0]);
      course.frontFrom[1] = 12;
    };
    expect(told(accounts, [200], comesLater)).toEqual([]);
  });
});

describe('a debt frees money that later months do not have', () => {
  // Of equal rates b would go first, which is the smaller.
  const other = anAccount({ debtId: 'b', opening: reais(300), contract: asks(50) });

  it('where it asks for a fixed instalment: R$ 200 of R$ 100 from February on', () => {
    const asking = anAccount({ debtId: 'a', opening: reais(400), contract: asks(200) });
    expect(told([asking, other], [150, 150, 100], first(0))).toEqual(['a: frees-money']);
  });

  it('where it asks for half of the bill: more than R$ 60', () => {
    const contract = { fixed: 0, share: 500_000, assumed: false };
    const asking = anAccount({ debtId: 'a', opening: reais(400), contract });
    expect(told([asking, other], [300, 300, 60], first(0))).toEqual(['a: frees-money']);
  });
});

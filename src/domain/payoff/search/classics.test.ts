import { describe, expect, it } from 'vitest';
import { anAccount } from '../../../../tests/planner-oracle/an-account.ts';
import { asks, once } from '../../../../tests/support/a-world.ts';
import { reais } from '../../money/centavos.ts';
import type { Account } from '../simulation/account.ts';
import { LONGEST_PLAN, openBooks } from '../simulation/books.ts';
import { cashOf, copyOf } from '../simulation/course.ts';
import { simulator } from '../simulation/simulate.ts';
import {
  avalancheCourse,
  byRate,
  type Classic,
  classic,
  minimumsCourse,
  snowballCourse,
  withOffersAtHand,
} from './classics.ts';

/** Cash with so many reais in each month, the last for all that follow. */
function cashIn(...months: readonly number[]) {
  return cashOf(
    Float64Array.from({ length: LONGEST_PLAN }, (_, month) => reais(months[month] ?? months.at(-1) ?? 0)),
    [],
  );
}

const dear = anAccount({ debtId: 'a' });
const small = anAccount({ debtId: 'b', opening: reais(500), rate: 20_000 });

describe('an order that people know', () => {
  const totals = (name: Classic, accounts: readonly Account[], monthly: number) => {
    const outcome = classic(name, accounts, cashIn(monthly));
    return outcome.ends === 'paid' ? [outcome.totalPaid / 100, outcome.months] : outcome.ends;
  };

  it('is the highest rate first: 1.100 − 600; 550 − 550, and 50 for the other', () => {
    // R$ 510; 520,20 − 50 = 470,20; 479,60.
    expect(totals('avalanche', [dear, small], 600)).toEqual([1679.6, 3]);
  });

  it('is the smallest balance first: 510, and 90 for the dear one', () => {
    // R$ 1.100 − 90 = 1.010; 1.111 − 600 = 511; 562,10.
    expect(totals('snowball', [dear, small], 600)).toEqual([1762.1, 3]);
  });

  it('never ends where interest takes all the money', () => {
    expect(classic('avalanche', [dear], cashIn(100))).toEqual({ ends: 'never' });
    expect(totals('greedy', [dear], 100)).toBe('never');
  });

  it('takes an offer at once, if it is greedy and has the money', () => {
    expect(totals('greedy', [{ ...dear, offers: once(550, 0) }], 600)).toEqual([550, 1]);
    expect(totals('avalanche', [{ ...dear, offers: once(550, 0) }], 600)).toEqual([1150, 2]);
  });

  it('settles equal rates by what is owed, and equal debts by their place', () => {
    const alike = ['a', 'b', 'c'].map((debtId) => anAccount({ debtId, opening: reais(debtId === 'c' ? 900 : 1000) }));
    const books = openBooks(alike);
    expect([...avalancheCourse(books).order]).toEqual([2, 0, 1]);
    expect([...snowballCourse(openBooks([small, dear])).order]).toEqual([1, 0]);
    expect(byRate(books, 0, 1)).toBeLessThan(0);
    expect(byRate(books, 1, 2)).toBeGreaterThan(0);
  });

  it('of contracts alone adds nothing to them, and pays the debts without one', () => {
    const books = openBooks([{ ...dear, contract: asks(200) }, small]);
    const { kept } = simulator(books, cashIn(600))(minimumsCourse(books));
    // R$ 600 − 200 − 400 of R$ 510; then R$ 112,20 of it, and R$ 287,80 are left.
    expect([kept[0], kept[1]]).toEqual([0, reais(287.8)]);
  });
});

describe('offers at hand', () => {
  /** The offers that are taken, as `offer in month` by account. */
  function taken(accounts: readonly Account[], ...months: readonly number[]) {
    const books = openBooks(accounts);
    const before = avalancheCourse(books);
    const untouched = copyOf(before);
    const { offer, start } = withOffersAtHand(books, simulator(books, cashIn(...months)), before);
    expect(before).toEqual(untouched);
    return [...offer].map((one, account) => (one === -1 ? 'none' : `${one} in ${start[account]}`));
  }

  it('are taken in the first month of their window that has the money', () => {
    expect(taken([{ ...dear, offers: once(550, 0, 3) }], 300, 300, 600)).toEqual(['0 in 2']);
    expect(taken([{ ...dear, offers: once(550, 0, 1) }], 300, 300, 600)).toEqual(['none']);
    expect(taken([{ ...dear, offers: once(550, 1, 3) }], 300, 550)).toEqual(['0 in 1']);
    expect(taken([{ ...dear, offers: once(550, 1) }], 300, 549.99)).toEqual(['none']);
  });

  it('are paid also with money that is left because nothing takes it', () => {
    const later = { ...small, rate: 0, contract: asks(100), savesEarly: false };
    // R$ 300 − 100 are left in December, and as much in January.
    expect(taken([{ ...later, offers: once(350, 0, 5) }], 300)).toEqual(['0 in 1']);
  });

  it('are not paid with what contracts ask', () => {
    const asking = { ...small, contract: asks(100) };
    expect(taken([{ ...dear, offers: once(550, 0) }, asking], 649.99)).toEqual(['none', 'none']);
    expect(taken([{ ...dear, offers: once(550, 0) }, asking], 650)).toEqual(['0 in 0', 'none']);
  });

  it('are taken by what they save, the greatest first, as long as there is money', () => {
    // R$ 1.100 − 550, against R$ 510 − 100; together they are R$ 650.
    const accounts = [
      { ...dear, offers: once(550, 0, 2) },
      { ...small, offers: once(100, 0, 2) },
    ];
    expect(taken(accounts, 600)).toEqual(['0 in 0', '0 in 1']);
    expect(taken(accounts, 650)).toEqual(['0 in 0', '0 in 0']);
    const [one, other] = accounts;
    if (!one || !other) throw new Error('two accounts');
    expect(taken([{ ...one, offers: once(900, 0, 2) }, other], 900)).toEqual(['none', '0 in 0']);
  });

  it('are the cheaper one of two, and none that saves nothing', () => {
    expect(taken([{ ...dear, offers: [...once(500, 0), ...once(400, 0)] }], 600)).toEqual(['1 in 0']);
    expect(taken([{ ...dear, offers: [...once(400, 0), ...once(500, 0)] }], 600)).toEqual(['0 in 0']);
    expect(taken([{ ...small, offers: once(510, 0) }], 600)).toEqual(['none']);
    expect(taken([{ ...small, offers: once(509.99, 0) }], 600)).toEqual(['0 in 0']);
  });

  it('are paid whole: those in parts wait for the search', () => {
    const parts = [{ id: 'parts', parts: [reais(100), reais(100)], fromMonth: 0, untilMonth: 3 }];
    expect(taken([{ ...dear, offers: parts }], 600)).toEqual(['none']);
  });

  it('are no more for a debt that is paid by then', () => {
    // Paid in the second month; the offer would come in the third.
    expect(taken([{ ...dear, offers: once(1, 2) }, small], 600)).toEqual(['none', 'none']);
  });

  it('are no more for a debt that is paid sooner because another offer was taken', () => {
    // Without the first, b would still owe R$ 479 in February; with it b is paid in January.
    const accounts = [
      { ...dear, offers: once(550, 0) },
      { ...small, offers: once(1, 2) },
      anAccount({ debtId: 'c', opening: reais(3000), rate: 10_000 }),
    ];
    expect(taken(accounts, 600)).toEqual(['0 in 0', 'none', 'none']);
  });
});

import { describe, expect, it } from 'vitest';
import { anAccount } from '../../../../tests/planner-oracle/an-account.ts';
import { reais } from '../../money/centavos.ts';
import { avalancheCourse } from '../search/classics.ts';
import type { Account } from './account.ts';
import { LONGEST_PLAN, openBooks } from './books.ts';
import { cashOf } from './course.ts';
import { fund } from './fund.ts';
import { newJournal } from './journal.ts';
import { reservesOf } from './reserves.ts';
import { simulator } from './simulate.ts';

/** What kept money waits for, with so many reais in each month; offers are taken in the first month of their window. */
function reserves(accounts: readonly Account[], money: readonly number[]): readonly (readonly string[])[] {
  const books = openBooks(accounts);
  const available = Float64Array.from({ length: LONGEST_PLAN }, (_, month) => reais(money[month] ?? money.at(-1) ?? 0));
  const cash = cashOf(available, []);
  const simulate = simulator(books, cash);
  const course = avalancheCourse(books);
  for (const [account, { offers }] of accounts.entries()) {
    const [offer] = offers;
    if (!offer) continue;
    course.offer[account] = 0;
    course.start[account] = offer.fromMonth;
  }
  const { lacking } = fund(simulate, course);
  expect(lacking).toBe(0);
  const journal = newJournal(books.size);
  const outcome = simulate(course, { journal });
  return reservesOf({ books, cash, course, journal, outcome, firstMonth: '2026-12' }).map((month) =>
    month.map((one) => `${one.for === 'offer' ? one.offerId : 'contracts'} ${one.month} ${one.amount / 100}`),
  );
}

/** R$ 2.000 without interest that are settled in parts from a month on. */
function offered(debtId: string, month: number, ...parts: readonly number[]): Account {
  const offers = [{ id: `${debtId}-1`, parts: parts.map(reais), fromMonth: month, untilMonth: month }];
  return anAccount({ debtId, opening: reais(2000), rate: 0, savesEarly: false, offers });
}

/** Instalments without interest, which nobody pays early. */
function instalments(debtId: string, amount: number, count: number): Account {
  const contract = { fixed: reais(amount), share: 0, assumed: false };
  return anAccount({ debtId, opening: reais(amount * count), rate: 0, contract, monthsLeft: count, savesEarly: false });
}

describe('money that is kept', () => {
  it('waits for the offer that needs it, and for nothing once that is paid', () => {
    // R$ 600; R$ 300 of R$ 550 for the dear one; R$ 900 for the offer; R$ 302,50, and R$ 297,50 are left for good.
    expect(reserves([anAccount({ debtId: 'a' }), offered('b', 2, 900)], [600])).toEqual([
      [],
      ['b-1 2027-02 300'],
      [],
      [],
    ]);
  });

  it('serves the earliest use first', () => {
    // R$ 600; 1.200 − 900 = 300; 900 − 800 = 100 for good.
    expect(reserves([offered('b', 1, 900), offered('c', 2, 800)], [600])).toEqual([
      ['b-1 2027-01 300', 'c-1 2027-02 200'],
      ['c-1 2027-02 200'],
      [],
    ]);
  });

  it('is not divided further than it reaches', () => {
    // All R$ 500 of December go in January; the R$ 800 of February are for March.
    expect(reserves([offered('b', 1, 1000), offered('c', 3, 1400)], [500, 500, 800, 600])).toEqual([
      ['b-1 2027-01 500'],
      [],
      ['c-1 2027-03 800'],
      [],
    ]);
  });

  it('is for offers before contracts, no more for an offer than its part', () => {
    // January asks 700 + 100 of R$ 500: R$ 300 are missing, R$ 100 of them for the offer.
    const dues = instalments('a', 700, 2);
    expect(reserves([dues, offered('b', 1, 100)], [1000, 500])[0]).toEqual([
      'b-1 2027-01 100',
      'contracts 2027-01 200',
    ]);
    // January asks 300 + 400 of R$ 500: all of the R$ 200 are for the offer.
    expect(reserves([instalments('a', 300, 2), offered('b', 1, 400)], [700, 500])[0]).toEqual(['b-1 2027-01 200']);
  });

  it('is for each offer what that offer takes of it', () => {
    // R$ 700 and R$ 500 in January from R$ 600 each month: R$ 600 are missing, and the first takes all of them.
    expect(reserves([offered('b', 1, 700), offered('c', 1, 500)], [600])[0]).toEqual(['b-1 2027-01 600']);
    expect(reserves([offered('b', 1, 400), offered('c', 1, 800)], [600])[0]).toEqual([
      'b-1 2027-01 400',
      'c-1 2027-01 200',
    ]);
  });

  it('is for the contract of a debt until its offer is taken', () => {
    // R$ 400 − 200; January asks R$ 200 again and has R$ 100; the offer of R$ 300 has its own month’s R$ 600.
    const { offers } = offered('b', 2, 300);
    const asks = { ...instalments('b', 200, 10), offers };
    expect(reserves([asks], [400, 100, 600])).toEqual([['contracts 2027-01 100'], [], []]);
  });

  it('is also for later parts of an offer', () => {
    expect(reserves([offered('b', 0, 100, 700)], [400])).toEqual([['b-1 2027-01 300'], []]);
  });

  it('is not needed for what is deducted from pay', () => {
    // The loan takes its R$ 200 from wages; R$ 900 in January lack R$ 300 of R$ 600.
    const loan = { ...instalments('a', 200, 2), fromWages: true };
    expect(reserves([loan, offered('b', 1, 900)], [600])[0]).toEqual(['b-1 2027-01 300']);
  });
});

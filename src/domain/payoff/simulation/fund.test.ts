import { describe, expect, it } from 'vitest';
import { anAccount } from '../../../../tests/planner-oracle/an-account.ts';
import { once } from '../../../../tests/support/a-world.ts';
import { reais } from '../../money/centavos.ts';
import { avalancheCourse } from '../search/classics.ts';
import type { Account } from './account.ts';
import { LONGEST_PLAN, openBooks } from './books.ts';
import { type Course, cashOf } from './course.ts';
import { fund } from './fund.ts';
import { simulator } from './simulate.ts';

/** A dear debt, and one whose offer of R$ 900 comes in the third month, with R$ 600 a month. */
const waiting = [
  anAccount({ debtId: 'a', opening: reais(3000) }),
  anAccount({ debtId: 'b', opening: reais(2000), rate: 1_000, offers: once(900, 2) }),
];

function funded(accounts: readonly Account[], decide: (course: Course) => void = () => {}, monthly = 600) {
  const books = openBooks(accounts);
  const simulate = simulator(books, cashOf(new Float64Array(LONGEST_PLAN).fill(reais(monthly)), []));
  const course = avalancheCourse(books);
  course.offer[1] = 0;
  course.start[1] = 2;
  decide(course);
  return { ...fund(simulate, course), course, again: () => fund(simulate, course) };
}

/** What is kept in the first two months, in reais. */
const floors = ({ floor }: Course) => [...floor.slice(0, 2)].map((centavos) => centavos / 100);

describe('reserves', () => {
  it('are kept just in time: R$ 300 in the month before the R$ 900', () => {
    const { course, lacking, outcome } = funded(waiting);
    expect(floors(course)).toEqual([0, 300]);
    expect({ lacking, ends: outcome.ends }).toEqual({ lacking: 0, ends: 'paid' });
  });

  it('go back further only for what the month before cannot give', () => {
    // R$ 900 from R$ 400 a month: R$ 400 of January, and R$ 100 of December.
    expect(floors(funded(waiting, () => {}, 400).course)).toEqual([100, 400 + 100]);
  });

  it('are found in two rounds: three months until it is short, then the whole way', () => {
    const { outcome, simulatedMonths } = funded(waiting);
    expect(simulatedMonths).toBe(3 + outcome.months);
  });

  it('of a time before are forgotten', () => {
    const fresh = funded(waiting);
    const used = funded(waiting, ({ floor, leave, leaveUntil }) => {
      floor.fill(reais(500));
      leave.fill(reais(200));
      leaveUntil.fill(6);
    });
    expect(used.outcome.totalPaid).toBe(fresh.outcome.totalPaid);
    expect(floors(used.course)).toEqual(floors(fresh.course));
    expect(used.again().outcome.totalPaid).toBe(fresh.outcome.totalPaid);
  });

  it('lack what no month before could keep', () => {
    const { lacking, outcome } = funded(waiting, () => {}, 250);
    expect(lacking).toBe(reais(900 - 3 * 250));
    expect(outcome.ends).toBe('short');
  });
});

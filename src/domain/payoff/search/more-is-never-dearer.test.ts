import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import type { Debt } from '../../debts/debt.ts';
import type { PayoffProblem } from '../plan.ts';
import { planPayoff } from '../plan-payoff.ts';
import { pose } from '../pose.ts';
import type { WhatIf } from '../reasons/changed-problem.ts';
import { whatIf } from '../what-if.ts';

const debt = fc
  .record({
    kind: fc.constantFrom('credit-card', 'overdraft', 'store-credit', 'other'),
    owed: fc.integer({ min: 300, max: 6_000 }),
    rate: fc.integer({ min: 0, max: 150 }),
    isLate: fc.boolean(),
    share: fc.integer({ min: 15, max: 95 }),
    opens: fc.constantFrom('2026-12-01', '2027-02-01', '2027-05-01'),
    closes: fc.constantFrom('2027-05-31', '2027-08-31'),
  })
  .map(({ kind, owed, rate, isLate, share, opens, closes }) => {
    const told = aDebt(kind)
      .of(owed)
      .at(rate / 1000);
    const late = isLate ? told.overdueSince('2026-06-10') : told;
    return { without: late, with: late.offering(Math.round((owed * share) / 100), { from: opens, until: closes }) };
  });

const debts = fc.array(debt, { minLength: 1, maxLength: 4 });

function problemOf(owed: readonly Debt[], monthlyForDebts: number): PayoffProblem {
  return { debts: owed, monthlyForDebts, oneOffIncomes: [], today: '2026-11-22' };
}

function costOf(problem: PayoffProblem): number {
  const plan = planPayoff(problem);
  return plan.kind === 'payable' ? plan.totalPaid : Infinity;
}

/** The plan is searched for and not proven, so the seed is fixed: what holds here is looked at again when it changes. */
const SEEDED = { numRuns: 30, seed: 20261122 };

describe('a plan never costs more', { timeout: 60_000 }, () => {
  it('for one more offer', () => {
    fc.assert(
      fc.property(debts, fc.integer({ min: 40_000, max: 300_000 }), fc.nat(), (owed, money, place) => {
        const last = place % owed.length;
        const named = owed.map((one, index) => (index === last ? one.without : one.with).named(`d${index}`).build());
        const more = owed.map((one, index) => one.with.named(`d${index}`).build());
        expect(costOf(problemOf(more, money))).toBeLessThanOrEqual(costOf(problemOf(named, money)));
      }),
      SEEDED,
    );
  });

  it('for more money', () => {
    fc.assert(
      fc.property(
        debts,
        fc.integer({ min: 40_000, max: 300_000 }),
        fc.integer({ min: 100, max: 50_000 }),
        (owed, money, more) => {
          const named = owed.map((one, index) => one.with.named(`d${index}`).build());
          expect(costOf(problemOf(named, money + more))).toBeLessThanOrEqual(costOf(problemOf(named, money)));
        },
      ),
      SEEDED,
    );
  });
});

describe('more money, asked about', () => {
  const owed = fc
    .array(
      fc.record({
        kind: fc.constantFrom('credit-card', 'overdraft', 'personal-loan', 'informal', 'other'),
        amount: fc.integer({ min: 100, max: 400_000 }),
        monthly: fc.integer({ min: 0, max: 150 }),
        offer: fc.option(fc.double({ min: 0.2, max: 1, noNaN: true }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((list) =>
      list.map(({ kind, amount, monthly, offer }, index): Debt => {
        const told = aDebt(kind)
          .named(`d${index}`)
          .of(amount / 100)
          .at(monthly / 1000);
        return (offer ? told.offering(Math.round(amount * offer) / 100, { until: '2027-04-30' }) : told).build();
      }),
    );
  const more = fc.oneof(
    fc.integer({ min: 1, max: 100_000 }).map((difference): WhatIf => ({ of: 'monthly', difference })),
    fc
      .record({ month: fc.constantFrom('2026-12', '2027-02', '2027-08'), amount: fc.integer({ min: 1, max: 300_000 }) })
      .map((income): WhatIf => ({ of: 'one-off', income: { ...income, reason: 'sale' } })),
  );

  /**
   * Compared where every contract fits without an offer: contracts come before what is cheapest, so somebody who cannot
   * keep them all may settle for less than somebody who can. Each debt and month may round by a centavo.
   */
  it('never costs more, and never takes the end away', { timeout: 60_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(owed, fc.integer({ min: 5000, max: 300_000 }), more, (told, monthlyForDebts, change) => {
        const problem = problemOf(told, monthlyForDebts);
        if (pose(problem).world.mayMiss > 0) return;
        const { before, after } = whatIf(problem, change);
        if (before.kind === 'unpayable') return;
        compared += 1;
        if (after.kind === 'unpayable') throw new Error('more money took the end away');
        expect(after.totalPaid).toBeLessThanOrEqual(before.totalPaid + told.length * before.months.length);
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(10);
  });
});

import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import type { Debt } from '../../debts/debt.ts';
import { reais } from '../../money/centavos.ts';
import { barePlan } from '../bare-plan.ts';
import type { PayoffProblem, Preference } from '../plan.ts';
import { planPayoff } from '../plan-payoff.ts';
import { compareStrategies } from './compare-strategies.ts';

/** R$ 2.000 at 10 %, R$ 600 at 2 %, R$ 300 at 1 % and R$ 500 at 5 %, with R$ 700 a month. */
const dear = aDebt('other').named('a').of(2000).at(0.1).build();
const middle = aDebt('other').named('b').of(600).at(0.02).build();
const small = aDebt('other').named('c').of(300).at(0.01).build();
const fourth = aDebt('other').named('d').of(500).at(0.05).build();
const four = [dear, middle, small, fourth];

function aProblem(debts: readonly Debt[] = four, part: Partial<PayoffProblem> = {}): PayoffProblem {
  return { debts, monthlyForDebts: reais(700), oneOffIncomes: [], today: '2026-11-22', ...part };
}

/** What each debt gets in the first months, in reais, and why. */
function paid(preference: Preference, debts?: readonly Debt[]) {
  const plan = planPayoff(aProblem(debts), preference);
  if (plan.kind !== 'payable') throw new Error('the example must be payable');
  const months = plan.months.map(({ payments }) =>
    payments.map(({ debtId, amount, reason }) => `${debtId} ${amount / 100} ${reason}`),
  );
  return { strategy: plan.strategy, months, strategies: plan.comparison.map(({ strategy }) => strategy) };
}

describe('quick win', () => {
  it('closes the one smallest debt, then goes on as the best plan does and not by size', () => {
    // R$ 303 close c in December, and R$ 397 of it go to the dear one already.
    const { strategy, months } = paid({ strategy: 'quick-win' });
    expect(strategy).toBe('quick-win');
    expect(months[0]).toEqual(['a 397 smallest-balance', 'c 303 last-payment']);
    expect(months[1]).toEqual(['a 700 smallest-balance']);
  });

  it('goes by the balance, of equals to the first by id', () => {
    const asSmall = aDebt('other').named('e').of(300).at(0.04).build();
    expect(paid({ strategy: 'quick-win' }, [...four, asSmall]).months[0]).toContain('c 303 last-payment');
    const smaller = aDebt('other').named('e').of(299).at(0.01).build();
    expect(paid({ strategy: 'quick-win' }, [...four, smaller]).months[0]).toContain('e 301.99 last-payment');
  });

  it('has nothing to close without debts', () => {
    expect(planPayoff(aProblem([]), { strategy: 'quick-win' })).toMatchObject({ strategy: 'quick-win', months: [] });
  });
});

describe('the person’s own order', () => {
  it('comes first, then the others by rate; who is not there is passed over', () => {
    // b: R$ 612 in December and R$ 88 of R$ 303 for c; R$ 217,15 in January, and the rest for the dearest.
    const { strategy, months } = paid({ strategy: 'custom', order: ['b', 'nobody', 'c'] });
    expect(strategy).toBe('custom');
    expect(months[0]).toEqual(['b 612 last-payment', 'c 88 chosen-order']);
    expect(months[1]).toEqual(['a 482.85 chosen-order', 'c 217.15 last-payment']);
    const closings = months.flat().filter((payment) => payment.endsWith('last-payment'));
    expect(closings.map(([debtId]) => debtId)).toEqual(['b', 'c', 'a', 'd']);
  });

  it('may begin with any debt, the first as well as the last', () => {
    expect(paid({ strategy: 'custom', order: ['a'] }, [fourth, { ...small, id: 'a' }]).months[0]).toEqual([
      'a 303 last-payment',
      'd 397 chosen-order',
    ]);
  });

  it('is compared only when it was asked for', () => {
    const named = ['best', 'avalanche', 'snowball', 'quick-win'];
    expect(paid({ strategy: 'best' }).strategies).toEqual([...named, 'minimums-only']);
    expect(paid({ strategy: 'custom', order: ['c'] }).strategies).toEqual([...named, 'custom', 'minimums-only']);
  });
});

describe('strategies side by side', () => {
  it('close their first debt when they say so: by rate the dear one in March, by size the small one at once', () => {
    const compared = compareStrategies(aProblem(), { strategy: 'best' });
    const first = Object.fromEntries(compared.map(({ outcome, firstClosed }) => [outcome.strategy, firstClosed]));
    // 2.200 − 700, 1.650 − 700, 1.045 − 700, then R$ 379,50.
    expect(first.avalanche).toEqual({ debtId: 'a', month: '2027-03' });
    expect(first.snowball).toEqual({ debtId: 'c', month: '2026-12' });
  });

  it('close nothing without debts', () => {
    const compared = compareStrategies(aProblem([]), { strategy: 'best' });
    expect(compared).toHaveLength(5);
    for (const { outcome, firstClosed } of compared) {
      expect(outcome).toMatchObject({ ends: 'paid', months: 0, freeOn: '2026-11' });
      expect(firstClosed).toBeUndefined();
    }
  });

  it('tell of no debt that closes on a way that never ends', () => {
    // R$ 150 close c in two months, but never the dear one, which bears R$ 200 a month.
    const compared = compareStrategies(aProblem([dear, small], { monthlyForDebts: reais(150) }), { strategy: 'best' });
    expect(compared).toEqual(
      ['best', 'avalanche', 'snowball', 'quick-win', 'minimums-only'].map((strategy) => ({
        outcome: { strategy, ends: 'never' },
      })),
    );
  });
});

describe('a plan without its reasons', () => {
  const debt = aDebt('other').of(1000).at(0.1).build();

  it('holds the months and totals of the best plan: R$ 1.150 in two months', () => {
    const { months, totalPaid, ...plan } = barePlanOf(600);
    expect(plan).toEqual({ kind: 'payable', strategy: 'best', freeOn: '2027-01', totalInterest: reais(150) });
    expect([months.length, totalPaid]).toEqual([2, reais(1150)]);
  });

  it('says what is missing, the deficit included', () => {
    // R$ 100,01 a month end what bears R$ 100 a month.
    const missing = (monthly: number) => barePlan(aProblem([debt], { monthlyForDebts: reais(monthly) }));
    expect(missing(50)).toEqual({ kind: 'unpayable', shortfall: reais(50.01) });
    expect(missing(-80)).toEqual({ kind: 'unpayable', shortfall: reais(180.01) });
  });

  function barePlanOf(monthly: number) {
    const plan = barePlan(aProblem([debt], { monthlyForDebts: reais(monthly) }));
    if (plan.kind !== 'payable') throw new Error('the example must be payable');
    return plan;
  }
});

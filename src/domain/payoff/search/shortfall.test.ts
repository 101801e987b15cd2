import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import type { Debt } from '../../debts/debt.ts';
import { reais } from '../../money/centavos.ts';
import { barePlan } from '../bare-plan.ts';
import { payability } from '../payability.ts';
import type { PayoffProblem, Preference } from '../plan.ts';
import { planPayoff } from '../plan-payoff.ts';

type Part = Partial<PayoffProblem> & { readonly preference?: Preference };

function missing(debts: readonly Debt[], monthly: number, { preference, ...part }: Part = {}): number {
  const plan = planPayoff(aProblem(debts, monthly, part), preference);
  if (plan.kind === 'payable') throw new Error('the example must not end');
  return plan.shortfall;
}

function aProblem(debts: readonly Debt[], monthly: number, part: Partial<PayoffProblem> = {}): PayoffProblem {
  return { debts, monthlyForDebts: reais(monthly), oneOffIncomes: [], today: '2026-11-22', ...part };
}

const dear = aDebt('other').named('a').of(2000).at(0.1).build();
const withFee = { ...aDebt('other').named('b').of(600).at(0.09).build(), monthlyFee: reais(100) };
const small = aDebt('other').named('c').of(500).at(0.01).build();

describe('what is missing each month', () => {
  it('is one centavo more than the interest that stands still', () => {
    expect(missing([dear], 150)).toBe(reais(50) + 1);
  });

  it('is what the best order needs, not the order of rates', () => {
    // Neither by rate nor by size do these end with less than R$ 341; with b first, whose fee is R$ 100, they do.
    const debts = [dear, withFee, small];
    const more = missing(debts, 280);
    expect(more).toBe(1044);
    expect(planPayoff(aProblem(debts, 280 + more / 100)).kind).toBe('payable');
    expect(missing(debts, 280 + (more - 1) / 100)).toBe(1);
  });

  it('is what an offer needs: R$ 900 in the fourth month are R$ 225 a month, where interest alone is R$ 1.000', () => {
    const debt = aDebt('other').of(10_000).at(0.1).offering(900, { until: '2027-03-20' }).build();
    expect(missing([debt], 100)).toBe(reais(125));
  });

  it('is the deficit and nothing more where an offer can be paid with money that comes once', () => {
    const debt = aDebt('other').of(10_000).at(0.1).offering(900, { until: '2027-03-20' }).build();
    const oneOffIncomes = [{ month: '2026-12', amount: reais(900), reason: 'other' }] as const;
    expect(missing([debt], -50, { oneOffIncomes })).toBe(reais(50));
  });

  it('counts the deficit', () => {
    expect(missing([dear], -80)).toBe(reais(280) + 1);
    expect(missing([dear], -0.01)).toBe(reais(200) + 2);
  });

  it('is added in every month, also where a known change makes a month better or worse', () => {
    // From March on R$ 100 more are left: R$ 200,01 are enough then, whatever little comes before.
    const later = { monthlyChanges: [{ from: '2026-12', monthlyForDebts: reais(120) }] };
    expect(missing([dear], 50, later)).toBe(reais(80) + 1);
    expect(missing([dear], -50, later)).toBe(reais(80) + 1);
    const worse = { monthlyChanges: [{ from: '2026-12', monthlyForDebts: -reais(9000) }] };
    expect(missing([dear], 50, worse)).toBe(reais(9200) + 1);
  });

  it('is the same whoever asks', () => {
    const problem = aProblem([dear, withFee, small], 280);
    const answer = { kind: 'unpayable', shortfall: 1044 };
    expect(barePlan(problem)).toEqual(answer);
    expect(payability(problem)).toEqual(answer);
  });

  it('is what the person’s own order needs, where that needs less than any other', () => {
    const preference = { strategy: 'custom', order: ['b', 'a', 'c'] } as const;
    expect(missing([dear, withFee, small], 280, { preference })).toBeLessThanOrEqual(1044);
  });
});

describe('payability', () => {
  it('is known also where only an order of its own ends, or only an offer', () => {
    expect(payability(aProblem([dear, withFee, small], 340))).toEqual({ kind: 'payable' });
    const offered = aDebt('other').of(10_000).at(0.1).offering(900, { until: '2027-03-20' }).build();
    expect(payability(aProblem([offered], 225))).toEqual({ kind: 'payable' });
  });
});

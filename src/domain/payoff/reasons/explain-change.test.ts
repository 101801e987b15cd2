import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import type { Debt } from '../../debts/debt.ts';
import { reais } from '../../money/centavos.ts';
import { addMonths, monthOf, monthsBetween } from '../../time/month.ts';
import { withoutMoneyPaid } from '../follow-up/payments-made.ts';
import type { PayoffProblem } from '../plan.ts';
import { planPayoff } from '../plan-payoff.ts';
import { explainChange } from './explain-change.ts';

const today = '2026-11-22';

function aProblem(debts: readonly Debt[], monthly: number, more: Partial<PayoffProblem> = {}): PayoffProblem {
  return { debts, monthlyForDebts: reais(monthly), oneOffIncomes: [], today, ...more };
}

const card = aDebt('other').named('card').of(2000).at(0.1);
const loan = aDebt('personal-loan').named('loan').inInstalments(10, 100).at(0.02);

describe('explainChange on the same day', () => {
  const before = aProblem([card.build()], 600);

  it('finds nothing where nothing changed, whatever the order of debts and keys', () => {
    const debts = [card.build(), loan.build()];
    expect(explainChange(aProblem(debts, 600), aProblem(debts.toReversed(), 600))).toEqual([]);
  });

  it('lays a dearer plan on the money that is left no more', () => {
    // R$ 2.000 at 10 %: 600, 600, 600, 600 and 252.62 against seven of 400 and one of 241,31.
    expect(explainChange(before, aProblem([card.build()], 400))).toEqual([
      {
        kind: 'moved',
        cause: { of: 'monthly', from: '2026-12', difference: reais(-200) },
        months: planned(aProblem([card.build()], 400)).months - planned(before).months,
        cost: planned(aProblem([card.build()], 400)).totalPaid - planned(before).totalPaid,
      },
    ]);
  });

  it('tells money paid from an amount that was told wrong', () => {
    const after = aProblem([card.of(1800).build()], 600);
    const cause = (paid?: { debtId: string; amount: number }[]) =>
      explainChange(before, after, undefined, paid)[0]?.cause;
    const debts = [{ debtId: 'card', owed: reais(-200) }];
    expect(cause()).toEqual({ of: 'payments', debts });
    expect(cause([{ debtId: 'card', amount: reais(200) }])).toEqual({ of: 'payments', debts });
    expect(cause([])).toEqual({ of: 'terms-corrected', debts });
    expect(explainChange(before, aProblem([card.of(2200).build()], 600))[0]?.cause.of).toBe('terms-corrected');
  });

  it('names debts that came and went, offers, rates and one-off money', () => {
    const after = aProblem(
      [card.at(0.08).offering(500, { until: '2027-01-31' }).build(), aDebt('informal').named('ana').of(300).build()],
      600,
      { oneOffIncomes: [{ month: '2026-12', amount: reais(500), reason: 'sale' }] },
    );
    const causes = explainChange(aProblem([card.build(), loan.build()], 600), after).map(({ cause }) => cause);
    expect(causes).toEqual([
      { of: 'debts-added', debtIds: ['ana'] },
      { of: 'debts-gone', debtIds: ['loan'] },
      { of: 'offers-new', offers: [{ debtId: 'card', offerId: 'card-1' }] },
      { of: 'one-off', difference: reais(500) },
    ]);
  });

  it('names the yearly extra pay as such, however many years of it were counted on', () => {
    const extra = (reason: 'thirteenth-second-part' | 'sale', ...months: readonly string[]) =>
      aProblem([card.build()], 600, { oneOffIncomes: months.map((month) => ({ month, amount: reais(700), reason })) });
    const counted = extra('thirteenth-second-part', '2026-12', '2027-12');
    const none = extra('thirteenth-second-part');
    const causes = (then: PayoffProblem, now: PayoffProblem) => explainChange(then, now).map(({ cause }) => cause);
    expect(causes(counted, none)).toEqual([{ of: 'one-off', difference: reais(-1400), isThirteenth: true }]);
    expect(causes(none, counted)).toEqual([{ of: 'one-off', difference: reais(1400), isThirteenth: true }]);
    expect(causes(extra('sale', '2026-12'), none)).toEqual([{ of: 'one-off', difference: reais(-700) }]);
    expect(causes(extra('sale', '2026-12', '2026-12'), extra('sale', '2026-12'))).toEqual([
      { of: 'one-off', difference: reais(-700) },
    ]);
  });

  it('names an offer that lapsed and one that was accepted', () => {
    const offered = aProblem([card.offering(500, { until: '2027-06-30' }).build()], 600);
    expect(explainChange(offered, before).map(({ cause }) => cause)).toEqual([
      { of: 'offers-lapsed', offers: [{ debtId: 'card', offerId: 'card-1' }] },
    ]);
    const agreed = aDebt('settlement').named('card').inInstalments(10, 110).build();
    expect(explainChange(offered, aProblem([agreed], 600)).map(({ cause }) => cause)).toEqual([
      { of: 'offers-accepted', debtIds: ['card'] },
    ]);
    const entry = aDebt('settlement').named('card-entry').inInstalments(1, 50).build();
    expect(explainChange(offered, aProblem([agreed, entry], 600)).map(({ cause }) => cause)).toEqual([
      { of: 'offers-accepted', debtIds: ['card', 'card-entry'] },
    ]);
    const paid = [{ debtId: 'card', amount: reais(50) }];
    expect(
      explainChange(aProblem([agreed, entry], 600), aProblem([agreed], 600), undefined, paid).map(({ cause }) => cause),
    ).toEqual([{ of: 'payments', debts: [{ debtId: 'card-entry', owed: reais(-50) }] }]);
  });
});

describe('explainChange after a payment in the plan’s first month', () => {
  const before = aProblem([card.build()], 600, { today: '2026-12-05' });
  const payment = { on: '2026-12-06', amount: reais(600) };

  it('finds that it was paid, and not that less comes in', () => {
    const after = withoutMoneyPaid({ ...before, debts: [card.of(1400).build()] }, [payment]);
    const found = explainChange(before, after, undefined, [{ debtId: 'card', amount: payment.amount }]);
    // Paid before the month's interest was counted: that saves some.
    expect(found).toMatchObject([{ cause: { of: 'payments', debts: [{ debtId: 'card', owed: reais(-600) }] } }]);
    expect(found).toHaveLength(1);
  });

  it('finds that it was taken back, and not that more comes in', () => {
    const paid = withoutMoneyPaid({ ...before, debts: [card.of(1400).build()] }, [payment]);
    const found = explainChange(paid, before, undefined, []);
    expect(found).toMatchObject([{ cause: { of: 'payments-undone', debts: [{ debtId: 'card', owed: reais(600) }] } }]);
    expect(found).toHaveLength(1);
  });

  it('says of money that changes in one month that it is once', () => {
    const monthlyChanges = [
      { from: '2026-12', monthlyForDebts: reais(300) },
      { from: '2027-01', monthlyForDebts: reais(600) },
    ];
    const [found] = explainChange(before, { ...before, monthlyChanges });
    expect(found?.cause).toEqual({ of: 'monthly', from: '2026-12', difference: reais(-300), isOnce: true });
  });

  it('tells less income apart from it', () => {
    const after = { ...before, debts: [card.of(1400).build()], monthlyForDebts: reais(500) };
    const found = explainChange(before, after, undefined, [{ debtId: 'card', amount: payment.amount }]);
    expect(found.map(({ cause }) => cause.of)).toEqual(['payments', 'monthly']);
  });
});

describe('explainChange where debts do not end', () => {
  const fits = aProblem([card.build()], 600);
  const tooLittle = aProblem([card.build()], 150);

  it('says what made the end go away, and what is missing', () => {
    expect(explainChange(fits, tooLittle)).toEqual([
      {
        kind: 'end-lost',
        cause: { of: 'monthly', from: '2026-12', difference: reais(-450) },
        shortfall: shortfallOf(tooLittle),
      },
    ]);
  });

  it('says what brought an end', () => {
    const { months, totalPaid } = planned(fits);
    expect(explainChange(tooLittle, fits)).toEqual([
      {
        kind: 'end-found',
        cause: { of: 'monthly', from: '2026-12', difference: reais(450) },
        freeOn: addMonths('2026-12', months - 1),
        totalPaid,
      },
    ]);
  });

  it('says how much less is missing', () => {
    const better = aProblem([card.build()], 180);
    expect(explainChange(tooLittle, better)).toMatchObject([
      { kind: 'shortfall-moved', cause: { of: 'monthly' }, shortfall: reais(-30) },
    ]);
  });

  it('tells causes together where the first alone would have left no end', () => {
    const second = aDebt('other').named('second').of(8000).at(0.1).build();
    const [difference, ...others] = explainChange(fits, aProblem([card.build(), second], 1500));
    expect(others).toEqual([]);
    expect(difference).toMatchObject({
      kind: 'moved',
      cause: { of: 'together', causes: [{ of: 'debts-added', debtIds: ['second'] }, { of: 'monthly' }] },
    });
  });
});

describe('explainChange on a later day', () => {
  const before = aProblem([card.build(), loan.build()], 600);
  const later = '2027-01-22';

  it('finds nothing but time where everything was paid as planned', () => {
    const [, february] = planPayoffOf(before).months.slice(1);
    expect(february?.month).toBe('2027-02');
    const card2 = balanceOf(before, 'card', 2);
    const after = aProblem(
      [card.of(card2 / 100).build(), aDebt('personal-loan').named('loan').inInstalments(8, 100).at(0.02).build()],
      600,
      { today: later },
    );
    expect(explainChange(before, after)).toEqual([]);
  });

  it('lays what was not paid on payments', () => {
    const after = { ...before, today: later };
    const [difference] = explainChange(before, after);
    expect(difference).toMatchObject({ kind: 'moved', cause: { of: 'payments' }, months: 2 });
  });

  it('asks after the money that was to be kept for an offer', () => {
    const agreement = aDebt('settlement').inInstalments(5, 80).build();
    const plan = aProblem([agreement], 500);
    const after = aProblem([aDebt('settlement').inInstalments(3, 80).build()], 500, { today: later });
    expect(explainChange(plan, after)).toEqual([]);
    expect(explainChange(aProblem([agreement], 80), aProblem([agreement], 80, { today: later }))).toMatchObject([
      { cause: { of: 'payments', debts: [{ debtId: 'settlement', owed: reais(160) }] }, months: 2, cost: reais(160) },
    ]);
  });

  it('says that an offer was missed which the plan had taken', () => {
    const offered = aProblem([card.offering(500, { until: '2027-01-31' }).build()], 600);
    const after = { ...offered, today: '2027-02-12' };
    expect(explainChange(offered, after)).toMatchObject([
      { kind: 'moved', cause: { of: 'offers-missed', debtIds: ['card'] } },
    ]);
  });
});

describe('every explanation', () => {
  const aRandomDebt = fc
    .record({
      kind: fc.constantFrom('credit-card', 'overdraft', 'personal-loan', 'settlement', 'informal', 'utility-bill'),
      amount: fc.integer({ min: 1000, max: 150_000 }),
      remaining: fc.option(fc.integer({ min: 2, max: 24 }), { nil: undefined }),
      offer: fc.option(fc.double({ min: 0.2, max: 1, noNaN: true }), { nil: undefined }),
      late: fc.boolean(),
    })
    .map(({ kind, amount, remaining, offer, late }) => {
      const told =
        remaining === undefined ? aDebt(kind).of(amount / 100) : aDebt(kind).inInstalments(remaining, amount / 1000);
      const offered =
        offer === undefined ? told : told.offering(Math.round(amount * offer) / 100, { until: '2027-03-31' });
      return (late ? offered.overdueSince('2026-09-10') : offered).build();
    });
  const problem = fc
    .record({
      debts: fc.array(aRandomDebt, { minLength: 1, maxLength: 3 }),
      monthlyForDebts: fc.integer({ min: 15_000, max: 200_000 }),
      oneOff: fc.option(fc.integer({ min: 1000, max: 200_000 }), { nil: undefined }),
      after: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ debts, monthlyForDebts, oneOff, after }): PayoffProblem & { after: number } => ({
      debts: debts.map((debt, index) => ({ ...debt, id: `d${index}` })),
      monthlyForDebts,
      oneOffIncomes: oneOff === undefined ? [] : [{ month: '2027-01', amount: oneOff, reason: 'sale' }],
      today,
      after,
    }));

  it('sums exactly to the whole difference in end and in what is still to be paid', { timeout: 20_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(problem, problem, (before, { after: months, ...changed }) => {
        const after = { ...changed, today: `${addMonths('2026-11', months)}-22` };
        const [former, now] = [planPayoff(before), planPayoff(after)];
        const found = explainChange(before, after);
        if (former.kind === 'unpayable' && now.kind === 'unpayable') {
          expect(sum(found.map((one) => (one.kind === 'shortfall-moved' ? one.shortfall : Number.NaN)))).toBe(
            now.shortfall - former.shortfall,
          );
        }
        if (former.kind === 'unpayable' || now.kind === 'unpayable') return;
        compared += 1;
        const gone = former.months.slice(0, months).flatMap(({ payments }) => payments);
        const stillToPay = former.totalPaid - sum(gone.map(({ amount }) => amount));
        const moved = found.map((one) => (one.kind === 'moved' ? one : { months: Number.NaN, cost: Number.NaN }));
        expect(sum(moved.map(({ cost }) => cost))).toBe(now.totalPaid - stillToPay);
        expect(sum(moved.map((one) => one.months))).toBe(
          monthsBetween(laterOf(former.freeOn, monthOf(after.today)), now.freeOn),
        );
      }),
      { numRuns: 25 },
    );
    expect(compared).toBeGreaterThan(5);
  });
});

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

function planPayoffOf(problem: PayoffProblem) {
  const plan = planPayoff(problem);
  if (plan.kind !== 'payable') throw new Error(`${plan.shortfall} centavos a month are missing`);
  return plan;
}

function planned(problem: PayoffProblem) {
  const { months, totalPaid } = planPayoffOf(problem);
  return { months: months.length, totalPaid };
}

function shortfallOf(problem: PayoffProblem): number {
  const plan = planPayoff(problem);
  if (plan.kind === 'payable') throw new Error('expected no plan');
  return plan.shortfall;
}

function balanceOf(problem: PayoffProblem, debtId: string, months: number): number {
  const payments = planPayoffOf(problem)
    .months.slice(0, months)
    .flatMap((month) => month.payments);
  return payments.findLast((payment) => payment.debtId === debtId)?.balanceAfter ?? 0;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}

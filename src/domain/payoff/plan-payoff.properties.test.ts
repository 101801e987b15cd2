import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import type { Debt, DebtKind } from '../debts/debt.ts';
import { addMonths } from '../time/month.ts';
import type { PayoffPlan, PayoffProblem } from './plan.ts';
import { planPayoff } from './plan-payoff.ts';
import { openAccounts } from './simulation/account.ts';

// Extreme problems search long, and machines that run tests are busy.
vi.setConfig({ testTimeout: 30_000 });

const today = '2026-11-22';
const firstMonth = '2026-12';

/** Any problem at all: every kind, late, threatened, with offers, capped, deducted from pay, fitting or not. */
const kinds = fc.constantFrom<DebtKind>(
  'credit-card',
  'card-instalments',
  'overdraft',
  'personal-loan',
  'payroll-loan',
  'vehicle-financing',
  'store-credit',
  'utility-bill',
  'rent',
  'informal',
  'settlement',
  'other',
);

const anyDebt = fc
  .record({
    kind: kinds,
    amount: fc.integer({ min: 1, max: 500_000 }),
    remaining: fc.option(fc.integer({ min: 1, max: 48 }), { nil: undefined }),
    monthly: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
    overdue: fc.option(fc.constantFrom('2026-11-01', '2026-08-15', '2025-03-31'), { nil: undefined }),
    threatened: fc.boolean(),
    offerShare: fc.option(fc.double({ min: 0.05, max: 1.2, noNaN: true }), { nil: undefined }),
  })
  .map(({ kind, amount, remaining, monthly, overdue, threatened, offerShare }): Omit<Debt, 'id'> => {
    const { id: _, ...plain } = aDebt(kind).build();
    return {
      ...plain,
      obligation:
        remaining === undefined ? { form: 'balance', balance: amount } : { form: 'instalments', remaining, amount },
      ...(monthly === undefined ? {} : { rate: { source: 'person', monthly: monthly / 1000 } }),
      ...(overdue === undefined ? {} : { overdueSince: overdue }),
      ...(threatened ? { threatened } : {}),
      offers:
        offerShare === undefined
          ? []
          : [{ id: 'o1', price: Math.ceil(amount * offerShare), instalments: 1, until: '2027-06-30' }],
    };
  });

const oneOff = fc.record({
  month: fc.integer({ min: 0, max: 24 }).map((after) => addMonths('2026-11', after)),
  amount: fc.integer({ min: 1, max: 300_000 }),
  reason: fc.constant('other' as const),
});

const anyProblem: fc.Arbitrary<PayoffProblem> = fc.record({
  debts: fc
    .array(anyDebt, { minLength: 1, maxLength: 5 })
    .map((debts) => debts.map((debt, index) => ({ ...debt, id: `d${index + 1}` }))),
  monthlyForDebts: fc.oneof(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 300_000, max: 2_000_000 })),
  oneOffIncomes: fc.array(oneOff, { maxLength: 4 }),
  today: fc.constant(today),
});

const strategies = fc.constantFrom('best', 'avalanche', 'snowball');
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

type Payable = Extract<PayoffPlan, { kind: 'payable' }>;

/** How many of the random problems have a plan is checked, so that no property holds for want of cases. */
function everyPlan(check: (plan: Payable, problem: PayoffProblem) => void): void {
  let payable = 0;
  fc.assert(
    fc.property(anyProblem, strategies, (problem, strategy) => {
      const plan = planPayoff(problem, { strategy });
      if (plan.kind !== 'payable') return;
      payable += 1;
      check(plan, problem);
    }),
    { numRuns: 15 },
  );
  expect(payable).toBeGreaterThan(3);
}

describe('every plan', () => {
  it('conserves money to the centavo: paid = owed + interest − forgiven', () => {
    everyPlan((plan, { debts }) => {
      const owed = sum(openAccounts(debts, today, firstMonth).map(({ opening }) => opening));
      const payments = plan.months.flatMap((month) => month.payments);
      expect(plan.totalPaid).toBe(sum(payments.map(({ amount }) => amount)));
      expect(plan.totalInterest).toBe(sum(payments.map(({ interest }) => interest)));
      const forgiven = sum(payments.map((payment) => payment.forgiven ?? 0));
      expect(plan.totalPaid).toBe(owed + plan.totalInterest - forgiven);
    });
  });

  it('conserves money debt by debt and month by month, each closing at zero once', () => {
    everyPlan((plan, { debts }) => {
      for (const { debtId, opening } of openAccounts(debts, today, firstMonth)) {
        let balance = opening;
        for (const payment of plan.months.flatMap((month) => month.payments).filter((one) => one.debtId === debtId)) {
          balance += payment.interest - payment.amount - (payment.forgiven ?? 0);
          expect(payment.balanceAfter).toBe(balance);
        }
        expect(balance).toBe(0);
        expect(plan.months.filter((month) => month.closedDebtIds.includes(debtId))).toHaveLength(1);
      }
      expect(plan.months.at(-1)?.totalBalanceAfter ?? 0).toBe(0);
    });
  });

  it('never spends more than there is: what is available, comes once, was kept or is deducted from pay', () => {
    everyPlan((plan, { monthlyForDebts }) => {
      let kept = 0;
      for (const month of plan.months) {
        expect(month.available).toBeGreaterThanOrEqual(monthlyForDebts);
        const fromPurse = sum(month.payments.map(({ amount, fromWages }) => amount - (fromWages ?? 0)));
        expect(fromPurse + month.kept).toBe(kept + month.available + month.oneOff);
        expect(month.kept).toBeGreaterThanOrEqual(0);
        kept = month.kept;
      }
    });
  });

  it('never lets a card cost more than double', () => {
    everyPlan((plan, { debts }) => {
      for (const card of debts.filter(({ kind }) => kind === 'credit-card')) {
        const opening = openAccounts([card], today, firstMonth)[0]?.opening ?? 0;
        const payments = plan.months.flatMap((month) => month.payments).filter(({ debtId }) => debtId === card.id);
        expect(sum(payments.map(({ interest }) => interest))).toBeLessThanOrEqual(opening);
      }
    });
  });

  it('is at least as cheap as every named way', () => {
    everyPlan((plan) => {
      const best = plan.comparison.find(({ strategy }) => strategy === 'best');
      for (const way of plan.comparison) {
        if (way.ends === 'paid') expect(best?.ends === 'paid' && best.totalPaid).toBeLessThanOrEqual(way.totalPaid);
      }
    });
  });
});

describe('a plan', () => {
  it('is the same for debts told in any order', () => {
    fc.assert(
      fc.property(anyProblem, strategies, fc.infiniteStream(fc.nat()), (problem, strategy, dice) => {
        const shuffled = problem.debts
          .map((debt) => ({ debt, at: dice.next().value }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ debt }) => debt);
        const [one, other] = [problem, { ...problem, debts: shuffled }].map((given) => planPayoff(given, { strategy }));
        expect(figuresOf(other)).toEqual(figuresOf(one));
      }),
      { numRuns: 15 },
    );
  });

  it('is made in time whatever is told: it ends, or says what is missing', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const plan = planPayoff({ ...problem, monthlyForDebts: 0 });
        if (plan.kind === 'unpayable') expect(plan.shortfall).toBeGreaterThan(0);
        else expect(plan.months.length).toBeLessThanOrEqual(600);
      }),
      { numRuns: 15 },
    );
  });
});

function figuresOf(plan: PayoffPlan | undefined): unknown {
  if (plan?.kind !== 'payable') return plan?.shortfall;
  const { months, freeOn, totalPaid, comparison } = plan;
  return { months, freeOn, totalPaid, comparison };
}

/**
 * The class in which the exchange argument holds (move a real from a lower to a higher rate and never pay more): constant
 * rates, no caps, fees, offers or contract payments. Beyond it avalanche can lose, so there nothing is claimed. Rounding
 * to the centavo each month can cost half a centavo a debt and month.
 */
const linearProblem: fc.Arbitrary<PayoffProblem> = fc
  .array(fc.record({ balance: fc.integer({ min: 1, max: 500_000 }), monthly: fc.integer({ min: 0, max: 150 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((told) => {
    const interest = Math.ceil(sum(told.map(({ balance, monthly }) => (balance * monthly) / 1000)));
    return fc.record({
      debts: fc.constant(
        told.map(({ balance, monthly }, index) => ({
          ...aDebt('other')
            .named(`d${index + 1}`)
            .at(monthly / 1000)
            .build(),
          obligation: { form: 'balance', balance } as const,
        })),
      ),
      monthlyForDebts: fc.integer({ min: interest + 5000, max: interest + 200_000 }),
      oneOffIncomes: fc.array(oneOff, { maxLength: 3 }),
      today: fc.constant(today),
    });
  });

describe('debts with constant rates and nothing else', () => {
  const roundingOf = (plan: Payable) => Math.ceil((plan.months.length * plan.debts.length) / 2);

  it('never cost more interest by avalanche than by snowball', () => {
    fc.assert(
      fc.property(linearProblem, (problem) => {
        const avalanche = payable(planPayoff(problem, { strategy: 'avalanche' }));
        const snowball = payable(planPayoff(problem, { strategy: 'snowball' }));
        expect(avalanche.totalInterest).toBeLessThanOrEqual(snowball.totalInterest + roundingOf(snowball));
      }),
    );
  });

  it('never end later nor cost more interest with more money', () => {
    fc.assert(
      fc.property(linearProblem, fc.integer({ min: 100, max: 50_000 }), (problem, more) => {
        const less = payable(planPayoff(problem, { strategy: 'avalanche' }));
        const richer = payable(
          planPayoff({ ...problem, monthlyForDebts: problem.monthlyForDebts + more }, { strategy: 'avalanche' }),
        );
        expect(richer.months.length).toBeLessThanOrEqual(less.months.length);
        expect(richer.totalInterest).toBeLessThanOrEqual(less.totalInterest + roundingOf(less));
      }),
    );
  });
});

function payable(plan: PayoffPlan): Payable {
  if (plan.kind !== 'payable') throw new Error('expected a plan');
  return plan;
}

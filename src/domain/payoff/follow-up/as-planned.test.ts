import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import type { Debt } from '../../debts/debt.ts';
import { reais } from '../../money/centavos.ts';
import { addMonths } from '../../time/month.ts';
import type { PayoffPlan, PayoffProblem } from '../plan.ts';
import { planPayoff } from '../plan-payoff.ts';
import { asPlanned } from './as-planned.ts';

const today = '2026-11-22';

function payable(problem: PayoffProblem): Extract<PayoffPlan, { kind: 'payable' }> {
  const plan = planPayoff(problem);
  if (plan.kind !== 'payable') throw new Error(`${plan.shortfall} centavos a month are missing`);
  return plan;
}

/** Where these debts stand so many months after 22 November 2026, with so many reais a month. */
function standingAfter(months: number, debts: readonly Debt[], monthly: number, more: Partial<PayoffProblem> = {}) {
  const problem = { debts, monthlyForDebts: reais(monthly), oneOffIncomes: [], today, ...more };
  return asPlanned(problem, payable(problem), `${addMonths('2026-11', months)}-22`);
}

describe('asPlanned', () => {
  it('leaves R$ 500 of R$ 1.000 at 10 % after one month of R$ 600, and nothing after two', () => {
    const debt = aDebt('other').of(1000).at(0.1);
    expect(standingAfter(1, [debt.build()], 600).problem.debts).toEqual([debt.of(500).build()]);
    expect(standingAfter(1, [debt.build()], 600).stillToPay).toBe(reais(550));
    expect(standingAfter(2, [debt.build()], 600)).toMatchObject({ problem: { debts: [] }, stillToPay: 0, kept: 0 });
  });

  it('is the same problem until the first month of the plan has gone by', () => {
    const problem = { debts: [aDebt('other').build()], monthlyForDebts: 60_000, oneOffIncomes: [], today };
    expect(asPlanned(problem, payable(problem), '2026-12-10').problem).toEqual({ ...problem, today: '2026-12-10' });
  });

  it('is the same problem until then also of a card in its first month, late instalments and money of last month', () => {
    const debts = [
      aDebt('credit-card').of(1000).build(),
      aDebt('vehicle-financing').inInstalments(10, 100).at(0.02).overdueSince('2026-11-10').build(),
    ];
    const sale = { month: '2026-11', amount: reais(400), reason: 'sale' } as const;
    const problem = { debts, monthlyForDebts: reais(600), oneOffIncomes: [sale], today };
    expect(asPlanned(problem, payable(problem), '2026-12-10').problem).toEqual({ ...problem, today: '2026-12-10' });
  });

  it('takes an instalment off each month, arrears with the first', () => {
    const loan = aDebt('personal-loan').inInstalments(10, 100).at(0.02);
    expect(standingAfter(3, [loan.build()], 100).problem.debts).toEqual([
      aDebt('personal-loan').inInstalments(7, 100).at(0.02).build(),
    ]);
    const late = aDebt('vehicle-financing').inInstalments(10, 100).at(0.02).overdueSince('2026-11-10').build();
    expect(standingAfter(2, [late], 202.4).problem.debts[0]).toMatchObject({ obligation: { form: 'balance' } });
  });

  it('asks the same instalment on what is left of a loan that was paid faster', () => {
    const loan = aDebt('personal-loan').inInstalments(10, 100).at(0.02).build();
    // R$ 898,26 + 17,97 of interest − 250.
    expect(standingAfter(1, [loan], 250).problem.debts[0]?.obligation).toEqual({
      form: 'balance',
      balance: reais(666.23),
      minimumPayment: reais(100),
    });
  });

  it('lets interest go on where nothing is paid yet, and lowers a card’s minimum with its bill', () => {
    const small = aDebt('informal').named('waits').of(500).at(0.01).build();
    const card = aDebt('credit-card').of(3000).at(0.1).withMinimum(300).build();
    const { debts } = standingAfter(1, [small, card], 1300).problem;
    expect(debts[0]?.obligation).toEqual({ form: 'balance', balance: reais(505) });
    expect(debts[1]?.obligation).toEqual({ form: 'balance', balance: reais(2000), minimumPayment: reais(200) });
  });

  it('lets fees go on where nothing is paid yet', () => {
    const waiting = { ...aDebt('other').named('waits').of(500).at(0.01).build(), monthlyFee: reais(10) };
    const first = aDebt('other').named('first').of(5000).at(0.1).withMinimum(600).build();
    const { debts } = standingAfter(1, [waiting, first], 600).problem;
    expect(debts[0]?.obligation).toEqual({ form: 'balance', balance: reais(515) });
    expect(debts[1]?.obligation).toMatchObject({ minimumPayment: reais(600) });
  });

  it('turns a SAC contract into a balance: no number of its instalments is worth what is left', () => {
    const { obligation, ...whole } = aDebt('mortgage').inInstalments(100, 110, 10_000).at(0.001).build();
    if (obligation.form !== 'instalments') throw new Error('a mortgage');
    const sac: Debt = { ...whole, obligation: { ...obligation, system: 'sac' } };
    expect(standingAfter(1, [sac], 110).problem.debts[0]?.obligation).toMatchObject({ form: 'balance' });
  });

  it('holds what was to be kept as money of the first month, and drops one-off money that was spent', () => {
    const agreement = aDebt('settlement').inInstalments(5, 80).build();
    const oneOffIncomes = [
      { month: '2026-12', amount: reais(100), reason: 'sale' },
      { month: '2027-02', amount: reais(70), reason: 'sale' },
    ] as const;
    const { problem, kept } = standingAfter(2, [agreement], 90, { oneOffIncomes });
    expect(kept).toBe(reais(120));
    expect(problem.oneOffIncomes).toEqual([
      oneOffIncomes[1],
      { month: '2027-02', amount: reais(120), reason: 'other' },
    ]);
    expect(standingAfter(3, [agreement], 90, { oneOffIncomes }).kept).toBe(reais(200));
  });

  it('turns a debt with an accepted offer into the parts that are left', () => {
    const debt = aDebt('other').of(2000).at(0.1).build();
    const offer = { id: 'o1', price: reais(600), instalments: 3, until: '2026-12-31' };
    const { problem, settledIds } = standingAfter(1, [{ ...debt, offers: [offer] }], 200);
    expect(settledIds).toEqual(['other']);
    expect(problem.debts).toEqual([
      {
        ...debt,
        kind: 'settlement',
        obligation: { form: 'instalments', remaining: 2, amount: reais(200) },
        rate: { source: 'none', monthly: 0 },
      },
    ]);
  });

  it('costs exactly what the plan had left, whenever one looks, where every contract fits', { timeout: 20_000 }, () => {
    const plain = fc.oneof(
      fc
        .record({ amount: fc.integer({ min: 100, max: 300_000 }), rate: fc.integer({ min: 0, max: 120 }) })
        .map(({ amount, rate }) =>
          aDebt('other')
            .of(amount / 100)
            .at(rate / 1000),
        ),
      fc
        .record({ count: fc.integer({ min: 1, max: 30 }), amount: fc.integer({ min: 100, max: 20_000 }) })
        .chain(({ count, amount }) =>
          fc.constantFrom(
            aDebt('personal-loan')
              .inInstalments(count, amount / 100)
              .at(0.03),
            aDebt('settlement').inInstalments(count, amount / 100),
          ),
        ),
    );
    const debts = fc
      .array(plain, { minLength: 1, maxLength: 4 })
      .map((list) => list.map((debt, index) => debt.named(`d${index}`).build()));
    let looked = 0;
    fc.assert(
      fc.property(
        debts,
        fc.integer({ min: 1, max: 300_000 }),
        fc.integer({ min: 1, max: 12 }),
        (owed, more, months) => {
          const contracts = owed.map(({ obligation }) => (obligation.form === 'instalments' ? obligation.amount : 0));
          const monthlyForDebts = contracts.reduce((sum, amount) => sum + amount, more);
          const problem = { debts: owed, monthlyForDebts, oneOffIncomes: [], today };
          const plan = planPayoff(problem);
          if (plan.kind === 'unpayable' || plan.months.length <= months) return;
          looked += 1;
          const later = asPlanned(problem, plan, `${addMonths('2026-11', months)}-22`);
          const again = payable(later.problem);
          // Of debts with one rate the smaller goes first, and which is the smaller can change: some centavos of rounding,
          // which then bear interest to the end (3.1 % over 80 months made R$ 0,32 of four).
          const rounding = Math.max(owed.length * 3, later.stillToPay / 10_000);
          expect(Math.abs(again.totalPaid - later.stillToPay)).toBeLessThanOrEqual(rounding);
          expect(again.freeOn).toBe(plan.freeOn);
        },
      ),
      { numRuns: 80 },
    );
    expect(looked).toBeGreaterThan(8);
  });
});

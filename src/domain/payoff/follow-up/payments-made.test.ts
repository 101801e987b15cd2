import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import { reais } from '../../money/centavos.ts';
import type { PayoffProblem } from '../plan.ts';
import { planPayoff } from '../plan-payoff.ts';
import { asPlanned } from './as-planned.ts';
import { balanceOn, balanceOncePaid, type PaymentMade, withoutMoneyPaid } from './payments-made.ts';

const toldOn = '2026-11-22';
const debt = aDebt('other').of(1000).at(0.1);
const paid = (on: string, amount: number): PaymentMade => ({ on, amount: reais(amount) });

describe('balanceOn', () => {
  const on = (today: string, ...payments: PaymentMade[]) => balanceOn(debt.build(), { toldOn, payments, today });

  it('is what was told until the first month of the plan has gone by', () => {
    expect(on('2026-12-10')).toBe(reais(1000));
    expect(on('2026-12-11')).toBe(reais(1100));
    expect(on('2027-01-22')).toBe(reais(1210));
  });

  it('lets a payment of the month lower it after the month’s interest, an earlier one before', () => {
    expect(on('2026-12-22', paid('2026-12-05', 600))).toBe(reais(500));
    expect(on('2026-12-22', paid('2026-11-28', 600))).toBe(reais(440));
    expect(on('2026-12-05', paid('2026-12-05', 600))).toBe(reais(400));
  });

  it('is never below nothing, and nothing bears no more', () => {
    expect(on('2027-03-22', paid('2026-11-30', 1500))).toBe(0);
  });

  it('adds the fee each month, and a card’s interest only as far as the law lets it', () => {
    const withFee = { ...debt.build(), monthlyFee: reais(20) };
    expect(balanceOn(withFee, { toldOn, payments: [], today: '2027-01-22' })).toBe(reais(1232) + reais(20));
    const card = aDebt('credit-card').of(1000).at(0.6).build();
    expect(balanceOn(card, { toldOn, payments: [], today: '2027-01-22' })).toBe(reais(2000));
  });

  it('is not for instalments, which are counted', () => {
    const loan = aDebt('personal-loan').inInstalments(3, 100).build();
    expect(() => balanceOn(loan, { toldOn, payments: [], today: toldOn })).toThrow(RangeError);
  });

  it('agrees with the plan, market rates that change included, where everything was paid as planned', () => {
    const debts = [aDebt('credit-card').of(3000).build(), aDebt('overdraft').of(900).build()];
    const problem: PayoffProblem = { debts, monthlyForDebts: reais(900), oneOffIncomes: [], today: toldOn };
    const plan = planPayoff(problem);
    if (plan.kind !== 'payable') throw new Error('expected a plan');
    const later = '2027-02-22';
    for (const { id, obligation } of asPlanned(problem, plan, later).problem.debts) {
      const payments = plan.months.flatMap(({ month, payments: all }) =>
        all
          .filter((payment) => payment.debtId === id && month < '2027-03')
          .map(({ amount }) => ({ on: `${month}-10`, amount })),
      );
      const told = debts.find((one) => one.id === id);
      if (!told || obligation.form !== 'balance') throw new Error('expected a balance');
      expect(balanceOn(told, { toldOn, payments, today: later })).toBe(obligation.balance);
    }
  });
});

describe('withoutMoneyPaid', () => {
  const problem: PayoffProblem = {
    debts: [debt.build()],
    monthlyForDebts: reais(600),
    oneOffIncomes: [],
    today: '2026-12-05',
  };

  it('takes what was paid in the plan’s first month off the money of that month only', () => {
    expect(withoutMoneyPaid(problem, [paid('2026-12-03', 200), paid('2026-11-28', 50)]).monthlyChanges).toEqual([
      { from: '2026-12', monthlyForDebts: reais(400) },
      { from: '2027-01', monthlyForDebts: reais(600) },
    ]);
    expect(withoutMoneyPaid(problem, [paid('2026-12-03', 900)]).monthlyChanges?.[0]?.monthlyForDebts).toBe(0);
  });

  it('leaves a problem as it is where nothing of that month was paid, or nothing is left anyway', () => {
    expect(withoutMoneyPaid(problem, [paid('2026-11-28', 50)])).toBe(problem);
    const deficit = { ...problem, monthlyForDebts: reais(-100) };
    expect(withoutMoneyPaid(deficit, [paid('2026-12-03', 50)])).toBe(deficit);
  });
});

describe('balanceOncePaid', () => {
  const debt = aDebt('other').of(1000).at(0.1).build();
  const left = (...payments: readonly PaymentMade[]) => balanceOncePaid(debt, { toldOn: '2027-01-04', payments });

  it('is nothing of what is paid on any day of the month in which it was told', () => {
    expect(left({ on: '2027-01-20', amount: reais(1000) })).toBe(0);
    expect(left({ on: '2027-01-20', amount: reais(1010) })).toBe(0);
  });

  it('holds the interest of the month for who pays by the plan, which counts it', () => {
    expect(left({ on: '2027-01-20', amount: reais(1060) })).toBe(reais(40));
    expect(left({ on: '2027-01-20', amount: reais(1100) })).toBe(0);
  });

  it('holds the interest of the months before', () => {
    expect(left({ on: '2027-02-20', amount: reais(1000) })).toBe(reais(100));
    expect(left({ on: '2027-01-05', amount: reais(600) }, { on: '2027-03-05', amount: reais(550) })).toBe(0);
  });
});

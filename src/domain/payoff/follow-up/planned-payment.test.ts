import { describe, expect, it } from 'vitest';
import { aRoadmap, cardDebt, deficitRoadmap, payablePlan } from '../../../../tests/support/a-roadmap.ts';
import { contractDue } from '../../debts/contract-due.ts';
import type { Debt } from '../../debts/debt.ts';
import type { Payment, PlanMonth } from '../plan.ts';
import { type MadePlan, plannedPayment } from './planned-payment.ts';

const MADE_ON = '2026-11-22';
const plan = payablePlan(aRoadmap());

/** Ten instalments of R$ 100. */
const loan: Debt = {
  id: 'd1',
  creditor: 'Banco Sol',
  kind: 'personal-loan',
  collateral: 'none',
  offers: [],
  obligation: { form: 'instalments', amount: 10_000, remaining: 10 },
};

/** A plan of December and January in which this is what `d1` gets in December; without it, it gets nothing. */
function made(payment?: Partial<Payment>, closedInDecember: readonly string[] = []): MadePlan {
  const payments: readonly Payment[] = payment
    ? [{ debtId: 'd1', amount: 10_000, interest: 0, balanceAfter: 90_000, reason: 'contract', ...payment }]
    : [];
  const [first] = plan.months;
  if (!first) throw new Error('the roadmap of the tests has months');
  const december = { ...first, month: '2026-12', payments, closedDebtIds: closedInDecember };
  const months: readonly PlanMonth[] = [december, { ...december, month: '2027-01', payments: [], closedDebtIds: [] }];
  return { plan: { ...plan, months }, madeOn: MADE_ON };
}

const december = (payment?: Partial<Payment>) => plannedPayment(loan, '2026-12', made(payment));

describe('what a month holds for a debt', () => {
  it('is what the plan pays when that is what the contract asks for', () => {
    expect(december({ amount: 10_000 })).toEqual({ kind: 'covered', amount: 10_000, needed: 10_000 });
  });

  it('needs no more than the contract asks for, also when the plan pays more', () => {
    expect(december({ amount: 25_000, balanceAfter: 75_000 })).toEqual({
      kind: 'covered',
      amount: 25_000,
      needed: 10_000,
    });
  });

  it('is covered by nine tenths and short below', () => {
    expect(december({ amount: 9000 })).toEqual({ kind: 'covered', amount: 9000, needed: 9000 });
    expect(december({ amount: 8999 })).toEqual({ kind: 'short', amount: 10_000, needed: 10_000 });
  });

  it('asks for no more than is owed', () => {
    expect(december({ amount: 4000, balanceAfter: 0 })).toEqual({ kind: 'covered', amount: 4000, needed: 4000 });
    expect(december({ amount: 4000, balanceAfter: 0, forgiven: 6000 })).toMatchObject({
      kind: 'short',
      needed: 10_000,
    });
  });

  it('is all of it when an offer is taken', () => {
    const taken = december({ amount: 4000, balanceAfter: 0, forgiven: 60_000, reason: 'settlement' });
    expect(taken).toEqual({ kind: 'covered', amount: 4000, needed: 4000 });
  });

  it('is what is paid where the contract asks for nothing', () => {
    const ofFamily: Debt = { ...loan, kind: 'informal', obligation: { form: 'balance', balance: 100_000 } };
    expect(plannedPayment(ofFamily, '2026-12', made({ amount: 7000 }))).toEqual({
      kind: 'covered',
      amount: 7000,
      needed: 7000,
    });
  });

  it('counts the month’s interest where the contract asks for it on top', () => {
    const overdraft: Debt = { ...loan, kind: 'overdraft', obligation: { form: 'balance', balance: 100_000 } };
    const paid = { amount: 8000, interest: 8000, balanceAfter: 100_000 };
    expect(plannedPayment(overdraft, '2026-12', made(paid))).toMatchObject({ kind: 'covered', needed: 8000 });
    expect(plannedPayment(overdraft, '2026-12', made({ ...paid, amount: 7000 }))).toMatchObject({ kind: 'short' });
  });
});

describe('what is deducted from pay', () => {
  it('is due on no day', () => {
    expect(december({ amount: 10_000, fromWages: 10_000 })).toBeUndefined();
    expect(december({ amount: 12_000, fromWages: 10_000 })).toBeUndefined();
  });

  it('leaves the rest of what the contract asks for', () => {
    expect(december({ amount: 10_000, fromWages: 4000 })).toEqual({ kind: 'covered', amount: 6000, needed: 6000 });
    expect(december({ amount: 9000, fromWages: 4000 })).toEqual({ kind: 'short', amount: 6000, needed: 6000 });
  });

  it('leaves nothing when it is all that is paid', () => {
    expect(december({ amount: 4000, fromWages: 4000 })).toBeUndefined();
  });
});

describe('a debt that gets nothing', () => {
  it('is short by what its contract asks for', () => {
    const due = contractDue(loan, MADE_ON);
    expect(december()).toEqual({ kind: 'short', amount: due, needed: due });
    expect(due).toBeGreaterThan(0);
  });

  it('has nothing to be paid when it was closed in a month before', () => {
    expect(plannedPayment(loan, '2027-01', made(undefined, ['d1']))).toBeUndefined();
    expect(plannedPayment(loan, '2027-01', made(undefined, ['d2']))).toMatchObject({ kind: 'short' });
    expect(plannedPayment(loan, '2026-12', made(undefined, ['d1']))).toMatchObject({ kind: 'short' });
  });

  it('has nothing to be paid when its contract asks for nothing', () => {
    const ofFamily: Debt = { ...loan, kind: 'informal', obligation: { form: 'balance', balance: 100_000 } };
    expect(plannedPayment(ofFamily, '2026-12', made())).toBeUndefined();
  });

  it('is not known in a month that the plan does not have', () => {
    expect(plannedPayment(loan, '2026-10', made({}))).toBeUndefined();
    expect(plannedPayment(loan, '2027-02', made({}))).toBeUndefined();
  });
});

describe('where no plan has an end', () => {
  it('each month is short by what the contract asks for, from the month on in which it was made', () => {
    const { plan: none } = deficitRoadmap();
    const due = contractDue(cardDebt, MADE_ON);
    expect(plannedPayment(cardDebt, '2026-11', { plan: none, madeOn: MADE_ON })).toEqual({
      kind: 'short',
      amount: due,
      needed: due,
    });
    expect(plannedPayment(cardDebt, '2027-05', { plan: none, madeOn: MADE_ON })).toMatchObject({ kind: 'short' });
    expect(plannedPayment(cardDebt, '2026-10', { plan: none, madeOn: MADE_ON })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { aRoadmap, cardDebt, deficitRoadmap, longLoan, payablePlan } from '../../../../tests/support/a-roadmap.ts';
import { reais } from '../../money/centavos.ts';
import { currentMonth, monthSteps, type ToldPayment } from './month-steps.ts';

const plan = payablePlan(aRoadmap());
const told = (debtId: string, amount: number, on = '2026-12-05', isNews = true): ToldPayment => ({
  ...{ debtId, amount, on, isNews },
});
const stepOf = (debtId: string, ...payments: ToldPayment[]) =>
  monthSteps({ plan }, payments, '2026-12').steps.find((step) => step.debtId === debtId);

describe('the steps of a month', () => {
  it('are what the plan pays by hand, with the day on which it is due', () => {
    const { steps, planned, paid, left } = monthSteps({ plan }, [], '2026-12');
    expect(steps).toMatchObject([
      { debtId: 'd1', planned: 71_620, left: 71_620, dueOn: '2026-12-10', state: 'open' },
      { debtId: 'd2', planned: 38_380, left: 38_380, state: 'open' },
    ]);
    expect({ planned, paid, left }).toEqual({ planned: 110_000, paid: 0, left: 110_000 });
  });

  it('are done when nine tenths were told as paid, since people round', () => {
    expect(stepOf('d1', told('d1', 70_000))).toMatchObject({ state: 'done', paid: 70_000, left: 0 });
    expect(stepOf('d1', told('d1', 64_458))).toMatchObject({ state: 'done' });
    expect(stepOf('d1', told('d1', 64_457))).toMatchObject({ state: 'part', paid: 64_457, left: 7163 });
  });

  it('add up what was paid in several times', () => {
    expect(stepOf('d1', told('d1', 30_000), told('d1', 41_620))).toMatchObject({ state: 'done', paid: 71_620 });
  });

  it('do not take a payment off twice that the plan knew already', () => {
    const step = stepOf('d1', told('d1', 50_000, '2026-12-01', false));
    expect(step).toMatchObject({ state: 'part', planned: 121_620, paid: 50_000, left: 71_620 });
  });

  it('have a debt that was paid and needs nothing more as done', () => {
    expect(stepOf('d9', told('d9', 5000))).toMatchObject({ planned: 5000, paid: 5000, left: 0, state: 'done' });
  });

  it('leave out what was paid in another month', () => {
    expect(stepOf('d1', told('d1', 71_620, '2026-11-30'))).toMatchObject({ state: 'open', paid: 0 });
  });

  it('ask for one instalment a month, also when the plan was made anew since it was paid', () => {
    const easy = payablePlan(aRoadmap({ income: 4200, debts: [cardDebt, longLoan] }));
    const instalment = (isNews: boolean) =>
      monthSteps({ plan: easy }, [told('d4', reais(690), '2026-12-02', isNews)], '2026-12').steps.find(
        ({ debtId }) => debtId === 'd4',
      );
    expect(easy.months[0]?.payments).toContainEqual(expect.objectContaining({ debtId: 'd4', reason: 'contract' }));
    expect(instalment(false)).toMatchObject({ state: 'done', paid: 69_000, left: 0, dueOn: '2026-12-31' });
    expect(instalment(true)).toMatchObject({ state: 'done', paid: 69_000, left: 0 });
  });

  it('need no hand for what is deducted from pay', () => {
    const [month] = plan.months;
    const payments = (month?.payments ?? []).map((payment) => ({ ...payment, fromWages: payment.amount }));
    const deducted = { ...plan, months: month ? [{ ...month, payments }] : [] };
    const { steps, planned, left } = monthSteps({ plan: deducted }, [], '2026-12');
    expect(steps.map(({ state }) => state)).toEqual(['from-wages', 'from-wages']);
    expect({ planned, left }).toEqual({ planned: 0, left: 0 });
  });

  it('are only what was paid where no plan has an end', () => {
    const { plan: none } = deficitRoadmap();
    expect(monthSteps({ plan: none }, [told('d1', reais(50))], '2026-12').steps).toMatchObject([
      { debtId: 'd1', state: 'done' },
    ]);
  });
});

describe('the month that a person is in', () => {
  it('is this one when the plan has it', () => {
    expect(currentMonth({ plan }, [], '2026-12-28')).toBe('2026-12');
  });

  it('is the plan’s first one when the plan begins later', () => {
    expect(currentMonth({ plan }, [], '2026-11-25')).toBe('2026-12');
  });

  it('is this one when something was paid in it, though the plan has gone on', () => {
    expect(currentMonth({ plan }, [told('d1', 100, '2026-11-24')], '2026-11-25')).toBe('2026-11');
  });

  it('is not kept by what was paid in another', () => {
    expect(currentMonth({ plan }, [told('d1', 100, '2026-10-24')], '2026-11-25')).toBe('2026-12');
  });

  it('is this one after the plan’s end, and without a plan', () => {
    expect(currentMonth({ plan }, [], '2040-01-05')).toBe('2040-01');
    expect(currentMonth(deficitRoadmap(), [], '2026-12-05')).toBe('2026-12');
  });
});

describe('a month that goes before the plan', () => {
  const due = { month: '2026-11', payments: [{ debtId: 'd9', creditor: 'Renner', amount: reais(95), dueDay: 20 }] };

  it('asks for what the roadmap counts on, until it is told as paid', () => {
    expect(currentMonth({ plan, due }, [], '2026-11-15')).toBe('2026-11');
    expect(monthSteps({ plan, due }, [], '2026-11')).toMatchObject({
      planned: reais(95),
      left: reais(95),
      steps: [{ debtId: 'd9', state: 'open', dueOn: '2026-11-20' }],
    });
    const paid = [{ debtId: 'd9', amount: reais(90), on: '2026-11-18', isNews: true }];
    expect(monthSteps({ plan, due }, paid, '2026-11')).toMatchObject({ left: 0, steps: [{ state: 'done' }] });
  });

  it('is done from nine tenths on, and in part below', () => {
    const paidOf = (amount: number, isNews = true) =>
      monthSteps({ plan, due }, [told('d9', reais(amount), '2026-11-18', isNews)], '2026-11').steps[0];
    expect(paidOf(85.5)).toMatchObject({ state: 'done', paid: reais(85.5), left: 0 });
    expect(paidOf(85.49)).toMatchObject({ state: 'part', planned: reais(95), left: reais(9.51) });
    // Of what the roadmap knew already R$ 95 are still asked.
    expect(paidOf(50, false)).toMatchObject({ state: 'part', planned: reais(145), left: reais(95) });
  });

  it('has no day where none was told', () => {
    const [payment] = due.payments;
    if (!payment) throw new Error('a payment');
    const { dueDay: _, ...someday } = payment;
    const [step] = monthSteps({ plan, due: { ...due, payments: [someday] } }, [], '2026-11').steps;
    expect(step).not.toHaveProperty('dueOn');
  });

  it('asks no more for what the plan itself asks for', () => {
    expect(monthSteps({ plan, due: { ...due, month: '2026-12' } }, [], '2026-12').steps).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { aDebt, type DebtBuilder } from '../../../tests/support/a-debt.ts';
import type { Offer } from '../debts/debt.ts';
import { reais } from '../money/centavos.ts';
import { judgeOffer, type OfferJudgement } from './judge-offer.ts';

const today = '2026-11-22';

function judged(debt: DebtBuilder, offer: Omit<Offer, 'id'>, { left = 600, income = 5000 } = {}): OfferJudgement {
  const offered = { ...debt.build(), offers: [{ id: 'o1', ...offer }] };
  const [told] = offered.offers;
  const judgement =
    told &&
    judgeOffer({
      debt: offered,
      offer: told,
      problem: { debts: [offered], monthlyForDebts: reais(left), oneOffIncomes: [], today },
      preference: { strategy: 'best' },
      diagnosis: { debts: [offered], income: reais(income), leftForDebts: reais(left) },
    });
  if (!judgement) throw new Error('expected a judgement');
  return judgement;
}

const atOnce = (price: number): Omit<Offer, 'id'> => ({ price: reais(price), instalments: 1 });
const inParts = (count: number, part: number): Omit<Offer, 'id'> => ({
  price: reais(count * part),
  instalments: count,
});
const lateCard = aDebt('credit-card').of(1000).at(0.1).overdueSince('2025-10-18');

describe('an offer against the plan', () => {
  it('tells what all debts cost with it and without it', () => {
    const { against } = judged(lateCard, atOnce(400));
    expect(against).toMatchObject({ kind: 'saves', cost: reais(400), sooner: 1, month: '2026-12' });
    // Without it: R$ 1.100 − 600, then R$ 550.
    expect(against).toMatchObject({ without: reais(1150) });
  });

  it('is dearer where it asks for more than the debt would cost', () => {
    const debt = aDebt('store-credit').of(1000).at(0.01);
    expect(judged(debt, inParts(10, 130)).against).toMatchObject({ kind: 'dearer' });
  });

  it('is equal where it asks what the debt would cost anyway', () => {
    // R$ 1.100 in December, as much as the debt with its interest.
    const debt = aDebt('other').of(1000).at(0.1);
    expect(judged(debt, { ...atOnce(1100), until: '2026-12-20' }, { left: 1200 }).against).toEqual({ kind: 'equal' });
  });

  it('says what is missing where it does not fit its window', () => {
    const debt = aDebt('credit-card').of(5000).at(0.05).overdueSince('2025-10-18');
    const { against } = judged(debt, { ...atOnce(2000), until: '2026-12-20' });
    expect(against).toEqual({ kind: 'does-not-fit', lacking: reais(1400) });
  });

  it('is decisive where the debts would never end without it', () => {
    const debt = aDebt('other').of(9000).at(0.2);
    const { against } = judged(debt, inParts(12, 80), { left: 100 });
    expect(against).toMatchObject({ kind: 'decisive' });
  });

  it('has no plan to be weighed against in deficit', () => {
    const debt = aDebt('other').of(9000).at(0.2);
    expect(judged(debt, atOnce(4000), { left: -50 }).against).toMatchObject({ kind: 'no-plan' });
  });
});

describe('the terms of an offer', () => {
  it('are compared with what such creditors were seen to take', () => {
    expect(judged(lateCard, atOnce(400)).expected).toBe('below');
    expect(judged(lateCard, atOnce(600)).expected).toBe('within');
    expect(judged(lateCard, atOnce(900)).expected).toBe('above');
    expect(judged(aDebt('credit-card').of(1000), atOnce(900)).expected).toBeUndefined();
  });

  it('ask for a part a month beside the entry', () => {
    expect(judged(lateCard, { price: reais(900), instalments: 11, entry: reais(100) }).part).toBe(reais(80));
    expect(judged(lateCard, atOnce(400)).part).toBe(reais(400));
  });

  it('hold interest only where they add up to more than is owed', () => {
    expect(judged(lateCard, inParts(12, 100)).monthlyRate).toBeCloseTo(0.0292, 4);
    expect(judged(lateCard, inParts(10, 80)).monthlyRate).toBeUndefined();
  });

  it('are weighed with the room that there would be without the offer', () => {
    expect(judged(lateCard, atOnce(400)).range.mostAtOnce).toBe(reais(1000));
  });
});

it('no offer of a loan shark is weighed', () => {
  const debt = { ...aDebt('loan-shark').of(1000).build(), offers: [{ id: 'o1', ...atOnce(400) }] };
  const [offer] = debt.offers;
  const problem = { debts: [debt], monthlyForDebts: reais(600), oneOffIncomes: [], today };
  const diagnosis = { debts: [debt], income: reais(5000), leftForDebts: reais(600) };
  expect(offer && judgeOffer({ debt, offer, problem, preference: { strategy: 'best' }, diagnosis })).toBeUndefined();
});

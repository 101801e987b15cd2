import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import { aPlan } from '../../../../tests/support/a-plan.ts';
import type { Debt } from '../../debts/debt.ts';
import { reais } from '../../money/centavos.ts';
import type { Choice } from '../plan.ts';

/** Why a plan is as it is: each decision with what the debts would cost more without it, worked out by hand. */

const dear = aDebt('other').named('a').of(1000).at(0.1);
const free = aDebt('informal').named('b').of(2000).withoutInterest();

function choicesOf(debts: readonly Debt[], monthly: number): readonly Choice[] {
  return aPlan(debts, monthly).choices;
}

function taken(debtId: string, offerId: string, month: string, price: number) {
  return { kind: 'offer-taken', debtId, offerId, month, parts: [reais(price)] } as const;
}

describe('an offer that is taken', () => {
  it('saves what the debt would cost in full: R$ 1.076,22 instead of R$ 350', () => {
    // Without it: 1.040 − 400 = 640; 665,60 − 400 = 265,60; 276,22. Of R$ 1.040 R$ 690 are forgiven.
    const debt = dear.at(0.04).offering(350, { until: '2026-12-15' }).build();
    expect(choicesOf([debt], 400)).toEqual([
      { ...taken('a', 'a-1', '2026-12', 350), forgiven: reais(690), saves: reais(726.22) },
    ]);
  });

  it('is decisive where the debt would never end: then it saves what the creditor gives up', () => {
    // R$ 500 do not even pay the R$ 1.000 of interest a month.
    const debt = dear.of(10_000).offering(450, { until: '2026-12-15' }).build();
    expect(choicesOf([debt], 500)).toEqual([
      { ...taken('a', 'a-1', '2026-12', 450), forgiven: reais(10_550), saves: reais(10_550), decisive: true },
    ]);
  });

  it('forgives nothing where its parts hold interest, and saves all the same', () => {
    // Five times R$ 225 are R$ 1.125, more than the R$ 1.100 owed in December. Without it, five times R$ 250 and R$ 92,65.
    const offers = [{ id: 'parts', price: reais(1125), instalments: 5 }];
    const [choice] = choicesOf([{ ...dear.build(), offers }], 250);
    const parts = Array<number>(5).fill(reais(225));
    expect(choice).toMatchObject({ kind: 'offer-taken', parts, forgiven: 0, saves: reais(217.65) });
  });

  it('saves what the next best offer costs more, and stands by weight: what is left comes last', () => {
    // a: R$ 350 or R$ 300 of R$ 945; b: R$ 700 of R$ 1.100. R$ 1.000 pay for R$ 300 and R$ 700.
    const until = { until: '2026-12-28' };
    const two = aDebt('other').named('a').of(900).at(0.05).offering(350, until).offering(300, until).build();
    const one = dear.named('b').offering(700, until).build();
    const choices = choicesOf([two, one], 1000);
    expect(choices.map((choice) => [choice.kind, 'offerId' in choice && choice.offerId])).toEqual([
      ['offer-taken', 'a-2'],
      ['offer-taken', 'b-1'],
      ['offer-left', 'a-1'],
    ]);
    // Without R$ 700 for b: 1.100 − 700 = 400; R$ 440 in January, so 300 + 700 + 440.
    expect(choices[1]).toEqual({ ...taken('b', 'b-1', '2026-12', 700), forgiven: reais(400), saves: reais(440) });
  });
});

describe('money that waits for an offer', () => {
  const february = { from: '2027-02-01', until: '2027-02-28' };
  // R$ 600, then R$ 300 of R$ 550 go to the dear one; R$ 900 settle the other; R$ 302,50 are left: R$ 2.102,50.
  const keeps = { from: '2027-01', until: '2027-01', amount: reais(300) };

  it('is worth the offer where nothing can be had without waiting', () => {
    // All money at once pays 1.150 + 2.000.
    const kept = { kind: 'kept-for-offer', debtId: 'b', offerId: 'b-1', ...keeps, saves: reais(1047.5) } as const;
    expect(choicesOf([dear.build(), free.offering(900, february).build()], 600)).toEqual([
      { ...taken('b', 'b-1', '2027-02', 900), forgiven: reais(1100), saves: reais(1047.5) },
      kept,
    ]);
  });

  it('is worth less where a dearer offer comes later, for which no money has to wait', () => {
    // R$ 1.150 for the dear one until January and R$ 1.300 in April: R$ 2.450.
    const later = { from: '2027-02-01', until: '2027-04-28' };
    const two = free.offering(900, february).offering(1300, later).build();
    expect(choicesOf([dear.build(), two], 600)).toEqual([
      { ...taken('b', 'b-1', '2027-02', 900), forgiven: reais(1100), saves: reais(347.5) },
      { kind: 'kept-for-offer', debtId: 'b', offerId: 'b-1', ...keeps, saves: reais(347.5) },
      { kind: 'offer-left', debtId: 'b', offerId: 'b-2', why: 'dearer', costs: reais(347.5) },
    ]);
  });

  it('is measured against the same offer in a month that needs no waiting', () => {
    // b asks R$ 200 a month. Waiting: 100 + 200, 900, then 600, 600 and 78,10: R$ 2.478,10 (b closes in January).
    // At once: 400 + 200, 400 + 200 and 187 + 200 or more, then R$ 900 when a is closed: R$ 429,60 more.
    const asks = aDebt('other').named('b').of(2000).withoutInterest().withMinimum(200);
    const debts = [dear.build(), asks.offering(900, { until: '2027-04-28' }).build()];
    const plan = aPlan(debts, 600);
    expect(plan.totalPaid).toBe(reais(2478.1));
    expect(plan.choices).toMatchObject([
      { kind: 'offer-taken', month: '2027-01', forgiven: reais(900), saves: reais(729.6) },
      { kind: 'kept-for-offer', from: '2026-12', until: '2026-12', amount: reais(300), saves: reais(429.6) },
    ]);
    // A dearer offer from February on would be taken there: two more instalments, but R$ 100 less of interest.
    const two = asks.offering(900, { until: '2027-04-28' }).offering(1000, { from: '2027-02-01', until: '2027-04-28' });
    expect(choicesOf([dear.build(), two.build()], 600)).toMatchObject([
      { kind: 'kept-for-offer', saves: reais(429.6) },
      { kind: 'offer-taken', offerId: 'b-1', saves: reais(286.77) },
      { kind: 'offer-left', offerId: 'b-2', why: 'dearer', costs: reais(286.77) },
    ]);
  });

  it('is not told of where nothing else could be paid meanwhile: the R$ 300 of December save nothing', () => {
    const offer = free.offering(900, { from: '2027-01-01', until: '2027-01-20' });
    expect(choicesOf([offer.build()], 600)).toEqual([
      { ...taken('b', 'b-1', '2027-01', 900), forgiven: reais(1100), saves: reais(1100) },
    ]);
  });

  it('is told of each offer by itself', () => {
    // R$ 1.700 of three months' R$ 2.100 are for the offers: 400, then 900, 800, and R$ 931,70 of the dear one in March.
    const [january, february] = ['2027-01', '2027-02'].map((month) => ({ from: `${month}-01`, until: `${month}-28` }));
    const two = [free.offering(900, january).build(), free.named('c').offering(800, february).build()];
    const plan = aPlan([dear.build(), ...two], 700);
    expect(plan.totalPaid).toBe(reais(400 + 900 + 800 + 700 + 254.87));
    // Without c's: 500, 900, 700, 28,60 and R$ 2.000. Without b's: 700, 440, 800 and R$ 2.000.
    const ofC = { debtId: 'c', offerId: 'c-1', saves: reais(4128.6 - 3054.87) };
    const ofB = { debtId: 'b', offerId: 'b-1', saves: reais(3940 - 3054.87) };
    expect(plan.choices).toMatchObject([
      { kind: 'offer-taken', month: '2027-02', forgiven: reais(1200), ...ofC },
      { kind: 'kept-for-offer', from: '2026-12', until: '2027-01', amount: reais(100), ...ofC },
      { kind: 'offer-taken', month: '2027-01', forgiven: reais(1100), ...ofB },
      { kind: 'kept-for-offer', from: '2026-12', until: '2026-12', amount: reais(200), ...ofB },
    ]);
  });

  it('is told from the first month to the last with the most of it, and as decisive where nothing else ends', () => {
    // R$ 350 of December and R$ 500 of January wait for R$ 1.350 in February.
    const huge = dear.named('b').of(10_000).offering(1350, { from: '2027-02-01', until: '2027-02-15' }).build();
    const [first, kept] = choicesOf([dear.of(200).build(), huge], 500);
    expect(first).toMatchObject({ kind: 'offer-taken', forgiven: reais(13_310 - 1350), decisive: true });
    expect(kept).toMatchObject({ kind: 'kept-for-offer', from: '2026-12', until: '2027-01', amount: reais(850) });
    expect(kept).toMatchObject({ saves: 0, decisive: true });
  });
});

describe('an offer that is left', () => {
  it('does not fit: R$ 900 in December when there are R$ 600', () => {
    const debt = dear.at(0.04).offering(900, { until: '2026-12-15' }).build();
    expect(choicesOf([debt], 600)).toEqual([
      { kind: 'offer-left', debtId: 'a', offerId: 'a-1', why: 'does-not-fit', lacking: reais(300) },
    ]);
  });

  it('lacks what is missing when least is missing: R$ 2.000 in February with three times R$ 600', () => {
    const debt = dear.named('b').of(3000).at(0.01).offering(2000, { until: '2027-02-15' }).build();
    expect(choicesOf([dear.build(), debt], 600)).toEqual([
      { kind: 'offer-left', debtId: 'b', offerId: 'b-1', why: 'does-not-fit', lacking: reais(200) },
    ]);
  });

  it('is dearer where another debt had to take a worse offer for it', () => {
    // R$ 600 for b in December; c: 1.210 − 600, 671 − 600, 78,10; a: 624,36 − 521,90; 103,48: R$ 2.503,48.
    // With R$ 500 for a in December b costs R$ 700 in January; c: 1.331 − 600, 804,10 − 600, 224,51.
    const [december, january] = [{ until: '2026-12-15' }, { from: '2027-01-01', until: '2027-01-15' }];
    const plan = aPlan(
      [
        aDebt('other').named('a').of(600).at(0.01).offering(500, december).build(),
        dear.named('b').of(2000).offering(600, december).offering(700, january).build(),
        dear.named('c').build(),
      ],
      600,
    );
    expect(plan.totalPaid).toBe(reais(2503.48));
    expect(plan.choices).toContainEqual({
      kind: 'offer-left',
      debtId: 'a',
      offerId: 'a-1',
      why: 'dearer',
      costs: reais(121.03),
    });
  });

  it('is equal where it costs less than a real more: R$ 1.100 are owed in December', () => {
    const left = { kind: 'offer-left', debtId: 'a', offerId: 'a-1' } as const;
    expect(choicesOf([dear.offering(1100, { until: '2026-12-15' }).build()], 1200)).toEqual([
      { ...left, why: 'equal' },
    ]);
    const inTwo = (price: number) => ({
      ...dear.build(),
      offers: [{ id: 'a-1', price: reais(price), instalments: 2 }],
    });
    expect(choicesOf([inTwo(1100.99)], 1200)).toEqual([{ ...left, why: 'equal' }]);
    expect(choicesOf([inTwo(1101)], 1200)).toEqual([{ ...left, why: 'dearer', costs: reais(1) }]);
  });

  it('is not told of once it has lapsed', () => {
    expect(choicesOf([dear.offering(300, { until: '2026-11-30' }).build()], 600)).toEqual([]);
  });

  it('is not told of where it fits, but the other debts would never end after it', () => {
    // R$ 10.000 at 10 % end with R$ 1.050 a month. With R$ 1.000 of December for the offer R$ 10.950 are left, which bear
    // R$ 1.095 a month.
    const offer = free.offering(1000, { until: '2026-12-15' }).build();
    expect(choicesOf([dear.of(10_000).build(), offer], 1050)).toEqual([]);
  });
});

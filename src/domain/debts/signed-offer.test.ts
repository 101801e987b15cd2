import { describe, expect, it } from 'vitest';
import { dressShop } from '../../../tests/support/a-roadmap.ts';
import { signedOffer } from './signed-offer.ts';

describe('a signed offer', () => {
  it('takes the place of its debt, with what comes back if it is broken', () => {
    const signed = signedOffer(dressShop, { id: 'o', price: 125_000, instalments: 5 }, 320_000);
    expect(signed).toHaveLength(1);
    expect(signed[0]).toMatchObject({
      id: dressShop.id,
      kind: 'settlement',
      obligation: { form: 'instalments', remaining: 5, amount: 25_000 },
      agreement: { comesBackIfBroken: 195_000 },
      offers: [],
    });
    expect(signed[0]).not.toHaveProperty('overdueSince');
  });

  it('asks for an entry at once and for the rest in equal parts', () => {
    const signed = signedOffer(dressShop, { id: 'o', price: 90_000, instalments: 11, entry: 10_000 }, 62_000);
    expect(signed.map(({ id, obligation }) => ({ id, obligation }))).toEqual([
      { id: 'd6', obligation: { form: 'instalments', remaining: 10, amount: 8_000 } },
      { id: 'd6-entry', obligation: { form: 'instalments', remaining: 1, amount: 10_000 } },
    ]);
    expect(signed[0]?.agreement).toEqual({ comesBackIfBroken: 0 });
  });

  it('keeps the creditor, the name and the due day of its debt, where it has them', () => {
    const { creditor } = dressShop;
    const offer = { id: 'o', price: 90_000, instalments: 3, entry: 30_000 };
    const named = signedOffer({ ...dressShop, name: 'Carnê azul', dueDay: 12 }, offer, 120_000);
    expect(named).toMatchObject([
      { creditor, name: 'Carnê azul', dueDay: 12 },
      { creditor, name: 'Carnê azul' },
    ]);
    expect(named[1]).not.toHaveProperty('dueDay');
    const { name: _, dueDay: __, ...plain } = dressShop;
    const [signed] = signedOffer(plain, offer, 120_000);
    expect(signed).toMatchObject({ creditor });
    expect(signed).not.toHaveProperty('name');
    expect(signed).not.toHaveProperty('dueDay');
  });

  it('paid in one part has no entry beside it', () => {
    const [whole, ...others] = signedOffer(
      dressShop,
      { id: 'o', price: 50_000, instalments: 1, entry: 50_000 },
      90_000,
    );
    expect(whole?.obligation).toEqual({ form: 'instalments', remaining: 1, amount: 50_000 });
    expect(others).toEqual([]);
  });
});

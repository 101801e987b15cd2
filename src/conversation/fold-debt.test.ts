import { describe, expect, it } from 'vitest';
import type { DebtDraft } from '../contracts/conversation-state.ts';
import type { Offer } from '../domain/debts/debt.ts';
import { reais } from '../domain/money/centavos.ts';
import { afterPayment, withAgreement, withOffer, withoutOffer } from './fold-debt.ts';

const offer: Offer = { id: 'o1', price: reais(900), instalments: 11, entry: reais(100) };
const debt: DebtDraft = { id: 'd1', creditor: 'Renner', kind: 'store-credit', balance: reais(1500), offers: [offer] };

describe('withOffer', () => {
  it('adds to an offer what is told of it later', () => {
    const mended = withOffer(debt, { id: 'o1', until: '2026-12-15' });
    expect(mended.offers).toEqual([{ ...offer, until: '2026-12-15' }]);
  });

  it('is no offer while its price is not known', () => {
    expect(withOffer({ id: 'd1', creditor: 'Renner' }, { id: 'o1', until: '2026-12-15' }).offers).toBeUndefined();
  });
});

describe('withoutOffer', () => {
  it('leaves the others', () => {
    const two = withOffer(debt, { id: 'o2', price: reais(700), instalments: 1 });
    expect(withoutOffer(two, 'o1').offers).toMatchObject([{ id: 'o2' }]);
  });
});

describe('withAgreement', () => {
  it('owes the entry at once and the rest in equal parts, and what was given up may come back', () => {
    expect(withAgreement(debt, 'o1')).toEqual({
      id: 'd1',
      creditor: 'Renner',
      kind: 'settlement',
      entryDue: reais(100),
      instalmentAmount: reais(80),
      instalmentsRemaining: 10,
      interestFree: true,
      overdue: 'no',
      agreement: { comesBackIfBroken: reais(600) },
    });
  });

  it('owes one part where it is paid at once', () => {
    const single = withOffer(debt, { id: 'o2', price: reais(350), instalments: 1 });
    const signed = withAgreement(single, 'o2');
    expect(signed).toMatchObject({ instalmentAmount: reais(350), instalmentsRemaining: 1 });
    expect(signed.entryDue).toBeUndefined();
  });

  it('has nothing to come back where the parts cost more than what was owed', () => {
    const dear = withOffer(debt, { id: 'o2', price: reais(1800), instalments: 10 });
    expect(withAgreement(dear, 'o2').agreement).toEqual({ comesBackIfBroken: 0 });
  });

  it('changes nothing for an offer that is gone', () => {
    expect(withAgreement(debt, 'o9')).toEqual(debt);
  });
});

describe('afterPayment', () => {
  it('pays the entry first, and parts with the rest', () => {
    const signed = withAgreement(debt, 'o1');
    expect(afterPayment(signed, { on: '2026-12-05', amount: reais(60) })).toMatchObject({
      entryDue: reais(40),
      instalmentsRemaining: 10,
    });
    expect(afterPayment(signed, { on: '2026-12-05', amount: reais(180) })).toMatchObject({
      entryDue: 0,
      instalmentsRemaining: 9,
    });
  });

  it('counts nine tenths of an instalment as one, and less as none', () => {
    const owed: DebtDraft = { id: 'd1', creditor: 'X', instalmentAmount: reais(100), instalmentsRemaining: 3 };
    expect(afterPayment(owed, { on: '2026-12-05', amount: reais(90) }).instalmentsRemaining).toBe(2);
    expect(afterPayment(owed, { on: '2026-12-05', amount: reais(89) }).instalmentsRemaining).toBe(3);
  });
});

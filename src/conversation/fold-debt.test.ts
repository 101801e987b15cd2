import { describe, expect, it } from 'vitest';
import type { DebtDraft } from '../contracts/conversation-state.ts';
import type { Offer } from '../domain/debts/debt.ts';
import { reais } from '../domain/money/centavos.ts';
import { obligationOf } from './debt-of.ts';
import { afterPayment, oncePaid, withAgreement, withOffer, withoutOffer } from './fold-debt.ts';

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

  it('counts an instalment that is paid in parts, and keeps what goes beyond whole ones for the next', () => {
    const owed: DebtDraft = { id: 'd1', creditor: 'X', instalmentAmount: reais(100), instalmentsRemaining: 3 };
    const part = afterPayment(owed, { on: '2026-12-05', amount: reais(40) });
    expect(part).toMatchObject({ instalmentsRemaining: 3, instalmentPart: reais(40) });
    const whole = afterPayment(part, { on: '2026-12-09', amount: reais(60) });
    expect(whole).toEqual({ ...owed, instalmentsRemaining: 2, instalmentPaidIn: '2026-12' });
    expect(afterPayment(owed, { on: '2026-12-05', amount: reais(150) }).instalmentPart).toBe(reais(50));
    expect(afterPayment(owed, { on: '2026-12-05', amount: reais(110) }).instalmentPart).toBeUndefined();
  });

  it('pays late instalments first, the oldest before the others', () => {
    const late: DebtDraft = {
      ...{ id: 'd1', creditor: 'X', instalmentAmount: reais(100), instalmentsRemaining: 9 },
      ...{ overdue: 'yes', overdueSince: '2026-10-31' },
    };
    const once = afterPayment(late, { on: '2026-12-05', amount: reais(104) });
    expect(once).toMatchObject({ instalmentsRemaining: 8, overdue: 'yes', overdueSince: '2026-11-30' });
    const twice = afterPayment(once, { on: '2026-12-06', amount: reais(102) });
    expect(twice).toMatchObject({ instalmentsRemaining: 7, overdue: 'no' });
    expect(twice.overdueSince).toBeUndefined();
  });
});

describe('the last instalment', () => {
  it('is asked for less what was paid of it with a late one, once the fine of that is taken off', () => {
    const late: DebtDraft = {
      ...{ id: 'd1', creditor: 'X', instalmentAmount: reais(100), instalmentsRemaining: 2 },
      ...{ overdue: 'yes', overdueSince: '2026-12-05' },
    };
    // 30 days late: R$ 2 of fine and R$ 1 of interest.
    const paid = { ...late, ...afterPayment(late, { on: '2027-01-04', amount: reais(150) }) };
    expect(paid).toMatchObject({ instalmentsRemaining: 1, instalmentPart: reais(47) });
    expect(obligationOf(paid)).toEqual({ form: 'instalments', remaining: 1, amount: reais(53) });
    expect(oncePaid(paid, { on: '2027-02-04', amount: reais(53) }).instalmentsRemaining).toBe(0);
  });
});

describe('withInterest', () => {
  const card: DebtDraft = {
    ...{
      id: 'd1',
      creditor: 'X',
      kind: 'other',
      balance: reais(1000),
      rate: { value: 0.1, period: 'month', span: '' },
    },
    told: { balance: reais(1000), on: '2027-01-04', payments: [] },
  };

  it('leaves R$ 50 of R$ 1.000 at 10 % of which 600 are paid in January and 500 in March', () => {
    // 600 in January leave 500; February's interest makes them 550.
    const january = afterPayment(card, { on: '2027-01-05', amount: reais(600) });
    expect(oncePaid(january, { on: '2027-03-05', amount: reais(500) }).balance).toBe(reais(50));
  });

  it('leaves nothing of what was paid in the month in which it was told', () => {
    expect(oncePaid(card, { on: '2027-01-20', amount: reais(1000) }).balance).toBe(0);
  });
});

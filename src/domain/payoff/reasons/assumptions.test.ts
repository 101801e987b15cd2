import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import type { Debt } from '../../debts/debt.ts';
import { reais } from '../../money/centavos.ts';
import { openAccounts } from '../simulation/account.ts';
import { assumptionsOf } from './assumptions.ts';

const today = '2026-11-22';

/** Of debts whose plan begins in December 2026. */
function assumed(...debts: readonly Debt[]) {
  return assumptionsOf(debts, { accounts: openAccounts(debts, today, '2026-12'), cappedIds: [], today });
}

describe('an offer without a deadline', () => {
  const debt = aDebt('other').at(0.05);
  const until = (month: string) => [{ kind: 'offer-deadline', debtId: 'other', offerId: 'other-1', until: month }];

  it('is counted on for three months', () => {
    expect(assumed(debt.offering(600).build())).toEqual(until('2027-02'));
  });

  it('is counted on for three months from when it can be taken', () => {
    expect(assumed(debt.offering(600, { from: '2027-03-05' }).build())).toEqual(until('2027-05'));
  });

  it('is told beside another that has one', () => {
    const both = debt.offering(600).offering(500, { until: '2026-12-31' }).build();
    expect(assumed(both)).toEqual(until('2027-02'));
    expect(assumed({ ...both, offers: both.offers.toReversed() })).toEqual(until('2027-02'));
  });

  it('is not counted on where nobody made it', () => {
    const [offer] = debt.offering(600).build().offers;
    if (!offer) throw new Error('an offer');
    expect(assumed({ ...debt.build(), offers: [{ ...offer, expectedFrom: 'fair' }] })).toEqual([]);
  });
});

describe('what a month is taken to cost', () => {
  it('is the interest and the fee of an overdraft: 8 % of R$ 1.000, and R$ 10', () => {
    const overdraft = { ...aDebt('overdraft').at(0.08).build(), monthlyFee: reais(10) };
    expect(assumed(overdraft)).toEqual([{ kind: 'minimum-payment', debtId: 'overdraft', amount: reais(90) }]);
  });

  it('is nothing where nothing is owed', () => {
    expect(assumed(aDebt('credit-card').of(0).build(), aDebt('other').at(0.01).build())).toEqual([]);
  });
});

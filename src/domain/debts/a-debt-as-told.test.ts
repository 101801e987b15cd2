import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { reais } from '../money/centavos.ts';
import { amountOwed } from './amount-owed.ts';
import { contractPayment, paymentDue } from './contract-payment.ts';
import { impliedMonthlyRate } from './implied-rate.ts';
import { resolveRate, withResolvedRate } from './resolve-rate.ts';
import { stakesOf } from './stakes.ts';

const today = '2026-11-22';

describe('the rate of a debt', () => {
  it('is the person’s own, whatever the instalments imply', () => {
    const debt = aDebt('personal-loan').inInstalments(12, 100, 1000).at(0.05).build();
    expect(resolveRate(debt, today).rate).toEqual({ source: 'person', monthly: 0.05 });
  });

  it('is implied by instalments against a balance', () => {
    const debt = aDebt('personal-loan').inInstalments(12, 100, 1000).build();
    const monthly = impliedMonthlyRate({ count: 12, amount: reais(100), price: reais(1000) });
    expect(resolveRate(debt, today).rate).toEqual({ source: 'implied', monthly });
  });

  it('is the market’s when a balance is only the sum of the instalments', () => {
    const debt = aDebt('personal-loan').inInstalments(12, 100, 1200).build();
    expect(resolveRate(debt, today).rate).toMatchObject({ source: 'market', rateId: 'personal-loan' });
  });

  it('is never zero for want of knowledge', () => {
    for (const kind of ['credit-card', 'store-credit', 'rent', 'tax', 'loan-shark', 'mortgage', 'other'] as const) {
      expect(resolveRate(aDebt(kind).build(), today).rate.monthly).toBeGreaterThan(0);
    }
  });

  it('is none for family, agreements and purchases whose price is in the instalments', () => {
    const none = { source: 'none', monthly: 0 };
    expect(resolveRate(aDebt('informal').build(), today).rate).toEqual(none);
    expect(resolveRate(aDebt('settlement').inInstalments(5, 80).build(), today).rate).toEqual(none);
    expect(resolveRate(aDebt('card-instalments').inInstalments(5, 80).build(), today).rate).toEqual(none);
    expect(resolveRate(aDebt('card-instalments').of(400).build(), today).rate.monthly).toBeGreaterThan(0);
  });

  it('is the revolving one of a card until it is late for more than a bill', () => {
    const rateIdOf = (since: string) => resolveRate(aDebt('credit-card').overdueSince(since).build(), today).rate;
    expect(rateIdOf('2026-10-22')).toMatchObject({ rateId: 'card-revolving' });
    expect(rateIdOf('2026-10-21')).toMatchObject({ rateId: 'card-instalments' });
  });

  it('is at most 8 % a month for the overdraft, and says by which rule', () => {
    expect(resolveRate(aDebt('overdraft').at(0.12).build(), today)).toEqual({
      rate: { source: 'person', monthly: 0.08 },
      cappedBy: 'overdraft-interest-cap',
    });
    expect(resolveRate(aDebt('overdraft').at(0.07).build(), today).cappedBy).toBeUndefined();
  });

  it('is at most 100 % a month, so that the arithmetic stays exact', () => {
    expect(resolveRate(aDebt('loan-shark').at(3).build(), today).rate.monthly).toBe(1);
  });

  it('stays the same when resolved twice', () => {
    const once = withResolvedRate(aDebt('overdraft').at(0.12).build(), today);
    expect(withResolvedRate(once, today)).toEqual(once);
  });
});

describe('what a debt asks each month', () => {
  it('is 15 % of a card’s bill when nobody told, as an assumption', () => {
    const contract = contractPayment(aDebt('credit-card').of(2000).build(), today);
    expect(contract.assumed).toBe(true);
    expect(paymentDue(contract, reais(2000))).toBe(reais(300));
  });

  it('follows the bill by the share that the told minimum is of it', () => {
    const contract = contractPayment(aDebt('credit-card').of(2000).withMinimum(200).build(), today);
    expect(contract.assumed).toBe(false);
    expect(paymentDue(contract, reais(1000))).toBe(reais(100));
  });

  it('is never more than what is owed, nor less than R$ 50 of a card', () => {
    const contract = contractPayment(aDebt('credit-card').of(2000).build(), today);
    expect(paymentDue(contract, reais(100))).toBe(reais(50));
    expect(paymentDue(contract, reais(30))).toBe(reais(30));
  });

  it('is the month’s interest of an overdraft', () => {
    const contract = contractPayment(aDebt('overdraft').of(1000).at(0.08).build(), today);
    expect(paymentDue(contract, reais(1080))).toBe(reais(80));
  });

  it('is a Price instalment over the usual term for a loan told as a balance', () => {
    const contract = contractPayment(aDebt('personal-loan').of(2400).withoutInterest().build(), today);
    expect(contract).toEqual({ fixed: reais(100), share: 0, assumed: true });
  });

  it('is nothing for what is late as a whole or has no schedule', () => {
    const nothing = { fixed: 0, share: 0, assumed: false };
    expect(contractPayment(aDebt('credit-card').overdueSince('2026-06-10').build(), today)).toEqual(nothing);
    expect(contractPayment(aDebt('informal').build(), today)).toEqual(nothing);
    expect(contractPayment(aDebt('utility-bill').build(), today)).toEqual(nothing);
  });
});

describe('what it takes to close a debt today', () => {
  it('is the balance told', () => {
    expect(amountOwed(aDebt('credit-card').of(700).build(), today)).toEqual({
      total: reais(700),
      arrears: 0,
      lateCount: 0,
    });
  });

  it('is less than the instalments still to come', () => {
    const debt = aDebt('personal-loan').inInstalments(10, 100).at(0.02).build();
    expect(amountOwed(debt, today).total).toBe(reais(898.26));
  });

  it('is late instalments with fine and late interest, each from its own due date, and the rest discounted', () => {
    const debt = aDebt('personal-loan').inInstalments(12, 100).at(0.02).overdueSince('2026-10-23').build();
    // 23 October is 30 days ago: R$ 100 + 2 + 1. 23 November is tomorrow. Eleven are still to come.
    expect(amountOwed(debt, today)).toEqual({
      total: reais(103) + reais(978.69),
      arrears: reais(103),
      lateCount: 1,
    });
  });

  it('never has more late instalments than remain', () => {
    const debt = aDebt('education').inInstalments(2, 100).overdueSince('2025-01-10').build();
    expect(amountOwed(debt, today).lateCount).toBe(2);
  });

  it('has nothing late before the day itself', () => {
    const due = aDebt('education').inInstalments(3, 100);
    expect(amountOwed(due.overdueSince('2026-11-23').build(), today).lateCount).toBe(0);
    expect(amountOwed(due.overdueSince(today).build(), today)).toMatchObject({ lateCount: 1, arrears: reais(100) });
  });
});

describe('what a person stands to lose', () => {
  it('is light and roof, then home and vehicle, never what is deducted from pay', () => {
    expect(stakesOf(aDebt('utility-bill').build())).toBe('essential-service');
    expect(stakesOf(aDebt('rent').securedBy('home').build())).toBe('essential-service');
    expect(stakesOf(aDebt('condominium-fee').build())).toBe('collateral');
    expect(stakesOf(aDebt('personal-loan').securedBy('vehicle').build())).toBe('collateral');
    expect(stakesOf(aDebt('payroll-loan').securedBy('salary').build())).toBe('none');
  });
});

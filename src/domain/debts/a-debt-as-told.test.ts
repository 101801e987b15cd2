import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { LARGEST_AMOUNT, reais } from '../money/centavos.ts';
import { amountOwed } from './amount-owed.ts';
import { contractDue } from './contract-due.ts';
import { contractPayment, paymentDue } from './contract-payment.ts';
import type { Debt } from './debt.ts';
import { impliedMonthlyRate } from './implied-rate.ts';
import { resolveRate, withResolvedRate } from './resolve-rate.ts';
import { stakesOf } from './stakes.ts';

const today = '2026-11-22';

describe('the rate of a debt', () => {
  it('is the person’s own, whatever the instalments imply', () => {
    const debt = aDebt('personal-loan').inInstalments(12, 100, 1000).at(0.05).build();
    expect(resolveRate(debt, today).rate).toEqual({ source: 'person', monthly: 0.05 });
  });

  it('is what the next instalment of a SAC holds beyond its part of the balance', () => {
    const debt = inSac(aDebt('mortgage').inInstalments(12, 112, 1200).build());
    expect(resolveRate(debt, today).rate).toEqual({ source: 'implied', monthly: 0.01 });
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

  it('is none in a purchase by card in instalments: paying them ahead saves nothing', () => {
    const fridge = aDebt('credit-card').inInstalments(6, 329).build();
    expect(resolveRate(fridge, today).rate).toEqual({ source: 'none', monthly: 0 });
    expect(amountOwed(fridge, today).total).toBe(reais(6 * 329));
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
    expect(resolveRate(aDebt('overdraft').at(0.08).build(), today).cappedBy).toBeUndefined();
  });

  it('is at most 100 % a month, so that the arithmetic stays exact', () => {
    expect(resolveRate(aDebt('loan-shark').at(3).build(), today).rate.monthly).toBe(1);
  });

  it('stays the same when resolved twice', () => {
    const debt = aDebt('overdraft').at(0.12).build();
    const once = withResolvedRate(debt, today);
    expect(once).toEqual({ ...debt, rate: { source: 'person', monthly: 0.08 } });
    expect(withResolvedRate(once, today)).toEqual(once);
  });
});

/** The same instalments, told as a SAC. */
function inSac(debt: Debt): Debt {
  const { obligation } = debt;
  if (obligation.form !== 'instalments') throw new Error('only instalments can be a SAC');
  return { ...debt, obligation: { ...obligation, system: 'sac' } };
}

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

  it('is the month’s interest and fee of an overdraft', () => {
    const contract = contractPayment(aDebt('overdraft').of(1000).at(0.08).build(), today);
    expect(contract).toEqual({ fixed: 0, share: 0, interestOnTop: true, assumed: true });
    expect(paymentDue(contract, reais(1080), reais(80))).toBe(reais(80));
  });

  it('is the told minimum of an overdraft, and of any debt but a card a fixed sum', () => {
    const contract = contractPayment(aDebt('overdraft').of(1000).withMinimum(120).build(), today);
    expect(contract).toEqual({ fixed: reais(120), share: 0, assumed: false });
  });

  it('is the share that a told minimum is of a card’s bill, at most the whole of it', () => {
    const share = (minimum: number) =>
      contractPayment(aDebt('credit-card').of(2000).withMinimum(minimum).build(), today).share;
    expect(share(200)).toBe(100_000);
    expect(share(2500)).toBe(1_000_000);
    expect(contractPayment(aDebt('credit-card').of(0).withMinimum(1).build(), today).share).toBe(1_000_000);
  });

  it('takes a minimum of nothing as not told', () => {
    expect(contractPayment(aDebt('credit-card').of(2000).withMinimum(0).build(), today)).toEqual({
      fixed: reais(50),
      share: 150_000,
      assumed: true,
    });
  });

  it('is the instalment as told, and under SAC its part of the balance with the interest on top', () => {
    const told = aDebt('mortgage').inInstalments(12, 112, 1200).build();
    expect(contractPayment(told, today)).toEqual({ fixed: reais(112), share: 0, assumed: false });
    expect(contractPayment(inSac(told), today)).toEqual({
      fixed: reais(100),
      share: 0,
      interestOnTop: true,
      assumed: false,
    });
    const withoutBalance = aDebt('mortgage').inInstalments(12, 112).at(0.01).build();
    expect(contractPayment(inSac(withoutBalance), today).fixed).toBe(reais(100));
  });

  it('is asked beside the interest only where the contract says so', () => {
    const sac = { fixed: reais(100), share: 0, interestOnTop: true, assumed: false };
    expect(paymentDue(sac, reais(1212), reais(12))).toBe(reais(112));
    expect(paymentDue(sac, reais(105), reais(12))).toBe(reais(105));
    expect(paymentDue({ ...sac, interestOnTop: false }, reais(1212), reais(12))).toBe(reais(100));
  });

  it('is the greater of the fixed sum and the share', () => {
    const card = { fixed: reais(50), share: 150_000, assumed: true };
    expect(paymentDue(card, reais(333.33))).toBe(reais(50));
    expect(paymentDue(card, reais(400))).toBe(reais(60));
  });

  it('is a Price instalment over the usual term of the kind', () => {
    const fixed = (kind: Debt['kind']) =>
      contractPayment(aDebt(kind).of(24_000).withoutInterest().build(), today).fixed;
    expect(fixed('card-instalments')).toBe(reais(2000));
    expect(fixed('personal-loan')).toBe(reais(1000));
    expect(fixed('payroll-loan')).toBe(reais(400));
    expect(fixed('vehicle-financing')).toBe(66_667);
    expect(fixed('mortgage')).toBe(reais(100));
    expect(fixed('store-credit')).toBe(reais(2000));
    expect(fixed('settlement')).toBe(reais(2000));
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

describe('what a contract asks in the coming month', () => {
  it('is the interest of an overdraft, with its fee', () => {
    const overdraft = aDebt('overdraft').of(1000).at(0.08).build();
    expect(contractDue(overdraft, today)).toBe(reais(80));
    expect(contractDue({ ...overdraft, monthlyFee: reais(5) }, today)).toBe(reais(85));
  });

  it('is the next instalment, of Price and of SAC', () => {
    expect(contractDue(aDebt('personal-loan').inInstalments(10, 100).at(0.02).build(), today)).toBe(reais(100));
    expect(contractDue(inSac(aDebt('mortgage').inInstalments(12, 112, 1200).build()), today)).toBe(reais(112));
    expect(contractDue(inSac(aDebt('mortgage').inInstalments(1, 101, 100).build()), today)).toBe(reais(101));
  });

  it('is the minimum of a card', () => {
    expect(contractDue(aDebt('credit-card').of(2000).build(), today)).toBe(reais(300));
  });
});

describe('what it takes to close a debt today', () => {
  it('is the rest of the balance under SAC', () => {
    expect(amountOwed(inSac(aDebt('mortgage').inInstalments(12, 112, 1200).build()), today)).toEqual({
      total: reais(1200),
      arrears: 0,
      lateCount: 0,
    });
    expect(amountOwed(inSac(aDebt('mortgage').inInstalments(12, 112).at(0.01).build()), today).total).toBe(reais(1200));
  });

  it('is late instalments that fall, under SAC, each with its own charges', () => {
    const debt = inSac(aDebt('mortgage').inInstalments(12, 112, 1200).overdueSince('2026-10-22').build());
    // 31 days late: R$ 112 + 2,24 + 1,16 (1.1573). Due today: R$ 111. Ten parts of R$ 100 are ahead.
    expect(amountOwed(debt, today)).toEqual({
      total: reais(112 + 2.24 + 1.16 + 111 + 1000),
      arrears: reais(112 + 2.24 + 1.16 + 111),
      lateCount: 2,
    });
  });

  it('is the rest of the balance after all late instalments of a SAC', () => {
    const debt = inSac(aDebt('mortgage').inInstalments(12, 112, 1200).overdueSince('2026-09-22').build());
    const { total, arrears, lateCount } = amountOwed(debt, today);
    expect(lateCount).toBe(3);
    expect(total - arrears).toBe(reais(900));
  });

  it('is beyond counting where the SAC behind an instalment is', () => {
    const debt = inSac({
      ...aDebt('mortgage').withoutInterest().build(),
      obligation: { form: 'instalments', remaining: 600, amount: LARGEST_AMOUNT },
    });
    expect(amountOwed(debt, today).total).toBe(Infinity);
    expect(contractDue(debt, today)).toBe(Infinity);
  });

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
    expect(amountOwed(due.overdueSince('2027-03-23').build(), today).lateCount).toBe(0);
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
    expect(stakesOf(aDebt('other').securedBy('essential-service').build())).toBe('essential-service');
    expect(stakesOf(aDebt('personal-loan').securedBy('home').build())).toBe('collateral');
  });
});

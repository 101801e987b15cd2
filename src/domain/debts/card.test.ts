import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { reais } from '../money/centavos.ts';
import { chargedBeyondCap, interestAllowance } from './card-cap.ts';
import type { Debt } from './debt.ts';
import { carryBill } from './unpaid-bill.ts';

const from = (original: number, debt: Debt): Debt => ({ ...debt, originalBalance: reais(original) });

describe('the cap on a card’s interest', () => {
  it('lets R$ 1.000 that have grown to R$ 1.700 grow by R$ 300', () => {
    const card = from(1000, aDebt('credit-card').of(1700).build());
    expect(interestAllowance(card, reais(1700))).toBe(reais(300));
    expect(interestAllowance(card, reais(2000))).toBe(0);
    expect(interestAllowance(card, reais(2100))).toBe(0);
  });

  it('takes what is owed today for the original where nobody told it', () => {
    expect(interestAllowance(aDebt('credit-card').of(1700).build(), reais(1700))).toBe(reais(1700));
    expect(interestAllowance(aDebt('card-instalments').of(900).build(), reais(900))).toBe(reais(900));
  });

  it('does not cut the instalments of a card short, unless the original is known', () => {
    const instalments = aDebt('card-instalments').inInstalments(10, 100).build();
    expect(interestAllowance(instalments, reais(1000))).toBe(Infinity);
    expect(interestAllowance(from(600, instalments), reais(1000))).toBe(reais(200));
  });

  it('is for cards alone, and for what is late since 3 January 2024', () => {
    const since = (date: string) => interestAllowance(aDebt('credit-card').overdueSince(date).build(), reais(1000));
    expect(since('2024-01-02')).toBe(Infinity);
    expect(since('2024-01-03')).toBe(reais(1000));
    expect(interestAllowance(aDebt('overdraft').build(), reais(1000))).toBe(Infinity);
    expect(interestAllowance(from(10, aDebt('store-credit').build()), reais(1000))).toBe(Infinity);
  });

  it('shows what was charged beyond it', () => {
    const card = from(1000, aDebt('credit-card').build());
    expect(chargedBeyondCap(card, reais(2100))).toBe(reais(100));
    expect(chargedBeyondCap(card, reais(2000))).toBe(0);
    expect(chargedBeyondCap(card, reais(1500))).toBe(0);
    expect(chargedBeyondCap(aDebt('credit-card').build(), reais(2100))).toBe(0);
    expect(chargedBeyondCap(from(1000, aDebt('overdraft').build()), reais(2100))).toBe(0);
  });
});

describe('a bill that was not paid whole', () => {
  const bill = { unpaid: reais(850), revolvingRate: 90_000, instalmentRate: 92_600, count: 12, days: 30, late: false };

  it('bears one month of revolving credit and the tax on entering it, then becomes instalments', () => {
    expect(carryBill(bill)).toEqual({
      interest: reais(76.5),
      tax: reais(5.32),
      charges: 0,
      nextBill: reais(931.82),
      instalment: reais(131.84),
    });
  });

  it('bears late charges too when not even the minimum was paid', () => {
    const carried = carryBill({ ...bill, late: true });
    expect(carried.charges).toBe(reais(25.5));
    expect(carried.nextBill).toBe(reais(957.32));
  });
});

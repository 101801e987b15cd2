import type { Centavos } from '../money/centavos.ts';

/** Equal instalments, the first one a month from now. `monthlyRate` is a fraction. */
export type Instalments = { readonly count: number; readonly amount: Centavos; readonly monthlyRate: number };

/**
 * What the remaining instalments cost if all are paid today: Σ v ÷ (1 + i)^k, at the contract's rate, rounded to the
 * centavo. Early payment must be reduced in this proportion (CDC art. 52 §2; Res. CMN 5.004/2022 art. 7).
 *
 * 10 × R$ 100 at 2 % a month are worth R$ 898,26 today.
 */
export function presentValue({ count, amount, monthlyRate }: Instalments): Centavos {
  return Math.round(amount * annuityFactor(count, monthlyRate));
}

/**
 * The equal instalment that pays a balance (table Price): R$ 1.000 in 10 at 2 % a month is 10 × R$ 111,33. Rounded up,
 * so that the instalments cover the balance.
 */
export function priceInstalment({ balance, count, monthlyRate }: PricedBalance): Centavos {
  const exact = balance / annuityFactor(count, monthlyRate);
  // A hair of floating-point error must not cost a whole centavo.
  return Math.ceil(exact - 1e-6);
}

export type PricedBalance = { readonly balance: Centavos; readonly count: number; readonly monthlyRate: number };

/** Σ (1 + i)^−k for k = 1…n. */
export function annuityFactor(count: number, monthlyRate: number): number {
  if (monthlyRate === 0) return count;
  // expm1 and log1p keep their digits where (1 + i)^−n is close to 1.
  return -Math.expm1(-count * Math.log1p(monthlyRate)) / monthlyRate;
}

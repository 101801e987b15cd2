/**
 * A yearly rate as its equivalent month: (1 + a)^(1/12) − 1, never a ÷ 12. Fractions, not per cent.
 *
 * Card revolving credit, Bacen SGS 22022, May 2026: 439.87 % a year is 15.09 % a month.
 */
export function monthlyFromAnnual(annual: number): number {
  return (1 + annual) ** (1 / 12) - 1;
}

/**
 * A monthly rate compounded over twelve months: (1 + m)^12 − 1. The overdraft's ceiling of 8 % a month is 151.82 % a
 * year (Res. CMN 4.765/2019).
 */
export function annualFromMonthly(monthly: number): number {
  return (1 + monthly) ** 12 - 1;
}

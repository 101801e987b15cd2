/**
 * Σ (1 + i)^−k for k = 1…n: what n payments of 1, the first a month from now, are worth today. `monthlyRate` is a
 * fraction. Ten at 2 % a month are worth 8.9826.
 */
export function annuityFactor(count: number, monthlyRate: number): number {
  if (monthlyRate === 0) return count;
  // expm1 and log1p keep their digits where (1 + i)^−n is close to 1.
  return -Math.expm1(-count * Math.log1p(monthlyRate)) / monthlyRate;
}

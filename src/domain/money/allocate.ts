import type { Centavos } from './centavos.ts';

/**
 * Splits a total in proportion to whole weights. The parts sum to the total; each is within one centavo of its exact
 * share; the centavos that remain go to the first parts with a weight.
 *
 * `allocate(100, [1, 1, 1])` is `[34, 33, 33]`.
 *
 * @throws {RangeError} when no weight is positive, or total × weight is not exact.
 */
export function allocate(total: Centavos, weights: readonly number[]): readonly Centavos[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum <= 0 || weights.some((weight) => weight < 0)) throw new RangeError('allocate needs a positive weight');
  if (!Number.isSafeInteger(total * Math.max(...weights))) throw new RangeError('total × weight must be below 2^53');
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  let left = total - shares.reduce((all, share) => all + share, 0);
  return shares.map((share, index) => {
    if (left === 0 || weights[index] === 0) return share;
    left -= 1;
    return share + 1;
  });
}

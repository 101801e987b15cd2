/**
 * Whole quotient of two whole numbers, ties to the even neighbour (ABNT NBR 5891): the rounding of every posted amount.
 * The numerator may be negative. Exact while |numerator| < 2^53.
 *
 * `divideHalfEven(25, 10)` is 2, `divideHalfEven(35, 10)` is 4, `divideHalfEven(26, 10)` is 3.
 *
 * @throws {RangeError} when the numerator is not a safe whole number or the denominator not a positive one.
 */
export function divideHalfEven(numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError('divideHalfEven takes whole numbers below 2^53 and a positive denominator');
  }
  // By the amount and not below it: the multiple below −2^53 + 1 may lie beyond what is exact.
  return numerator < 0 ? 0 - quotientHalfEven(-numerator, denominator) : quotientHalfEven(numerator, denominator);
}

/** The same of a numerator that is not negative, without the checks, for inner loops whose input was checked once. */
export function quotientHalfEven(numerator: number, denominator: number): number {
  // The division is rounded too, but below 2^53 a quotient lies more than half a unit in the last place away from the
  // next whole number, so that its floor is exact.
  const quotient = Math.floor(numerator / denominator);
  const twice = (numerator - quotient * denominator) * 2;
  if (twice > denominator || (twice === denominator && quotient % 2 !== 0)) return quotient + 1;
  return quotient;
}

/** The whole quotient of two whole numbers of any size, ties to the even one; the denominator is positive. */
export function halfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  if (twice > denominator) return quotient + 1n;
  if (twice === denominator && quotient % 2n === 1n) return quotient + 1n;
  return quotient;
}

const WHOLE = 1_000_000n;

/** An amount times a rate in parts per million, in whole centavos. */
export function share(amount: bigint, ppm: number): bigint {
  return halfEven(amount * BigInt(ppm), WHOLE);
}

export function least(...amounts: readonly [bigint, ...bigint[]]): bigint {
  return amounts.reduce((one, other) => (other < one ? other : one));
}

export function most(...amounts: readonly [bigint, ...bigint[]]): bigint {
  return amounts.reduce((one, other) => (other > one ? other : one));
}

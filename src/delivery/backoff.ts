/** Milliseconds to the next attempt after `attempts` failed ones: doubling, half of it at random, never past `longest`. */
export function backoff(
  attempts: number,
  random: () => number,
  { first, longest }: { readonly first: number; readonly longest: number },
): number {
  const full = Math.min(longest, first * 2 ** Math.min(30, Math.max(0, attempts - 1)));
  return Math.round(full / 2 + (full / 2) * random());
}

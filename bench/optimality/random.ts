/** Numbers that look random and are the same for the same seed, on every machine. */
export type Random = {
  /** A whole number from `low` to `high`, both inclusive. */
  readonly whole: (low: number, high: number) => number;
  /** A fraction from `low` up to `high`. */
  readonly between: (low: number, high: number) => number;
  /** True this often: 0 never, 1 always. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
};

/** Xorshift with 32 bits of state (Marsaglia 2003, "Xorshift RNGs", triple 13, 17, 5), its first numbers thrown away. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0 || 1;
  function next(): number {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  }
  for (let warm = 0; warm < 16; warm += 1) next();
  const between = (low: number, high: number) => low + (high - low) * next();
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  return {
    whole,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
  };
}

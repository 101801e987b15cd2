/** Draws that a seed decides: the same on every machine. */
export type Draw = {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** True in `percent` of a hundred draws. */
  readonly chance: (percent: number) => boolean;
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[];
};

/** Draws from one 32-bit seed, by the generator that is known as mulberry32. */
export function seeded(seed: number): Draw {
  let state = seed >>> 0;
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const whole = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  return {
    whole,
    chance: (percent) => fraction() * 100 < percent,
    oneOf: (items) => items[whole(0, items.length - 1)] ?? items[0],
    shuffled: (items) =>
      items
        .map((item) => ({ item, at: fraction() }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ item }) => item),
  };
}

/** In an order by chance that is always the same, so that the same lessons teach the same weights. */
export function shuffled<T>(items: readonly T[]): readonly T[] {
  let seed = 1;
  return items
    .map((item) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return { item, seed };
    })
    .toSorted((one, other) => one.seed - other.seed)
    .map(({ item }) => item);
}

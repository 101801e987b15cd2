/**
 * Weights that were learnt: of each class, tenths of a weight and the features that have it, with spaces between. The feature
 * `^^` is where every class starts from.
 */
export type LearntWeights = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Weigher = {
  /** How likely each class is, by the features together; the sum is 1. */
  readonly weigh: (features: Iterable<string>) => ReadonlyMap<string, number>;
  /** True for a feature that was seen while learning. */
  readonly knows: (feature: string) => boolean;
};

export const START = '^^';

/** Multinomial logistic regression, the prediction half: sums of weights, made into shares. The table is made when it is first needed. */
export function weigher(learnt: LearntWeights): Weigher {
  const classes = Object.keys(learnt);
  let made: ReadonlyMap<string, readonly ClassWeight[]> | undefined;
  const table = () => {
    made ??= byFeature(learnt);
    return made;
  };
  return { weigh, knows: (feature) => table().has(feature) };

  function weigh(features: Iterable<string>): ReadonlyMap<string, number> {
    const sums = classes.map(() => 0);
    for (const feature of [START, ...features]) {
      for (const { index, weight } of table().get(feature) ?? []) sums[index] = (sums[index] ?? 0) + weight;
    }
    const most = Math.max(...sums);
    const shares = sums.map((sum) => Math.exp(sum - most));
    const whole = shares.reduce((total, share) => total + share, 0);
    return new Map(classes.map((name, index) => [name, (shares[index] ?? 0) / whole]));
  }
}

/** What a feature says about one class; about most of them it says nothing. */
type ClassWeight = { readonly index: number; readonly weight: number };

function byFeature(learnt: LearntWeights): ReadonlyMap<string, readonly ClassWeight[]> {
  const table = new Map<string, ClassWeight[]>();
  Object.values(learnt).forEach((shelves, index) => {
    for (const [tenths, features] of Object.entries(shelves)) {
      const weighed = { index, weight: Number(tenths) / 10 };
      for (const feature of features.split(/\s+/)) {
        const row = table.get(feature);
        if (row) row.push(weighed);
        else table.set(feature, [weighed]);
      }
    }
  });
  return table;
}

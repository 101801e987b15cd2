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

/** Multinomial logistic regression, the prediction half: sums of weights, made into shares. */
export function weigher(learnt: LearntWeights): Weigher {
  const classes = Object.keys(learnt);
  const table = new Map<string, number[]>();
  classes.forEach((name, index) => {
    for (const [tenths, features] of Object.entries(learnt[name] ?? {})) {
      for (const feature of features.split(/\s+/)) {
        const row = table.get(feature) ?? classes.map(() => 0);
        row[index] = Number(tenths) / 10;
        table.set(feature, row);
      }
    }
  });
  return { weigh, knows: (feature) => table.has(feature) };

  function weigh(features: Iterable<string>): ReadonlyMap<string, number> {
    const sums = [...(table.get(START) ?? classes.map(() => 0))];
    for (const feature of features) {
      table.get(feature)?.forEach((weight, index) => {
        sums[index] = (sums[index] ?? 0) + weight;
      });
    }
    const most = Math.max(...sums);
    const shares = sums.map((sum) => Math.exp(sum - most));
    const whole = shares.reduce((total, share) => total + share, 0);
    return new Map(classes.map((name, index) => [name, (shares[index] ?? 0) / whole]));
  }
}

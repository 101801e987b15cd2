import { learntWeights, type PackedWeights } from '../learnt-weights.ts';

export type Weigher = {
  /** How likely each class is, by the features together; the sum is 1. */
  readonly weigh: (features: Iterable<string>) => ReadonlyMap<string, number>;
  /** True for a feature that was seen while learning. */
  readonly knows: (feature: string) => boolean;
};

/** The feature where every class starts from. */
export const START = '^^';

/** Multinomial logistic regression, the prediction half: sums of weights, made into shares. */
export function weigher(packed: PackedWeights): Weigher {
  const { classes, knows, addTo } = learntWeights(packed);
  return { weigh, knows };

  function weigh(features: Iterable<string>): ReadonlyMap<string, number> {
    const sums = new Float64Array(classes.length);
    addTo(sums, START);
    for (const feature of features) addTo(sums, feature);
    const most = sums.reduce((highest, sum) => Math.max(highest, sum), Number.NEGATIVE_INFINITY);
    const shares = sums.map((sum) => Math.exp(sum - most));
    const whole = shares.reduce((total, share) => total + share, 0);
    return new Map(classes.map((name, index) => [name, (shares[index] ?? 0) / whole]));
  }
}

import { START } from '../../src/conversation/understanding/certainty/weigher.ts';
import type { PackedWeights } from '../../src/conversation/understanding/learnt-weights.ts';
import { packWeights } from './pack-weights.ts';
import { shuffled } from './shuffled.ts';

/** What is seen of one example, and the class that it is of. */
export type Example = { readonly features: readonly string[]; readonly is: string };

/**
 * Multinomial logistic regression with shrinking weights and adaptive steps. The same examples teach the same weights.
 * `rounds`: how often all examples are gone through; `rate`: the first step. `keepsSeen`: features that tell nothing are kept with nought, for who asks whether a word is known.
 */
export function learnClasses(
  examples: readonly Example[],
  { keepsSeen, rounds, rate }: { readonly keepsSeen: boolean; readonly rounds: number; readonly rate: number },
): PackedWeights {
  const classes = [...new Set(examples.map(({ is }) => is))].toSorted();
  const known = new Map<string, Feature>();
  const rows = shuffled(examples).map(({ features, is }) => ({
    features: [START, ...features].map((feature) => featureOf(known, feature, classes.length)),
    is: classes.indexOf(is),
  }));
  for (let round = 0; round < rounds; round += 1) for (const row of rows) take(row, classes.length, rate);
  const weights = new Map([...known].map(([feature, { own }]) => [feature, own]));
  return packWeights(classes, weights, { smallest: SMALLEST, keepsSeen });
}

/** Of each class the weight, and the sum of squares that its steps are shortened by. */
type Feature = { readonly own: Float64Array; readonly taken: Float64Array };

function featureOf(known: Map<string, Feature>, name: string, size: number): Feature {
  const feature = known.get(name) ?? { own: new Float64Array(size), taken: new Float64Array(size).fill(1) };
  known.set(name, feature);
  return feature;
}

/** One step towards the class that the example is of. */
function take(
  { features, is }: { readonly features: readonly Feature[]; readonly is: number },
  size: number,
  rate: number,
): void {
  const shares = sharesOf(features, size);
  for (const { own, taken } of features) {
    for (let index = 0; index < size; index += 1) {
      const weight = own[index] ?? 0;
      const slope = (shares[index] ?? 0) - (index === is ? 1 : 0) + SHRINKING * weight;
      const step = (taken[index] ?? 1) + slope * slope;
      taken[index] = step;
      own[index] = weight - (rate * slope) / Math.sqrt(step);
    }
  }
}

const SHRINKING = 0.002;
/** In tenths: smaller weights are left out. */
const SMALLEST = 3;

function sharesOf(features: readonly Feature[], size: number): Float64Array {
  const sums = new Float64Array(size);
  for (const { own } of features) {
    for (let index = 0; index < size; index += 1) sums[index] = (sums[index] ?? 0) + (own[index] ?? 0);
  }
  const most = sums.reduce((highest, sum) => Math.max(highest, sum), Number.NEGATIVE_INFINITY);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const whole = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / whole);
}

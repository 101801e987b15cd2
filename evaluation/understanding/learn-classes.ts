import { START } from '../../src/conversation/understanding/certainty/weigher.ts';
import type { PackedWeights } from '../../src/conversation/understanding/learnt-weights.ts';
import { packWeights } from './pack-weights.ts';

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
  const weights = new Map<string, Float64Array>();
  const steps = new Map<string, Float64Array>();
  const rows = shuffled(examples).map(({ features, is }) => ({
    features: [START, ...features],
    is: classes.indexOf(is),
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { features, is } of rows) {
      const shares = sharesOf(features, weights, classes.length);
      for (const feature of features) {
        const own = weights.get(feature) ?? new Float64Array(classes.length);
        const taken = steps.get(feature) ?? new Float64Array(classes.length).fill(1);
        for (let index = 0; index < classes.length; index += 1) {
          const weight = own[index] ?? 0;
          const slope = (shares[index] ?? 0) - (index === is ? 1 : 0) + SHRINKING * weight;
          const step = (taken[index] ?? 1) + slope * slope;
          taken[index] = step;
          own[index] = weight - (rate * slope) / Math.sqrt(step);
        }
        weights.set(feature, own);
        steps.set(feature, taken);
      }
    }
  }
  return packWeights(classes, weights, { smallest: SMALLEST, keepsSeen });
}

const SHRINKING = 0.002;
/** In tenths: smaller weights are left out. */
const SMALLEST = 3;

function sharesOf(features: readonly string[], weights: ReadonlyMap<string, Float64Array>, size: number): number[] {
  const sums = new Array<number>(size).fill(0);
  for (const feature of features) {
    const own = weights.get(feature);
    if (own) for (let index = 0; index < size; index += 1) sums[index] = (sums[index] ?? 0) + (own[index] ?? 0);
  }
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const whole = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / whole);
}

/** Always in the same order. */
function shuffled<T>(items: readonly T[]): readonly T[] {
  let seed = 1;
  return items
    .map((item) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return { item, seed };
    })
    .toSorted((one, other) => one.seed - other.seed)
    .map(({ item }) => item);
}

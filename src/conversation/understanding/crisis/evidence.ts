import { learntWeights } from '../learnt-weights.ts';
import { EVIDENCE_WEIGHTS } from './evidence.data.ts';
import { featuresAt, isSaid } from './features.ts';
import { GRAVE_WORDS } from './grave-words.data.ts';

/** What each word or pair of words speaks for danger; that of "" is where a text starts from. */
export type Weights = { readonly get: (feature: string) => number | undefined };

/**
 * How much the words together speak for danger to life: the heaviest stretch of the text, in weights that were learnt from
 * the examples (`evaluation/understanding/learn-evidence.ts`). Hears hints that no phrase lists, and is slower to believe.
 */
export function evidenceOf(words: readonly string[], weights: Weights = LEARNT): number {
  const said = words.filter(isSaid);
  const sums = [0];
  for (let at = 0; at < said.length; at += 1) sums.push((sums[at] ?? 0) + weightAt(said, at, weights));
  const bias = weights.get('') ?? 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const stretch of STRETCHES) {
    for (let to = Math.min(stretch, said.length); to <= said.length; to += 1) {
      best = Math.max(best, (sums[to] ?? 0) - (sums[Math.max(0, to - stretch)] ?? 0));
    }
  }
  return best + bias;
}

function weightAt(said: readonly string[], at: number, weights: Weights): number {
  return featuresAt(said, at).reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}

/** Words of one message, and of one sentence amid other talk. */
const STRETCHES = [28, 14];

/** Whether evidence of this weight tells of danger to life. */
export function isHeavy(evidence: number, words: readonly string[]): boolean {
  return evidence > (words.some((word) => GRAVE_WORDS.has(word)) ? ENOUGH : ENOUGH_BY_ITSELF);
}

/**
 * Chosen by `evaluation/understanding/cross-validate-evidence.ts`: of texts that the weights had not seen they alone then
 * notice 93 % of the dangers of the corpus, and take 1.1 % of its despair and 0.16 % of all other turns for danger.
 */
const ENOUGH = 0.8;
/** Where nothing grave is named. */
const ENOUGH_BY_ITSELF = 1.7;

export const LEARNT: Weights = {
  get(feature) {
    const sum = new Float64Array(1);
    learnt.addTo(sum, feature);
    return sum[0];
  },
};

const learnt = learntWeights(EVIDENCE_WEIGHTS);

import { WEIGHTS } from './evidence.data.ts';
import { featuresAt } from './features.ts';
import { GRAVE_WORDS } from './grave-words.data.ts';

/**
 * How much the words together speak for danger to life: the heaviest stretch of the text, in weights that were learnt from
 * the examples (`evaluation/understanding/learn-evidence.ts`). Hears hints that no phrase lists, and is slower to believe.
 */
export function evidenceOf(words: readonly string[], weights: ReadonlyMap<string, number> = LEARNT): number {
  const said = words.filter((word) => LETTERS.test(word));
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

function weightAt(said: readonly string[], at: number, weights: ReadonlyMap<string, number>): number {
  return featuresAt(said, at).reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}

/** Words of one message, and of one sentence amid other talk. */
const STRETCHES = [28, 14];

/** Whether the words as a whole tell of danger to life. */
export function weighsHeavily(words: readonly string[]): boolean {
  return evidenceOf(words) > (words.some((word) => GRAVE_WORDS.has(word)) ? ENOUGH : ENOUGH_BY_ITSELF);
}

/** Of 660 turns about money that the weights had not seen, one or two weigh more. */
const ENOUGH = 2;
/** Where nothing grave is named. */
const ENOUGH_BY_ITSELF = 3.2;

/** Figures and signs say nothing here. */
const LETTERS = /[a-z]/;

const LEARNT: ReadonlyMap<string, number> = new Map(
  Object.entries(WEIGHTS).flatMap(([weight, features]) =>
    features.split(/\s+/).map((feature): [string, number] => [feature === '$' ? '' : feature, Number(weight) / 10]),
  ),
);

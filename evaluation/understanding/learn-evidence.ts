import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVERY_DANGER, EVERY_DESPAIR } from '../../src/conversation/understanding/crisis/every-example.ts';
import { featuresAt, isSaid } from '../../src/conversation/understanding/crisis/features.ts';
import { wordsOfDanger } from '../../src/conversation/understanding/crisis/words-of-danger.ts';
import { readTokens } from '../../src/conversation/understanding/text/tokens.ts';
import { crisisPhrases, repositoryCorpora } from './corpora.ts';
import { everyExample } from './every-example.ts';
import { asModule, packWeights } from './pack-weights.ts';
import { shuffled } from './shuffled.ts';
import { textsOf } from './utterance.ts';
import { PLAIN_TALK } from './written-talk.ts';

/** What one text shows, and whether it tells of danger to life. */
export type Lesson = { readonly features: readonly string[]; readonly danger: boolean };

/** What one person said, as it is taught. */
export type Taught = { readonly texts: readonly string[]; readonly danger: boolean };

/** Everything that may be learnt from: the examples, and the corpora but for what is held back. */
export function everyTaught(): readonly Taught[] {
  const talk = repositoryCorpora().filter(({ isSealed }) => !isSealed);
  return [
    ...EVERY_DANGER.map((text) => ({ texts: [text], danger: true })),
    ...EVERY_DESPAIR.map((text) => ({ texts: [text], danger: false })),
    ...crisisPhrases()
      .filter(({ part }) => part === 'tuning')
      .map(({ text, danger }) => ({ texts: [text], danger })),
    ...everyExample().map(({ texts, meant }) => ({ texts, danger: meant === 'crisis' })),
    ...PLAIN_TALK.flatMap(({ said }) => said.map((text) => ({ texts: [text], danger: false }))),
    ...talk.flatMap(({ utterances }) =>
      utterances.map((utterance) => ({
        texts: textsOf(utterance),
        danger: utterance.expect.intents?.includes('crisis') ?? false,
      })),
    ),
  ];
}

/** Ordinary talk must be ordinary in each stretch that is weighed, not only as a whole. */
function lessonsOf({ texts, danger }: Taught): readonly Lesson[] {
  const words = wordsOfDanger(readTokens(texts)).filter(isSaid);
  const starts = words.map((_, at) => at).filter((at) => !danger && at % STEP === 0 && words.length > STRETCH);
  return [words, ...starts.map((at) => words.slice(at, at + STRETCH))].map((stretch) => ({
    features: stretch.flatMap((_, at) => featuresAt(stretch, at)),
    danger,
  }));
}

const STRETCH = 10;
const STEP = 5;

/**
 * What is said of danger is taught several times: ordinary talk grows with each corpus, and would outweigh it more and more.
 */
export function lessons(taught: readonly Taught[] = everyTaught()): readonly Lesson[] {
  return taught.flatMap((one) => {
    const own = lessonsOf(one);
    return one.danger ? Array.from({ length: TIMES_TAUGHT }, () => own).flat() : own;
  });
}

const TIMES_TAUGHT = 2;

/** Logistic regression with shrinking weights; features that were seen once teach nothing. The start is the feature "". */
export function learn(taught: readonly Lesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of taught) for (const one of new Set(features)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const kept = shuffled(taught).map(({ features, danger }) => ({
    danger,
    features: ['', ...features.filter((one) => (counts.get(one) ?? 0) > (one.includes('_') ? 2 : 1))],
  }));
  const weights = new Map<string, number>();
  const steps = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { features, danger } of kept) {
      const sum = features.reduce((total, one) => total + (weights.get(one) ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - (danger ? 1 : 0);
      for (const one of features) {
        const weight = weights.get(one) ?? 0;
        const slope = error + SHRINKING * weight;
        const step = (steps.get(one) ?? 1) + slope * slope;
        steps.set(one, step);
        weights.set(one, weight - (RATE * slope) / Math.sqrt(step));
      }
    }
  }
  return weights;
}

const ROUNDS = 30;
const RATE = 0.15;
const SHRINKING = 0.001;

/** The module of the weights. */
export function written(weights: ReadonlyMap<string, number>): string {
  const rows = new Map([...weights].map(([feature, weight]) => [feature, [weight]]));
  return asModule(
    { name: 'EVIDENCE_WEIGHTS', about: ABOUT, folder: '..' },
    packWeights(['danger'], rows, { smallest: SMALLEST, keepsSeen: false }),
  );
}

/** In tenths: the many smaller ones are left out. */
const SMALLEST = 2;
const ABOUT =
  'What words and pairs of words speak for danger to life. Learnt from the examples by `evaluation/understanding/learn-evidence.ts`, not written by hand.';

if (import.meta.main) {
  const file = join(import.meta.dirname, '../../src/conversation/understanding/crisis/evidence.data.ts');
  const text = written(learn(lessons()));
  if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  process.stdout.write(`${Math.round(text.length / 1024)} KB\n`);
}

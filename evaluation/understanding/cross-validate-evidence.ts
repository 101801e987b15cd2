import { EVERY_DANGER, EVERY_DESPAIR } from '../../src/conversation/understanding/crisis/every-example.ts';
import { evidenceOf, isHeavy, type Weights } from '../../src/conversation/understanding/crisis/evidence.ts';
import { whoIsInDanger } from '../../src/conversation/understanding/crisis/who-is-in-danger.ts';
import { wordsOfDanger } from '../../src/conversation/understanding/crisis/words-of-danger.ts';
import { readTokens } from '../../src/conversation/understanding/text/tokens.ts';
import { crisisPhrases } from './corpora.ts';
import { everyTaught, learn, lessons, type Taught } from './learn-evidence.ts';

/**
 * What the weights do with texts that they have not seen: each sixth of what they are learnt from is read with weights that
 * the other five taught. The phrases know all of these texts; so the first figures are those of the weights alone.
 */
function crossValidate(): void {
  const seen = { weights: new Map<Source, Tally>(), all: new Map<Source, Tally>() };
  const taught = everyTaught();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learn(lessons(taught.filter((one) => foldOf(one) !== fold)));
    for (const one of taught.filter((other) => foldOf(other) === fold)) {
      count(seen.weights, one, hearsAlone(one, weights));
      count(seen.all, one, whoIsInDanger(readTokens(one.texts), weights) !== undefined);
    }
  }
  print('weights alone', seen.weights);
  print('phrases and weights', seen.all);
}

const FOLDS = 6;

type Source = 'corpus' | 'examples' | 'talk';
type Tally = { dangers: number; heard: number; ordinary: number; alarms: number };

function hearsAlone({ texts }: Taught, weights: Weights): boolean {
  const words = wordsOfDanger(readTokens(texts));
  return isHeavy(evidenceOf(words, weights), words);
}

function count(tallies: Map<Source, Tally>, one: Taught, isHeard: boolean): void {
  const tally = tallies.get(sourceOf(one)) ?? { dangers: 0, heard: 0, ordinary: 0, alarms: 0 };
  if (one.danger) tally.dangers += 1;
  else tally.ordinary += 1;
  if (isHeard && one.danger) tally.heard += 1;
  if (isHeard && !one.danger) tally.alarms += 1;
  tallies.set(sourceOf(one), tally);
}

const CORPUS = new Set(crisisPhrases().flatMap(({ text, part }) => (part === 'tuning' ? [text] : [])));
const EXAMPLES = new Set([...EVERY_DANGER, ...EVERY_DESPAIR]);

function sourceOf({ texts: [text = ''] }: Taught): Source {
  return CORPUS.has(text) ? 'corpus' : EXAMPLES.has(text) ? 'examples' : 'talk';
}

/** By its letters, so that the same text always lies in the same part. */
function foldOf({ texts }: Taught): number {
  return (
    [...texts.join('\n')].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7) % FOLDS
  );
}

function print(title: string, tallies: ReadonlyMap<Source, Tally>): void {
  for (const [source, { dangers, heard, ordinary, alarms }] of tallies) {
    process.stdout.write(
      `${title.padEnd(20)} ${source.padEnd(9)} dangers heard ${percent(heard, dangers)} of ${dangers}, alarms ${percent(alarms, ordinary)} of ${ordinary}\n`,
    );
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((100 * part) / whole).toFixed(2)} %`;
}

crossValidate();

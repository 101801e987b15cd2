import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type CrisisPhrase, parseCrisis } from './crisis.ts';
import { parseCorpus, type Utterance } from './utterance.ts';

const FOLDER = join(import.meta.dirname, 'corpus');

/** `isSealed`: nobody looks at its texts while tuning. */
export type Corpus = { readonly name: string; readonly isSealed: boolean; readonly utterances: readonly Utterance[] };

/** The repository's own corpora, in the order of the report. A part that is not there yet is left out. */
export function repositoryCorpora(): readonly Corpus[] {
  return ['sample', 'tuning', 'held-back']
    .map((name) => join(FOLDER, `${name}.jsonl`))
    .filter((file) => existsSync(file))
    .map(corpusFrom);
}

export function corpusFrom(file: string): Corpus {
  const name = basename(file, '.jsonl');
  const isSealed = resolve(file) === join(FOLDER, 'held-back.jsonl');
  return { name, isSealed, utterances: parseCorpus(readFileSync(file, 'utf8'), basename(file)) };
}

export function crisisPhrases(): readonly CrisisPhrase[] {
  return parseCrisis(readFileSync(join(FOLDER, 'crisis.jsonl'), 'utf8'));
}

import type { Brain } from '../../src/ports/brain.ts';
import { goldFacts } from './gold-facts.ts';
import { type Judgement, judge } from './judge.ts';
import { readFacts } from './read-facts.ts';
import { textsOf, type Utterance } from './utterance.ts';
import { viewOf } from './view.ts';

/** One utterance, and how it was read. */
export type ReadUtterance = {
  readonly utterance: Utterance;
  readonly judgement: Judgement;
  /** Commands and leftovers on one line, for people. */
  readonly said: string;
};

/** Reads a corpus and judges each reading. */
export async function readCorpus(
  corpus: readonly Utterance[],
  brain: Brain,
  say: (interpretation: Awaited<ReturnType<Brain['interpret']>>) => string = () => '',
): Promise<readonly ReadUtterance[]> {
  const results: ReadUtterance[] = [];
  for (const utterance of corpus) results.push(await readOne(utterance, brain, say));
  return results;
}

async function readOne(
  utterance: Utterance,
  brain: Brain,
  say: (interpretation: Awaited<ReturnType<Brain['interpret']>>) => string,
): Promise<ReadUtterance> {
  const view = viewOf(utterance);
  const interpretation = await brain.interpret(textsOf(utterance), view);
  const slot = utterance.question?.slot;
  const judgement = judge(
    goldFacts(utterance.expect, view.today, slot),
    readFacts(interpretation.commands, view.today, slot),
    {
      slot,
      about: utterance.question?.about,
      options: utterance.question?.options,
    },
  );
  return { utterance, judgement, said: say(interpretation) };
}

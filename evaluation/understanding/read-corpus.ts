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
  /** Milliseconds of the fastest of three readings. */
  readonly ms: number;
};

/** Reads a corpus and judges each reading. Everything is read once before, so that times are those of a warm process. */
export async function readCorpus(
  corpus: readonly Utterance[],
  brain: Brain,
  say: (interpretation: Awaited<ReturnType<Brain['interpret']>>) => string,
): Promise<readonly ReadUtterance[]> {
  for (const utterance of corpus) await brain.interpret(textsOf(utterance), viewOf(utterance));
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
  const texts = textsOf(utterance);
  const interpretation = await brain.interpret(texts, view);
  const ms = await fastestOf(TIMED_READINGS, () => brain.interpret(texts, view));
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
  return { utterance, judgement, said: say(interpretation), ms };
}

const TIMED_READINGS = 3;

/** Milliseconds of the fastest: on a shared machine the others time its neighbours. */
async function fastestOf(times: number, read: () => Promise<unknown>): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const startedAt = performance.now();
    await read();
    fastest = Math.min(fastest, performance.now() - startedAt);
  }
  return fastest;
}

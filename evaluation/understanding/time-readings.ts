import type { Brain } from '../../src/ports/brain.ts';
import { textsOf, type Utterance } from './utterance.ts';
import { viewOf } from './view.ts';

/** Milliseconds that each reading takes in a warm process: the fastest of three, since on a shared machine the others time its neighbours. */
export async function timesOf(corpus: readonly Utterance[], brain: Brain): Promise<readonly number[]> {
  const times: number[] = [];
  for (const utterance of corpus) {
    const view = viewOf(utterance);
    const texts = textsOf(utterance);
    let fastest = Number.POSITIVE_INFINITY;
    for (let time = 0; time < TIMED_READINGS; time += 1) {
      const startedAt = performance.now();
      await brain.interpret(texts, view);
      fastest = Math.min(fastest, performance.now() - startedAt);
    }
    times.push(fastest);
  }
  return times;
}

const TIMED_READINGS = 3;

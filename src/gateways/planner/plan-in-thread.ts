import { parentPort } from 'node:worker_threads';
import { barePlan } from '../../domain/payoff/bare-plan.ts';
import { compareStrategies } from '../../domain/payoff/search/compare-strategies.ts';
import type { AskedOfThread, ThreadAnswer } from './planner-thread.ts';

/** The program of the planner's thread: one plan after the other, in the order of the questions. */
parentPort?.on('message', ({ id, kind, problem, preference }: AskedOfThread) => {
  try {
    const answer = kind === 'plan' ? barePlan(problem, preference) : compareStrategies(problem, preference);
    parentPort?.postMessage({ id, answer } satisfies ThreadAnswer);
  } catch (error) {
    parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : 'no plan' } satisfies ThreadAnswer);
  }
});

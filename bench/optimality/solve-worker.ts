import { parentPort } from 'node:worker_threads';
import { type Question, solve } from './solve.ts';

/** A thread that answers one question after the other: HiGHS holds its thread until it is done. */
export type Task = { readonly question: Question; readonly seconds: number };

parentPort?.on('message', async ({ question, seconds }: Task) => {
  parentPort?.postMessage(await solve(question, seconds));
});

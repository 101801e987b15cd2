import { Worker } from 'node:worker_threads';
import type { Answer, Question } from './solve.ts';
import type { Task } from './solve-worker.ts';

type Waiting = {
  readonly task: Task;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
};

export type SolverPool = { readonly solve: (question: Question, seconds: number) => Promise<Answer> };

/** So many solvers side by side, each in its own thread, which lives as long as there is something to solve. */
export function solverPool(size: number): SolverPool {
  const queue: Waiting[] = [];
  let threads = 0;

  async function work(): Promise<void> {
    const worker = new Worker(new URL('./solve-worker.ts', import.meta.url));
    for (let next = queue.shift(); next; next = queue.shift()) {
      await ask(worker, next.task).then(next.done, next.failed);
    }
    threads -= 1;
    await worker.terminate();
  }

  return {
    solve: (question, seconds) =>
      new Promise((done, failed) => {
        queue.push({ task: { question, seconds }, done, failed });
        if (threads === size) return;
        threads += 1;
        void work();
      }),
  };
}

function ask(worker: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', answered);
      worker.off('error', failed);
    };
    const answered = (answer: Answer) => {
      settle();
      resolve(answer);
    };
    const failed = (error: unknown) => {
      settle();
      reject(error);
    };
    worker.on('message', answered);
    worker.on('error', failed);
    worker.postMessage(task);
  });
}

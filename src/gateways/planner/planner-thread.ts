import { Worker } from 'node:worker_threads';
import type { BarePlan } from '../../domain/payoff/bare-plan.ts';
import type { PayoffProblem, Preference } from '../../domain/payoff/plan.ts';
import type { ComparedStrategy } from '../../domain/payoff/search/compare-strategies.ts';
import { Fault } from '../../platform/errors.ts';
import type { Planner } from '../../ports/planner.ts';
import { plannerHere } from './planner-here.ts';

export type AskedOfThread = {
  readonly id: number;
  readonly kind: 'plan' | 'compare';
  readonly problem: PayoffProblem;
  readonly preference: Preference;
};
export type ThreadAnswer =
  | { readonly id: number; readonly answer: BarePlan | readonly ComparedStrategy[] }
  | { readonly id: number; readonly failure: string };

/**
 * Plans in a thread of their own, so that chats on this process's event loop do not wait for what a page asks. The thread
 * begins with the first question that needs it and ends when none came for a while. Past `mostWaiting` questions it refuses: the
 * page says "try later", which is better than a row of people who all wait.
 */
export function plannerThread({
  idleMs = 60_000,
  mostWaiting = 50,
}: {
  readonly idleMs?: number;
  readonly mostWaiting?: number;
} = {}): Planner & { readonly stop: () => Promise<void> } {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let asked = 0;

  return {
    plan: async (problem, preference) =>
      // What comes back is what `plan-in-thread` made for this kind of question.
      isQuick(problem) ? plannerHere.plan(problem, preference) : ((await ask('plan', problem, preference)) as BarePlan),
    compare: async (problem, preference) =>
      isQuick(problem)
        ? plannerHere.compare(problem, preference)
        : ((await ask('compare', problem, preference)) as readonly ComparedStrategy[]),
    stop: end,
  };

  function ask(kind: AskedOfThread['kind'], problem: PayoffProblem, preference: Preference): Promise<unknown> {
    if (waiting.size >= mostWaiting) throw new Fault('planner', 'too many plans wait', { retryable: true });
    clearTimeout(idle);
    thread ??= begin();
    asked += 1;
    const question: AskedOfThread = { id: asked, kind, problem, preference };
    const answered = Promise.withResolvers<unknown>();
    waiting.set(question.id, answered);
    thread.postMessage(question);
    return answered.promise;
  }

  function begin(): Worker {
    const begun = new Worker(new URL('./plan-in-thread.ts', import.meta.url));
    begun.on('message', (answer: ThreadAnswer) => {
      const question = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('failure' in answer) question?.reject(new Fault('planner', answer.failure, { retryable: false }));
      else question?.resolve(answer.answer);
      if (waiting.size === 0) idle = setTimeout(() => void end(), idleMs).unref();
    });
    begun.on('error', (error) => lost(begun, error));
    begun.on('exit', () => lost(begun, new Error('the thread ended')));
    // It alone keeps no program alive.
    begun.unref();
    return begun;
  }

  /** Who still waits is told; the next question begins another thread. */
  function lost(ended: Worker, cause: unknown): void {
    if (thread !== ended) return;
    thread = undefined;
    for (const { reject } of waiting.values()) reject(new Fault('planner', 'no plan', { retryable: true, cause }));
    waiting.clear();
  }

  /** A question that comes while the thread ends is for the next one. */
  async function end(): Promise<void> {
    clearTimeout(idle);
    const ending = thread;
    if (ending === undefined) return;
    lost(ending, new Error('the thread ended'));
    await ending.terminate();
  }
}

/** Three debts without offers take a third of a millisecond: less than to ask another thread. */
function isQuick({ debts }: PayoffProblem): boolean {
  return debts.length <= 3 && debts.every(({ offers }) => offers.length === 0);
}

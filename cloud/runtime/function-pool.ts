import { type FunctionPlace, type FunctionProcess, startFunctionProcess } from './function-process.ts';
import type { Invoked } from './runtime-api.ts';

/** A function with as many processes as its concurrency allows. */
export type FunctionPool = {
  /** Runs an event in a process that is idle, or in a new one; waits when there may be no more. */
  readonly invoke: (event: unknown) => Promise<Invoked>;
  /** Process ids of those that live. */
  readonly pids: () => readonly number[];
  /** Kills every process; the next event starts a new one. */
  readonly killAll: () => Promise<void>;
};

export function functionPool(place: FunctionPlace, mostAtOnce: number): FunctionPool {
  const idle: FunctionProcess[] = [];
  const all = new Set<FunctionProcess>();
  const waiting: (() => void)[] = [];
  let running = 0;

  async function invoke(event: unknown): Promise<Invoked> {
    while (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      const one = await take();
      const invoked = await one.invoke(event);
      if (one.isAlive()) idle.push(one);
      else all.delete(one);
      return invoked;
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  }

  async function take(): Promise<FunctionProcess> {
    for (let one = idle.pop(); one; one = idle.pop()) {
      if (one.isAlive()) return one;
      all.delete(one);
    }
    const made = await startFunctionProcess(place);
    all.add(made);
    return made;
  }

  return {
    invoke,
    pids: () => [...all].filter((one) => one.isAlive()).map(({ pid }) => pid),
    async killAll() {
      await Promise.all([...all].map((one) => one.kill()));
    },
  };
}

import { type FunctionPlace, type FunctionProcess, startFunctionProcess } from '../runtime/function-process.ts';
import type { Invoked } from '../runtime/runtime-api.ts';
import type { Run } from './counters.ts';

export type InstancesNeeds = {
  readonly functionName: string;
  readonly memoryMb: number;
  readonly place: FunctionPlace;
  /** Processes at once: the function's reserved concurrency, or less where the machine is small. */
  readonly mostAtOnce: number;
  readonly onRun: (run: Run) => void;
  readonly onFault: (fault: string) => void;
};

/** A function with its processes: each takes one event at a time and is frozen in between. */
export type Instances = {
  /** Starts one without an event. Rejects with the line that says why it cannot begin. */
  readonly begin: () => Promise<void>;
  /** `from`: what brings the event, for the counters. */
  readonly invoke: (event: unknown, from: string) => Promise<Invoked>;
  readonly pids: () => readonly number[];
  /** `kill -9` to all of them, at whatever they are doing; the next event starts a new one. */
  readonly kill: () => Promise<void>;
};

export function instances(needs: InstancesNeeds): Instances {
  const { functionName, memoryMb, place, mostAtOnce, onRun, onFault } = needs;
  const idle: FunctionProcess[] = [];
  const all = new Set<FunctionProcess>();
  const waiting: (() => void)[] = [];
  let running = 0;

  async function started(): Promise<FunctionProcess> {
    const made = await startFunctionProcess(place);
    all.add(made);
    try {
      await made.ready;
      return made;
    } catch (error) {
      await made.kill();
      all.delete(made);
      throw error;
    }
  }

  /** One that is idle and lives, or a new one with what it took to begin. */
  async function take(): Promise<{ readonly one: FunctionProcess; readonly initMs: number }> {
    for (let one = idle.pop(); one; one = idle.pop()) {
      if (one.isAlive()) return { one, initMs: 0 };
      all.delete(one);
    }
    const before = performance.now();
    const one = await started();
    return { one, initMs: performance.now() - before };
  }

  async function invoke(event: unknown, from: string): Promise<Invoked> {
    while (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      const { one, initMs } = await take();
      const before = performance.now();
      const invoked = await one.invoke(event);
      onRun({ functionName, memoryMb, ms: performance.now() - before, initMs, kind: invoked.kind, from });
      if (invoked.kind === 'failed') onFault(`${functionName}: ${invoked.errorType}: ${invoked.errorMessage}`);
      if (invoked.kind === 'lost') onFault(`${functionName}: its process ended in the middle of an event`);
      if (one.isAlive()) idle.push(one);
      else all.delete(one);
      return invoked;
    } catch (error) {
      const errorMessage = error instanceof Error ? error.message : String(error);
      onFault(`${functionName} cannot begin: ${errorMessage}`);
      return { kind: 'failed', errorType: 'InitError', errorMessage };
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  }

  return {
    invoke,
    async begin() {
      idle.push(await started());
    },
    pids: () => [...all].filter((one) => one.isAlive()).map(({ pid }) => pid),
    async kill() {
      await Promise.all([...all].map((one) => one.kill()));
      all.clear();
    },
  };
}

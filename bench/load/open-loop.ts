import { type HttpConnection, httpConnection } from './http-connection.ts';

export type OpenLoopResult = {
  /** Milliseconds from when a request was sent to its 200, in the order of their ends. */
  readonly latencies: readonly number[];
  readonly refused: number;
  readonly failed: number;
};

/**
 * Requests at a steady rate that waits for no answer: one that finds all connections busy opens another. Past
 * `mostConnections` it is counted as failed, which a person's phone would see as a time-out.
 */
export async function openLoop(needs: {
  readonly port: number;
  readonly perSecond: number;
  readonly milliseconds: number;
  readonly next: () => Buffer;
  readonly mostConnections?: number;
  /** Called with the status of each answer and the request's number. */
  readonly onAnswer?: (status: number, number: number) => void;
}): Promise<OpenLoopResult> {
  const { port, perSecond, milliseconds, next, mostConnections = 2000, onAnswer = () => {} } = needs;
  const idle: HttpConnection[] = [];
  const all = new Set<HttpConnection>();
  const running = new Set<Promise<void>>();
  const latencies: number[] = [];
  let opening = 0;
  let refused = 0;
  let failed = 0;

  async function connection(): Promise<HttpConnection | undefined> {
    const free = idle.pop();
    if (free) return free;
    if (all.size + opening >= mostConnections) return undefined;
    opening += 1;
    try {
      const made = await httpConnection(port);
      all.add(made);
      return made;
    } finally {
      opening -= 1;
    }
  }

  async function sendOne(number: number): Promise<void> {
    const request = next();
    const started = performance.now();
    let used: HttpConnection | undefined;
    try {
      used = await connection();
      if (!used) {
        failed += 1;
        return;
      }
      const status = await used.send(request);
      if (status === 200) latencies.push(performance.now() - started);
      else refused += 1;
      onAnswer(status, number);
      idle.push(used);
    } catch {
      failed += 1;
      if (used) all.delete(used);
    }
  }

  const started = performance.now();
  let sent = 0;
  await new Promise<void>((resolve) => {
    const tick = () => {
      const elapsed = performance.now() - started;
      const due = Math.min(Math.floor((elapsed / 1000) * perSecond) + 1, (milliseconds / 1000) * perSecond);
      for (; sent < due; sent += 1) {
        const run = sendOne(sent).finally(() => running.delete(run));
        running.add(run);
      }
      if (elapsed >= milliseconds) return resolve();
      setTimeout(tick, Math.max(0, (sent * 1000) / perSecond - elapsed));
    };
    tick();
  });
  await Promise.all(running);
  for (const { close } of all) close();
  return { latencies, refused, failed };
}

/** `share` 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

export type Usage = { readonly cpuMicroseconds: number; readonly rssMiB: number };

export type MeasuredProcess = {
  readonly port: number;
  readonly pid: number;
  readonly usage: () => Promise<Usage>;
  readonly stop: () => Promise<void>;
};

/**
 * A program as a process of its own that listens on `PORT` and is ready once `readyPath` gives 200. Its words go to our
 * standard error.
 */
export async function measuredProcess(needs: {
  readonly program: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly readyPath?: string;
  readonly nodeOptions?: readonly string[];
  readonly patienceMs?: number;
}): Promise<MeasuredProcess> {
  const { program, environment = {}, readyPath = '/healthz', nodeOptions = [], patienceMs = 30_000 } = needs;
  const port = await freePort();
  const reporter = join(import.meta.dirname, 'report-usage.ts');
  const child = spawn(process.execPath, [...nodeOptions, '--import', reporter, program], {
    env: { PATH: process.env.PATH, PORT: String(port), NODE_COMPILE_CACHE: COMPILED, ...environment },
    stdio: ['ignore', 'ignore', process.env.BENCH_LOG ? 'inherit' : 'ignore', 'ipc'],
  });
  const ended = once(child, 'exit');
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} could not be started`);
  await untilReady(`http://127.0.0.1:${port}${readyPath}`, patienceMs, () => child.exitCode !== null);
  return {
    port,
    pid,
    async usage() {
      const answer = once(child, 'message');
      child.send('usage');
      const [usage] = (await answer) as [Usage];
      return usage;
    },
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      const giveUp = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(giveUp);
    },
  };
}

/** As the product has one of its own: programs run as they do from the second start on. */
const COMPILED = join(import.meta.dirname, '../../node_modules/.cache/compiled-bench');

/** Asks every few milliseconds; any answer but 200 means not yet. */
export async function untilReady(
  url: string,
  patienceMs: number,
  hasEnded: () => boolean = () => false,
): Promise<void> {
  for (const started = performance.now(); performance.now() - started < patienceMs; ) {
    if (hasEnded()) break;
    const isReady = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`${url} did not answer`);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has no port');
  return address.port;
}

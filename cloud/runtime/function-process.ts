import { spawn } from 'node:child_process';
import { type Invoked, runtimeApi } from './runtime-api.ts';

export type FunctionPlace = {
  /** Folder of the bundle, which holds `index.mjs`. */
  readonly folder: string;
  /** The bundled cloud/runtime/bootstrap.ts. */
  readonly bootstrap: string;
  /** All that the process knows: nothing of this one's environment comes along. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Stops the process between its events, as Lambda freezes it. */
  readonly isFrozenWhenIdle?: boolean;
  readonly onLine?: (line: string) => void;
};

/** One execution environment of a function: a process that takes one event at a time. */
export type FunctionProcess = {
  readonly pid: number;
  /** Resolves when the code is loaded; rejects with the line that says why it cannot be. */
  readonly ready: Promise<void>;
  /** Resolves to the answer; a process that takes longer than its timeout is killed, and the event lost. */
  readonly invoke: (event: unknown) => Promise<Invoked>;
  readonly isAlive: () => boolean;
  /** `kill -9`, at whatever it is doing. Resolves when it is gone. */
  readonly kill: () => Promise<void>;
};

export async function startFunctionProcess(place: FunctionPlace): Promise<FunctionProcess> {
  const { folder, bootstrap, environment, timeoutMs, isFrozenWhenIdle = false, onLine = () => {} } = place;
  const api = await runtimeApi();
  const child = spawn(process.execPath, [bootstrap], {
    cwd: folder,
    env: { ...environment, _HANDLER: 'index.handler', LAMBDA_TASK_ROOT: folder, AWS_LAMBDA_RUNTIME_API: api.address },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', linesTo(onLine));
  let isGone = false;
  const gone = new Promise<void>((resolve) => {
    const end = () => {
      isGone = true;
      api.lose();
      void api.close().then(resolve);
    };
    child.once('exit', end);
    child.once('error', end);
  });

  function kill(): Promise<void> {
    child.kill('SIGKILL');
    return gone;
  }

  return {
    pid: child.pid ?? 0,
    ready: api.ready,
    async invoke(event) {
      if (isFrozenWhenIdle) child.kill('SIGCONT');
      const timer = setTimeout(() => void kill(), timeoutMs);
      const invoked = await api.invoke(event, Date.now() + timeoutMs);
      clearTimeout(timer);
      if (isFrozenWhenIdle && invoked.kind !== 'lost') child.kill('SIGSTOP');
      return invoked;
    },
    isAlive: () => !isGone,
    kill,
  };
}

function linesTo(onLine: (line: string) => void): (chunk: string) => void {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type KillableProcess = {
  readonly url: string;
  /** Starts it, or starts it again; does not wait for it to be ready. */
  readonly start: () => void;
  /** Resolves when it answers on `/healthz`. */
  readonly ready: () => Promise<void>;
  /** Ends it without a word, as a power cut would, and resolves when it is gone. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop; resolves to its exit code. */
  readonly terminate: (signal?: 'SIGTERM' | 'SIGINT') => Promise<number | null>;
  /** Stops its clock, as a frozen Lambda or a long garbage collection would, and starts it again. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Everything that all its lives have written. */
  readonly written: () => string;
  /** Each end that nobody here asked for, by its exit code or signal. */
  readonly crashes: () => readonly string[];
};

/** A program of this project as a process of its own, on a port of its own. */
export function killableProcess(needs: {
  /** From the project's root. */
  readonly program: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Flags of node, before the program. */
  readonly flags?: readonly string[];
  /** Starts it again when it ends by itself, as whoever runs it would; this exit code is a refusal to start, not a crash. */
  readonly supervised?: { readonly refusal: number };
}): KillableProcess {
  const url = `http://127.0.0.1:${needs.port}`;
  const written: string[] = [];
  const crashes: string[] = [];
  let child: ChildProcess | undefined;

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return ending?.exitCode ?? null;
    const ended = once(ending, 'exit');
    ending.kill(signal);
    await ended;
    return ending.exitCode;
  }

  function start(): void {
    const started = spawn(process.execPath, [...(needs.flags ?? []), needs.program], {
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: COMPILED, PORT: String(needs.port), ...needs.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    for (const stream of [started.stdout, started.stderr]) stream?.on('data', (text) => written.push(String(text)));
    started.once('exit', (code, signal) => {
      if (child !== started) return;
      if (code !== needs.supervised?.refusal) crashes.push(String(code ?? signal));
      if (needs.supervised) setTimeout(() => child === started && start(), SUPERVISOR_MS).unref();
    });
  }

  async function ready(): Promise<void> {
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await wait(10)) {
      const isReady = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5_000) }).then(
        (response) => response.ok,
        () => false,
      );
      if (isReady) return;
    }
    throw new Error(`${needs.program} was not ready within ${PATIENCE_MS} ms: ${written.join('').slice(-500)}`);
  }

  return {
    url,
    start,
    ready,
    kill: async () => void (await end('SIGKILL')),
    terminate: (signal = 'SIGTERM') => end(signal),
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
    written: () => written.join(''),
    crashes: () => crashes,
  };
}

const PATIENCE_MS = 60_000;
const SUPERVISOR_MS = 200;
/** Later lives start half a second sooner. */
const COMPILED = join(tmpdir(), 'denserola-compiled');

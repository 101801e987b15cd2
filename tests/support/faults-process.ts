import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './postgres-events.ts';

export type KillableServer = {
  readonly url: string;
  /** Starts it, or starts it again; does not wait for it to be ready. */
  readonly start: () => void;
  readonly ready: () => Promise<void>;
  /** Ends it without a word, as a power cut would, and resolves when it is gone. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop; resolves to its exit code. */
  readonly terminate: (signal?: 'SIGTERM' | 'SIGINT') => Promise<number | null>;
  /** Everything that all its lives have written. */
  readonly written: () => string;
};

/** A program of this project as a process of its own, on a port of its own. */
export function killableServer(needs: {
  /** From the project's root. */
  readonly program: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
}): KillableServer {
  const url = `http://127.0.0.1:${needs.port}`;
  const written: string[] = [];
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

  return {
    url,
    start() {
      child = spawn(process.execPath, [needs.program], {
        env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: COMPILED, PORT: String(needs.port), ...needs.environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => written.push(String(text)));
    },
    ready: () =>
      eventually(() =>
        fetch(`${url}/healthz`).then(
          (response) => (response.ok ? true : undefined),
          () => undefined,
        ),
      ).then(() => {}),
    kill: async () => void (await end('SIGKILL')),
    terminate: (signal = 'SIGTERM') => end(signal),
    written: () => written.join(''),
  };
}

/** Later lives start half a second sooner. */
const COMPILED = join(tmpdir(), 'denserola-compiled');

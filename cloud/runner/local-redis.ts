import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type LocalRedis = {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

/** Why there can be no Redis here; `undefined`: there can. */
export function redisMissing(): string | undefined {
  return spawnSync(PROGRAM, ['--version']).status === 0
    ? undefined
    : `${PROGRAM} is missing: install Debian's ${PROGRAM}`;
}

/** Redis on 127.0.0.1, as soon as it answers; it keeps nothing. Port 0 takes a free one. */
export async function localRedis(asked = 0): Promise<LocalRedis> {
  const port = asked === 0 ? await freePort() : asked;
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(PROGRAM, settings, { stdio: 'ignore' });
  // A program that could not be started is told below.
  const ended = once(child, 'exit').catch(() => {});
  while (!(await answers(port))) {
    if (child.pid === undefined || child.exitCode !== null) throw new Error(`${PROGRAM} did not start on port ${port}`);
    await sleep(20);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    pid: child.pid ?? 0,
    async stop() {
      // Also one that is held still.
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const PROGRAM = 'redis-server';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number): Promise<boolean> {
  return (await tellRedis(port, 'PING').catch(() => '')) === '+PONG';
}

/** One command, and the line that it is answered with. */
export async function tellRedis(port: number, command: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  try {
    socket.end(`${command}\r\n`);
    const [line] = await once(socket, 'data', { signal: AbortSignal.timeout(2_000) });
    return String(line).trim();
  } finally {
    socket.destroy();
  }
}

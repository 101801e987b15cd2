import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { PostgresBinaries } from './binaries.ts';
import type { ClusterPlace } from './cluster.ts';
import { cannotRun, cleanEnvironment, isAlive, runProgram } from './program.ts';

/** A postmaster that was launched, and why it ended if it did: its own last words. */
export type Launched = { readonly pid: number | undefined; readonly ended: () => string | undefined };

/**
 * The postmaster that runs on this cluster, by its own pid file; `undefined` when none does. A pid that now belongs to
 * another program (the machine or container was restarted) makes the file void, and it is removed, because PostgreSQL
 * itself would refuse to start. Removing the file of a server that lives would be fatal, so in doubt it is kept.
 */
export async function findPostmaster({ cluster }: ClusterPlace): Promise<{ pid: number; port: number } | undefined> {
  const file = join(cluster, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  if (!(await programOf(pid)).includes('postgres')) {
    await rm(file, { force: true });
    return undefined;
  }
  return { pid, port };
}

/**
 * Starts PostgreSQL apart from our process group, so that Ctrl-C in a terminal reaches only us and we stop it in order.
 * It answers on 127.0.0.1 alone, and its log quotes no statement and no value of a row.
 */
export async function launchPostmaster(needs: {
  readonly place: ClusterPlace;
  readonly binaries: PostgresBinaries;
  readonly port: number;
  readonly isDurable: boolean;
  readonly mostSessions: number;
}): Promise<Launched> {
  const { home, cluster, account } = needs.place;
  const logFile = join(home, 'server.log');
  await rename(logFile, `${logFile}.old`).catch(() => {});
  const log = openSync(logFile, 'w', 0o600);
  const { port, isDurable, mostSessions } = needs;
  const settings = { ...SETTINGS, port, max_connections: mostSessions, ...(isDurable ? {} : FORGETFUL) };
  const child = spawn(
    needs.binaries.postgres,
    ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...account,
      cwd: dirname(needs.binaries.postgres),
      env: cleanEnvironment(),
      stdio: ['ignore', log, log],
      detached: true,
      windowsHide: true,
    },
  );
  closeSync(log);
  child.unref();
  let end: string | undefined;
  child.once('error', (error) => {
    end = cannotRun(needs.binaries.postgres, error).message;
  });
  child.once('exit', () => {
    end = lastWords(logFile);
  });
  return { pid: child.pid, ended: () => end };
}

/** Ends sessions, writes a checkpoint and waits for the end; without courtesy when that takes longer than 20 seconds. */
export async function stopPostmaster({ cluster, account }: ClusterPlace, { pgCtl }: PostgresBinaries): Promise<void> {
  const stop = (mode: string) =>
    runProgram({ program: pgCtl, account, args: ['stop', '-D', cluster, '-m', mode, '-w', '-t', '20', '-s'] });
  try {
    await stop('fast');
  } catch (error) {
    if ((await findPostmaster({ home: '', cluster, account })) === undefined) return;
    await stop('immediate').catch(() => {
      throw error;
    });
  }
}

/** A port that is free now. Someone may take it before PostgreSQL does; the start then chooses another. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('a TCP server has no port');
  return address.port;
}

/** For a small machine: about 70 MB. The rest is PostgreSQL's default, fsync above all. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  max_wal_size: '512MB',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/** For tests only: a cluster that is thrown away need not survive the machine. */
const FORGETFUL = { fsync: 'off', full_page_writes: 'off' };

function lastWords(logFile: string): string {
  // The folder may be gone as soon as the server is, and its end is noticed a moment later.
  if (!existsSync(logFile)) return 'its log is gone';
  const fatal = readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => /FATAL|PANIC/.test(line));
  return fatal.at(-1) ?? `see ${logFile}`;
}

/** The program of a process; empty when it is gone or a zombie that nobody has reaped yet. */
async function programOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return command.split('\0')[0] ?? '';
  }
  const [program, args]: [string, string[]] =
    process.platform === 'win32'
      ? ['tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']]
      : ['ps', ['-o', 'command=', '-p', String(pid)]];
  return spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '';
}

import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { RefusedToStart } from '../../../platform/errors.ts';
import type { ServiceAccount } from './service-account.ts';

/**
 * Runs one of PostgreSQL's own programs to its end and resolves to what it printed. Rejects with RefusedToStart and the
 * last line of its complaint when it fails.
 */
export async function runProgram(needs: {
  readonly program: string;
  readonly args: readonly string[];
  readonly account: ServiceAccount | undefined;
}): Promise<string> {
  const child = spawn(needs.program, needs.args, {
    ...needs.account,
    cwd: dirname(needs.program),
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(cannotRun(needs.program, error)));
    child.once('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new RefusedToStart(`${needs.program} failed: ${lastLine(printed)}`));
    });
  });
}

/** A glibc build on a musl system is reported as "no such file" although the file is there. */
export function cannotRun(program: string, error: Error): RefusedToStart {
  return new RefusedToStart(
    `the packaged PostgreSQL does not run on this system (${program}: ${error.message}): set DATABASE_URL`,
  );
}

/** Nothing of ours: a PGPORT, PGDATA or LC_ALL of the user's would lead PostgreSQL astray, and secrets do not belong there. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env;
  return { PATH, SystemRoot, TEMP, TMPDIR, LC_ALL: 'C', TZ: 'UTC' };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.findLast((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? 'it said nothing';
}

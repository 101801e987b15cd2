import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { until } from './support/a-stage.ts';

const root = resolve(import.meta.dirname, '../..');

it.runIf(process.platform === 'linux')('Ctrl-C leaves no process behind, frozen or not', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'denserola-cloud-'));
  await chmod(dataDir, 0o755);
  const args = ['--stage', '3', '--port', '0', '--chat-port', '0', '--data', dataDir];
  const runner = spawn(process.execPath, [join(root, 'cloud/runner/run.ts'), ...args], { cwd: root });
  let printed = '';
  for (const stream of [runner.stdout, runner.stderr]) stream.on('data', (text) => (printed += text));
  await until(() => printed.includes('Ctrl-C') || runner.exitCode !== null);
  const [chat = ''] = /http:\S+(?=\/simulador)/.exec(printed) ?? [];
  await fetch(`${chat}/simulador/api/send`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phone: '5511970001000', text: 'oi' }),
  });
  const answered = async () =>
    (await (await fetch(`${chat}/simulador/api/chats/5511970001000`)).text()).includes('Dora');
  await until(answered);
  const children = await childrenOf(runner.pid ?? 0);
  // Functions, EvolutionAPI, two databases.
  expect(children.length).toBeGreaterThanOrEqual(8 + 1 + 2);
  const ended = new Promise((done) => runner.once('exit', done));
  runner.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(printed).not.toMatch(/denied|cannot begin|its process ended/);
  const alive = await Promise.all(children.map(async (pid) => ((await parentOf(pid)) === undefined ? [] : [pid])));
  expect(alive.flat()).toEqual([]);
  await rm(dataDir, { recursive: true, force: true });
});

async function childrenOf(parent: number): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  const parents = await Promise.all(pids.map(parentOf));
  return pids.filter((_, at) => parents[at] === parent);
}

/** `undefined` when there is no such process, or only what is left of it until somebody asks. */
async function parentOf(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [, state, parent] = /\) (\w) (\d+)/.exec(stat) ?? [];
  return state === undefined || state === 'Z' ? undefined : Number(parent);
}

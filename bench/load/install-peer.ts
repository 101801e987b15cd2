import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A package that is only compared with, installed by npm into a folder outside of this project, once; no script of it runs.
 * Resolves to that folder, or to `undefined` when npm cannot have it.
 */
export async function installPeer(name: string, version: string): Promise<string | undefined> {
  const folder = join(tmpdir(), 'denserola-peers', `${name}@${version}`);
  const installed = join(folder, 'node_modules', name, 'package.json');
  if (existsSync(installed)) return folder;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  process.stderr.write(`Installing ${name} ${version} into ${folder}…\n`);
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  spawnSync('npm', ['install', ...flags, `${name}@${version}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return existsSync(installed) ? folder : undefined;
}

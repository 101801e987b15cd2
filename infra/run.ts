import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run infra:synth`, `infra:check` and `infra:deploy`: installs this folder's own packages when they are missing, then
 * runs the command. The product's install knows nothing of them.
 */
const COMMANDS: Readonly<Record<string, string>> = { synth: 'synth.ts', check: 'check.ts', deploy: 'deploy.ts' };

const here = import.meta.dirname;
const [command = '', ...args] = process.argv.slice(2);
const file = COMMANDS[command];
if (file === undefined) {
  console.error(`usage: infra/run.ts ${Object.keys(COMMANDS).join('|')} [arguments]`);
  process.exit(2);
}
installWhatIsMissing();
process.exit(spawnSync(process.execPath, [join(here, file), ...args], { stdio: 'inherit' }).status ?? 1);

function installWhatIsMissing(): void {
  const lock = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');
  const note = join(here, 'node_modules', '.denserola-installed');
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return;
  console.error('Installing what infra/ needs (250 MB, first time only)…');
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const done = spawnSync(
    program ?? 'npm',
    [...before, 'ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'],
    { cwd: here, stdio: ['ignore', process.stderr, process.stderr], shell: program === 'npm.cmd' },
  );
  if (done.status !== 0) process.exit(done.status ?? 1);
  writeFileSync(note, lock);
}

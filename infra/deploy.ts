import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, WrongEnvironment } from './environments/read-environment.ts';

/**
 * `npm run infra:deploy -- --env NAME [--diff]`: brings an environment to what its file says, or only shows the difference.
 * Credentials are those of the shell. What comes before and after is in docs/first-deployment.md.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { env: { type: 'string', default: 'beta' }, diff: { type: 'boolean' } } });
  const { name, account } = await readEnvironment(values.env);
  if (account === undefined) throw new WrongEnvironment(`infra/environments/${name}.ts names no account.`);
  const app = `"${process.execPath}" "${join(import.meta.dirname, 'synth.ts')}" --env ${name}`;
  const common = ['--app', app, '--output', join(import.meta.dirname, 'cdk.out', 'deploy'), '--no-notices'];
  const [command, ...flags] = values.diff
    ? ['diff']
    : ['deploy', '--require-approval', 'broadening', '--progress', 'events'];
  const cdk = join(import.meta.dirname, 'node_modules', '.bin', 'cdk');
  return spawnSync(cdk, [command ?? 'diff', ...common, ...flags], { stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof WrongEnvironment)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleEverything } from '../bundle/bundle-everything.ts';
import { FUNCTIONS } from '../bundle/functions.ts';

/** The folder of the bundles, made anew when a source is younger than the oldest of them. */
export async function freshBundles(root: string): Promise<string> {
  const dist = join(root, 'dist');
  const made = [...FUNCTIONS.map(({ name }) => `lambda/${name}/index.mjs`), 'cloud/bootstrap.mjs'];
  const oldest = Math.min(
    ...made.map((file) => statSync(join(dist, file), { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY),
  );
  const sources = [
    'src/**/*.ts',
    'src/web/assets/*',
    'src/gateways/postgres/migrations/*',
    'cloud/{bundle,runtime}/*.ts',
  ];
  const isStale = sources
    .flatMap((pattern) => globSync(join(root, pattern)))
    .some((file) => !file.endsWith('.test.ts') && statSync(file).mtimeMs > oldest);
  if (!isStale) return dist;
  const { faults } = await bundleEverything(root, dist);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return dist;
}

import { join } from 'node:path';
import { bundle, bundleFunction } from './bundle-function.ts';
import { forbiddenModules } from './forbidden-modules.ts';
import { FUNCTIONS } from './functions.ts';

export type Bundled = {
  /** Function → KiB of its code. */
  readonly sizes: Readonly<Record<string, number>>;
  /** What is wrong, a line each. */
  readonly faults: readonly string[];
};

/** All functions into `out/lambda/NAME`, and the process that runs them on this machine into `out/cloud`. */
export async function bundleEverything(root: string, out: string): Promise<Bundled> {
  const sizes: Record<string, number> = {};
  const faults: string[] = [];
  for (const one of FUNCTIONS) {
    const { bytes, metafile } = await bundleFunction(root, join(out, 'lambda', one.name), one);
    const kib = Math.round((bytes / 1024) * 10) / 10;
    sizes[one.name] = kib;
    if (kib > one.mostKib) faults.push(`${one.name} has ${kib} KiB, and may have ${one.mostKib}.`);
    const forbidden = forbiddenModules(one, metafile);
    if (forbidden.length > 0) faults.push(`${one.name} must not carry ${forbidden.join(', ')}.`);
  }
  await bundle(root, 'cloud/runtime/bootstrap.ts', join(out, 'cloud/bootstrap.mjs'));
  return { sizes, faults };
}

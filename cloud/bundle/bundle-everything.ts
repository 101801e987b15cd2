import { join } from 'node:path';
import { bundle, bundleFunction } from './bundle-function.ts';
import { forbiddenModules, loadedTooSoon } from './forbidden-modules.ts';
import { FUNCTIONS, MOST_ZIPPED_KIB } from './functions.ts';
import { zippedSize } from './zipped-size.ts';

export type Bundled = {
  /** Function → KiB of its code that a cold start loads. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Function → KiB of its code that is loaded when it is first needed, where there is any. */
  readonly later: Readonly<Record<string, number>>;
  /** Function → KiB of the zip archive of its whole folder. */
  readonly zipped: Readonly<Record<string, number>>;
  /** What is wrong, a line each. */
  readonly faults: readonly string[];
};

/** All functions into `out/lambda/NAME`, and the process that runs them on this machine into `out/cloud`. */
export async function bundleEverything(root: string, out: string): Promise<Bundled> {
  const sizes: Record<string, number> = {};
  const later: Record<string, number> = {};
  const zipped: Record<string, number> = {};
  const faults: string[] = [];
  for (const one of FUNCTIONS) {
    const { folder, bytes, laterBytes, atOnce, metafile } = await bundleFunction(
      root,
      join(out, 'lambda', one.name),
      one,
    );
    const kib = inKib(bytes);
    sizes[one.name] = kib;
    if (laterBytes > 0) later[one.name] = inKib(laterBytes);
    const zip = inKib(await zippedSize(folder));
    zipped[one.name] = zip;
    if (zip > MOST_ZIPPED_KIB) faults.push(`${one.name} has ${zip} KiB zipped, and may have ${MOST_ZIPPED_KIB}.`);
    if (kib > one.mostKib) faults.push(`${one.name} has ${kib} KiB, and may have ${one.mostKib}.`);
    const tooSoon = loadedTooSoon(metafile, atOnce);
    if (tooSoon.length > 0) faults.push(`${one.name} must not load at once ${tooSoon.join(', ')}.`);
    const forbidden = forbiddenModules(one, metafile);
    if (forbidden.length > 0) faults.push(`${one.name} must not carry ${forbidden.join(', ')}.`);
  }
  await bundle(root, 'cloud/runtime/bootstrap.ts', join(out, 'cloud/bootstrap.mjs'));
  return { sizes, later, zipped, faults };
}

function inKib(bytes: number): number {
  return Math.round((bytes / 1024) * 10) / 10;
}

import { cp, mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import type { BundledFunction } from './functions.ts';

export type Bundle = { readonly folder: string; readonly bytes: number; readonly metafile: Metafile };

/**
 * Bundles one function into `folder/index.mjs`, with what it reads at run time beside it: all that is deployed, nothing of
 * node_modules. Nothing in it depends on a processor's kind.
 */
export async function bundleFunction(
  root: string,
  folder: string,
  { name, beside = {} }: BundledFunction,
): Promise<Bundle> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { bytes, metafile } = await bundle(root, `src/apps/lambda/${name}.ts`, join(folder, 'index.mjs'));
  for (const [to, from] of Object.entries(beside)) {
    await cp(join(root, from), join(folder, to), { recursive: true, filter: (path) => !path.endsWith('.ts') });
  }
  return { folder, bytes, metafile };
}

/** One program of ours and all that it imports, as one file. */
export async function bundle(root: string, entry: string, outfile: string): Promise<Omit<Bundle, 'folder'>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // All ASCII, which V8 reads at half the cost of a source with one emoji in it.
    charset: 'ascii',
    legalComments: 'none',
    mainFields: ['module', 'main'],
    // Asked for in a try block by pg, and never there.
    external: ['pg-native', 'pg-cloudflare'],
    // `pg` is CommonJS and asks for Node's own modules by `require`, which an ES module does not have.
    banner: { js: REQUIRE },
    metafile: true,
    logLevel: 'warning',
  });
  const output = metafile.outputs[relative(root, outfile)];
  if (!output) throw new Error(`esbuild wrote no ${outfile}`);
  return { bytes: output.bytes, metafile };
}

const REQUIRE = `import{createRequire as __makeRequire}from'node:module';const require=__makeRequire(import.meta.url);`;

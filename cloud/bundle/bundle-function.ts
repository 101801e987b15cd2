import { cp, mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { fontsOfPdfkit } from './fonts-of-pdfkit.ts';
import type { BundledFunction } from './functions.ts';
import { packedWords } from './packed-words.ts';
import { withoutMachineIds } from './without-machine-ids.ts';

/** `bytes` are loaded at a cold start, `laterBytes` when they are first needed. */
export type Bundle = {
  readonly folder: string;
  readonly bytes: number;
  readonly laterBytes: number;
  /** The files that a cold start loads. */
  readonly atOnce: ReadonlySet<string>;
  readonly metafile: Metafile;
};

/**
 * Bundles one function into `folder/index.mjs`, with what it imports later and what it reads at run time beside it: all that
 * is deployed, nothing of node_modules. Nothing in it depends on a processor's kind.
 */
export async function bundleFunction(
  root: string,
  folder: string,
  { name, beside = {}, packsWords = false }: BundledFunction,
): Promise<Bundle> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const words = packsWords ? packedWords() : undefined;
  const { metafile } = await build({
    ...OPTIONS,
    plugins: [...OPTIONS.plugins, ...(words ? [words.plugin] : [])],
    absWorkingDir: root,
    entryPoints: { index: `src/apps/lambda/${name}.ts` },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    splitting: true,
  });
  const wordBytes = (await words?.write(folder)) ?? 0;
  for (const [to, from] of Object.entries(beside)) {
    await cp(join(root, from), join(folder, to), { recursive: true, filter: (path) => !path.endsWith('.ts') });
  }
  const atOnce = loadedAtOnce(metafile, relative(root, join(folder, 'index.mjs')));
  const bytesOf = (isWanted: (path: string) => boolean) =>
    Object.entries(metafile.outputs).reduce((sum, [path, { bytes }]) => sum + (isWanted(path) ? bytes : 0), 0);
  return {
    folder,
    metafile,
    atOnce,
    bytes: bytesOf((path) => atOnce.has(path)) + wordBytes,
    laterBytes: bytesOf((path) => !atOnce.has(path)),
  };
}

/** One program of ours and all that it imports, as one file. */
export async function bundle(
  root: string,
  entry: string,
  outfile: string,
): Promise<{ readonly bytes: number; readonly metafile: Metafile }> {
  const { metafile } = await build({ ...OPTIONS, absWorkingDir: root, entryPoints: [entry], outfile });
  const output = metafile.outputs[relative(root, outfile)];
  if (!output) throw new Error(`esbuild wrote no ${outfile}`);
  return { bytes: output.bytes, metafile };
}

/** What a file imports by a statement, and what those import, with itself. */
export function loadedAtOnce({ outputs }: Metafile, entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const output = outputs[path];
    if (!output || found.has(path)) continue;
    found.add(path);
    waiting.push(...output.imports.filter(({ kind }) => kind === 'import-statement').map((one) => one.path));
  }
  if (found.size === 0) throw new Error(`esbuild wrote no ${entry}`);
  return found;
}

const REQUIRE = `import{createRequire as __makeRequire}from'node:module';const require=__makeRequire(import.meta.url);`;

const OPTIONS = {
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
  plugins: [fontsOfPdfkit, withoutMachineIds],
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions & { readonly metafile: true };

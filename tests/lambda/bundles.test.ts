import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { forbiddenModules, loadedTooSoon } from '../../cloud/bundle/forbidden-modules.ts';
import { packedWords } from '../../cloud/bundle/packed-words.ts';
import * as people from '../../src/conversation/understanding/creditors/people.data.ts';
import * as evidence from '../../src/conversation/understanding/crisis/evidence.data.ts';
import * as known from '../../src/conversation/understanding/text/known-words.data.ts';

const root = new URL('../..', import.meta.url).pathname;

async function carrying(source: string) {
  const { metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
    external: ['pg-native', 'pg-cloudflare'],
  });
  return metafile;
}

describe('a bundle', () => {
  it('is refused with the name of what it should not carry', async () => {
    const metafile = await carrying(`import * as z from 'zod'; console.log(z.string());`);
    const found = forbiddenModules({ name: 'channel', mostKib: 450, needs: ['pg'] }, metafile);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((path) => path.startsWith('node_modules/zod/'))).toBe(true);
  });

  it('is refused for the code of another feature', async () => {
    const metafile = await carrying(`import { wakeFor } from './src/conversation/wake-for.ts'; console.log(wakeFor);`);
    expect(forbiddenModules({ name: 'lake', mostKib: 450 }, metafile)).toEqual(['src/conversation/wake-for.ts']);
    expect(forbiddenModules({ name: 'channel', mostKib: 450 }, metafile)).toEqual([]);
  });

  it('is refused when it loads at once what sends traces', async () => {
    const later = await carrying(`console.log((await import('./src/gateways/otlp/otlp-spans.ts')).otlpSpans);`);
    const outputs = Object.keys(later.outputs);
    expect(loadedTooSoon(later, new Set(outputs))).toContain('src/gateways/otlp/otlp-spans.ts');
    expect(loadedTooSoon(later, new Set())).toEqual([]);
  });

  it('has the very words of the grammar when they are packed beside the code', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'denserola-words-'));
    const words = packedWords();
    const from = (name: string) => `export * from './src/conversation/understanding/${name}.data.ts';`;
    await build({
      absWorkingDir: root,
      stdin: {
        contents: ['crisis/evidence', 'text/known-words', 'creditors/people'].map(from).join('\n'),
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: join(folder, 'index.mjs'),
      plugins: [words.plugin],
    });
    const bytes = await words.write(folder);
    const unpacked: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(folder, 'index.mjs')).href);
    expect(bytes).toBeLessThan(85_000);
    expect(unpacked).toMatchObject({ ...evidence, ...known });
    // Functions stay code.
    expect(Object.keys(unpacked)).toEqual(expect.arrayContaining(Object.keys(people)));
    await rm(folder, { recursive: true });
  });
});

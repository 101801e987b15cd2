import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { forbiddenModules } from '../../cloud/bundle/forbidden-modules.ts';

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
    expect(forbiddenModules({ name: 'web', mostKib: 450 }, metafile)).toEqual(['src/conversation/wake-for.ts']);
    expect(forbiddenModules({ name: 'channel', mostKib: 450 }, metafile)).toEqual([]);
  });
});

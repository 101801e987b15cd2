import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';

export type PackedWords = {
  readonly plugin: Plugin;
  /** Writes what was packed beside the code; resolves to its bytes. */
  readonly write: (folder: string) => Promise<number>;
};

/**
 * Puts the word lists of the grammar (`src/conversation/…/*.data.ts`) aside, compressed: as code they are two fifths of a
 * function and compress to a third; together as JSON under Brotli to a quarter. What a module exports is worked out here
 * and taken only when JSON gives back the very same; functions and the like stay code.
 *
 * Measured: reading, inflating and parsing them takes as much of a processor as V8 takes to read them as code.
 */
export function packedWords(): PackedWords {
  const table = new Map<string, unknown>();

  async function pack(path: string): Promise<string | undefined> {
    const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
    const entries = Object.entries(exported).map(([name, value]) => ({ name, value, plain: plainOf(value) }));
    if (!entries.every(({ plain }) => survivesJson(plain))) return undefined;
    const lines = entries.map(({ name, value, plain }) => {
      // Modules are read in any order: a number would make another bundle each time.
      const key = `${basename(path)} ${name}`;
      if (table.has(key)) throw new Error(`two modules are called ${key}`);
      table.set(key, plain);
      const place = `words[${JSON.stringify(key)}]`;
      return `export const ${name} = ${value instanceof Set ? `new Set(${place})` : place};`;
    });
    return [`import { words } from '${TABLE}';`, ...lines].join('\n');
  }

  return {
    plugin: {
      name: 'packed-words',
      setup({ onLoad, onResolve }) {
        onResolve({ filter: /^packed:words$/ }, () => ({ path: TABLE, namespace: 'packed-words' }));
        onLoad({ filter: /.*/, namespace: 'packed-words' }, () => ({ contents: READ_TABLE }));
        onLoad({ filter: /[\\/]src[\\/]conversation[\\/].*\.data\.ts$/ }, async ({ path }) => {
          const contents = await pack(path);
          return contents === undefined ? undefined : { contents, loader: 'js' };
        });
      },
    },
    async write(folder) {
      const packed = brotliCompressSync(inAscii(JSON.stringify(Object.fromEntries([...table].toSorted(byKey)))), {
        params: SMALLEST,
      });
      await writeFile(join(folder, FILE), packed);
      return packed.length;
    },
  };
}

const TABLE = 'packed:words';
const FILE = 'words.json.br';

/** All ASCII, so that it is read by the byte. */
const READ_TABLE = `
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
const packed = readFileSync(new URL('${FILE}', import.meta.url));
export const words = JSON.parse(brotliDecompressSync(packed).toString('latin1'));
`;

const SMALLEST = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function plainOf(value: unknown): unknown {
  return value instanceof Set ? [...value] : value;
}

function survivesJson(plain: unknown): boolean {
  const text: string | undefined = JSON.stringify(plain);
  return text !== undefined && isDeepStrictEqual(JSON.parse(text), plain);
}

function inAscii(json: string): string {
  return json.replace(/[^\0-\x7F]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

/** Bytes of a folder as a zip archive, which is what Lambda fetches: its files deflated, each with two headers and its name. */
export async function zippedSize(folder: string): Promise<number> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = found
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { length } = await deflate(await readFile(path));
      return length + HEADERS + 2 * (path.length - folder.length - 1);
    });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, END);
}

const HEADERS = 30 + 46;
const END = 22;

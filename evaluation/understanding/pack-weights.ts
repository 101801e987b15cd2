import { brotliCompressSync, constants } from 'node:zlib';
import { hashOf, type PackedWeights } from '../../src/conversation/understanding/learnt-weights.ts';

/** Feature → of each class its weight. */
export type ClassWeights = ReadonlyMap<string, ArrayLike<number>>;

/**
 * Packs weights into what `learntWeights` reads: tenths of them, without those under `smallest` tenths. `keepsSeen`: features
 * of which nothing is left stay known. Throws where a weight does not fit into a byte.
 */
export function packWeights(
  classes: readonly string[],
  weights: ClassWeights,
  { smallest, keepsSeen }: { readonly smallest: number; readonly keepsSeen: boolean },
): PackedWeights {
  const rows = [...weights].map(([feature, own]) => ({ feature, spoken: spokenOf(own, smallest) }));
  const kept = rows.filter(({ spoken }) => keepsSeen || spoken.length > 0);
  const seed = seedWithoutClash(kept.map(({ feature }) => feature));
  const sorted = kept
    .map(({ feature, spoken }) => ({ hash: hashOf(feature, seed), spoken }))
    .toSorted((one, other) => one.hash - other.hash);
  const spoken = sorted.flatMap((row) => row.spoken);
  const bytes = Buffer.concat([
    inPlanes([sorted.length]),
    inPlanes(sorted.map(({ hash }, row) => hash - (sorted[row - 1]?.hash ?? 0))),
    Buffer.from(sorted.map((row) => row.spoken.length)),
    Buffer.from(spoken.map(({ index }) => index)),
    Buffer.from(spoken.map(({ tenths }) => tenths)),
  ]);
  return {
    classes: classes.join(' '),
    seed,
    base64: brotliCompressSync(bytes, { params: SMALLEST }).toString('base64'),
  };
}

const SMALLEST = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };

type Spoken = { readonly index: number; readonly tenths: number };

function spokenOf(own: ArrayLike<number>, smallest: number): Spoken[] {
  return Array.from(own, (weight, index) => ({ index, tenths: Math.round(weight * 10) })).filter(({ tenths }) => {
    if (Math.abs(tenths) > 127) throw new Error(`a weight of ${tenths / 10} is too heavy`);
    return Math.abs(tenths) >= smallest;
  });
}

function seedWithoutClash(features: readonly string[]): number {
  for (let seed = 0; ; seed += 1) {
    if (new Set(features.map((feature) => hashOf(feature, seed))).size === features.length) return seed;
  }
}

/** Four bytes each: the lowest of all of them, then the next ones, up to the highest. */
function inPlanes(values: readonly number[]): Buffer {
  return Buffer.concat([0, 8, 16, 24].map((shift) => Buffer.from(values.map((value) => (value >>> shift) & 0xff))));
}

/** As a module of TypeScript that exports it as `name`; `about` is its docstring, `folder` where `learnt-weights.ts` lies from it. */
export function asModule(
  { name, about, folder }: { readonly name: string; readonly about: string; readonly folder: string },
  { classes, seed, base64 }: PackedWeights,
): string {
  return `import type { PackedWeights } from '${folder}/learnt-weights.ts';

/** ${about} */
export const ${name}: PackedWeights = {
  classes: \`${inLines(classes)}\`,
  seed: ${seed},
  base64: \`${base64.replace(/(.{400})/g, '$1\n')}\`,
};
`;
}

function inLines(classes: string): string {
  return classes.replace(/(.{300,}?) /g, '$1\n');
}

import { brotliDecompressSync } from 'node:zlib';

/**
 * Weights that were learnt, as `evaluation/understanding/pack-weights.ts` packs them: of each feature 32 bits of a hash in place of its
 * text, and for each class that it speaks for or against a tenth of a weight in one byte.
 */
export type PackedWeights = {
  /** Their names, with spaces between. */
  readonly classes: string;
  /** With it no two features that were learnt share a hash; one that was not has a chance of one in 150,000 to be taken for one. */
  readonly seed: number;
  /**
   * Base64 of what Brotli makes of these bytes: the number of features (32 bits, the lowest first); how far each hash is from the one
   * before it, in ascending order (first the lowest byte of each, then the next …, which leaves little to store of the higher ones);
   * of how many classes each feature speaks (a byte each); then of all these in turn the class's index (a byte each) and the tenths (a signed byte each).
   */
  readonly base64: string;
};

export type LearntWeights = {
  readonly classes: readonly string[];
  /** True for a feature that was seen while learning. */
  readonly knows: (feature: string) => boolean;
  /** Adds what a feature says of each class to the sums, in the order of the classes. */
  readonly addTo: (sums: Float64Array, feature: string) => void;
};

/** Weights by feature. They are unpacked when they are first needed, within a few milliseconds: a person whose turn starts a function waits for it. */
export function learntWeights(packed: PackedWeights): LearntWeights {
  const { seed } = packed;
  let made: Table | undefined;
  const table = () => {
    made ??= unpacked(packed);
    return made;
  };
  return {
    classes: packed.classes.split(/\s+/),
    knows: (feature) => rowOf(table(), hashOf(feature, seed)) !== undefined,
    addTo(sums, feature) {
      const { ends, classAt, tenthsAt } = table();
      const row = rowOf(table(), hashOf(feature, seed));
      if (row === undefined) return;
      for (let at = ends[row - 1] ?? 0; at < (ends[row] ?? 0); at += 1) {
        const index = classAt[at] ?? 0;
        sums[index] = (sums[index] ?? 0) + (tenthsAt[at] ?? 0) / 10;
      }
    },
  };
}

/** FNV-1a, stirred at the end, so that all bits differ between texts that differ in one letter. */
export function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** `ends`: of each row, where its classes end. */
type Table = {
  readonly hashes: Uint32Array;
  readonly ends: Uint32Array;
  readonly classAt: Uint8Array;
  readonly tenthsAt: Int8Array;
};

function unpacked({ base64 }: PackedWeights): Table {
  const bytes = brotliDecompressSync(Buffer.from(base64, 'base64'));
  const count = bytes.readUInt32LE();
  const sizes = bytes.subarray(4 + 4 * count, 4 + 5 * count);
  const ends = new Uint32Array(count);
  let end = 0;
  for (let row = 0; row < count; row += 1) {
    end += sizes[row] ?? 0;
    ends[row] = end;
  }
  const classAt = bytes.subarray(4 + 5 * count, 4 + 5 * count + end);
  const tenthsAt = new Int8Array(bytes.subarray(4 + 5 * count + end));
  return { hashes: hashesIn(bytes.subarray(4, 4 + 4 * count)), ends, classAt, tenthsAt };
}

/** From the distances between them, four bytes each, the lowest bytes of all of them first. */
function hashesIn(planes: Uint8Array): Uint32Array {
  const count = planes.length / 4;
  const hashes = new Uint32Array(count);
  for (let row = 0, hash = 0; row < count; row += 1) {
    const low = (planes[row] ?? 0) | ((planes[count + row] ?? 0) << 8);
    const high = (planes[2 * count + row] ?? 0) | ((planes[3 * count + row] ?? 0) << 8);
    hash += low + high * 0x10000;
    hashes[row] = hash;
  }
  return hashes;
}

function rowOf({ hashes }: Table, hash: number): number | undefined {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

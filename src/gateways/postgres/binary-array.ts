/**
 * A one-dimensional array as PostgreSQL takes it in binary form. As text, which is what the driver writes, every quote
 * of a JSON payload is escaped and every byte of a `bytea` becomes two letters, here and back again in the server.
 *
 * The statement must say the array's type (`$1::text[]`).
 */
export function textArray(values: readonly (string | null | undefined)[]): Buffer {
  return binaryArray(TEXT, values, Buffer.byteLength, (to, value, at) => to.write(value, at));
}

export function byteaArray(values: readonly Uint8Array[]): Buffer {
  return binaryArray(
    BYTEA,
    values,
    (value) => value.length,
    (to, value, at) => to.set(value, at),
  );
}

/** @throws {RangeError} for a number that is not whole. */
export function bigintArray(values: readonly number[]): Buffer {
  return binaryArray(
    BIGINT,
    values,
    () => 8,
    (to, value, at) => to.writeBigInt64BE(BigInt(value), at),
  );
}

/** Types by PostgreSQL's numbers for them (`pg_type.oid`), which never change. */
const BYTEA = 17;
const BIGINT = 20;
const TEXT = 25;

const HEAD_BYTES = 20;
const NULL_LENGTH = -1;

function binaryArray<Value>(
  type: number,
  values: readonly (Value | null | undefined)[],
  lengthOf: (value: Value) => number,
  write: (to: Buffer, value: Value, at: number) => void,
): Buffer {
  const lengths = values.map((value) => (value === null || value === undefined ? NULL_LENGTH : lengthOf(value)));
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + 4 + Math.max(0, length), HEAD_BYTES));
  // Dimensions, whether there are nulls, the type of elements; then the only dimension's length and first index.
  const dimensions = values.length === 0 ? 0 : 1;
  let at = 0;
  for (const word of [dimensions, lengths.includes(NULL_LENGTH) ? 1 : 0, type, values.length, 1]) {
    at = bytes.writeInt32BE(word, at);
  }
  for (const [index, value] of values.entries()) {
    const length = lengths[index] ?? NULL_LENGTH;
    at = bytes.writeInt32BE(length, at);
    if (value === null || value === undefined) continue;
    write(bytes, value, at);
    at += length;
  }
  return dimensions === 0 ? bytes.subarray(0, HEAD_BYTES - 8) : bytes;
}

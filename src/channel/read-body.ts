export type ReadBody =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly head: Uint8Array };

export type BodyLimits = {
  /** Bytes that a body may have. */
  readonly largest: number;
  /** Bytes that are kept of one that is larger. */
  readonly head: number;
};

/**
 * Reads a request's body without ever holding more than `largest` bytes. The rest of a larger one is read and thrown
 * away: a sender that is cut off in the middle sees a network error, not our answer, and would send it all again.
 *
 * @throws what the connection threw, when it broke before the end.
 */
export async function readBody(body: ReadableStream<Uint8Array> | null, limits: BodyLimits): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let kept = 0;
  let seen = 0;
  for await (const chunk of body ?? []) {
    seen += chunk.length;
    if (seen > limits.largest * DRAIN_FACTOR) break;
    if (kept + chunk.length > limits.largest) chunks.push(chunk.subarray(0, limits.largest - kept));
    else chunks.push(chunk);
    kept = Math.min(limits.largest, kept + chunk.length);
  }
  const bytes = joined(chunks);
  return seen > limits.largest ? { kind: 'too-large', head: bytes.slice(0, limits.head) } : { kind: 'whole', bytes };
}

/** Past this many times the limit it is not a webhook any more but an attack, and the connection may break. */
const DRAIN_FACTOR = 10;

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  return chunks.length === 1 && only ? only : new Uint8Array(Buffer.concat(chunks));
}

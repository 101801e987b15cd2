import type { Readable } from 'node:stream';

export type ReadBody =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  | { readonly kind: 'too-large'; readonly head: Buffer };

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
 * Rejects when the connection broke before the end.
 */
export function readBody(body: Readable, limits: BodyLimits): Promise<ReadBody> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let kept = 0;
    let seen = 0;

    function take(chunk: Buffer): void {
      seen += chunk.length;
      const part = chunk.subarray(0, limits.largest - kept);
      kept += part.length;
      if (part.length > 0) chunks.push(part);
      if (seen > limits.largest * DRAIN_FACTOR) finish();
    }

    function finish(): void {
      body.off('data', take);
      const bytes = joined(chunks);
      // The head is a copy: a slice would keep all of it in memory.
      if (seen <= limits.largest) resolve({ kind: 'whole', bytes });
      else resolve({ kind: 'too-large', head: Buffer.from(bytes.subarray(0, limits.head)) });
    }

    body.on('data', take);
    body.on('end', finish);
    body.on('error', reject);
    body.on('close', () => {
      if (!body.readableEnded) reject(new Error('the connection ended before the body did'));
    });
  });
}

/** Past this many times the limit it is not a webhook any more but an attack, and nobody waits for its end. */
const DRAIN_FACTOR = 10;

function joined(chunks: readonly Buffer[]): Buffer {
  const [only] = chunks;
  return chunks.length === 1 && only ? only : Buffer.concat(chunks);
}

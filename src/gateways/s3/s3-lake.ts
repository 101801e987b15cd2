import { Fault } from '../../platform/errors.ts';
import type { SignedFetch } from '../../platform/signed-fetch.ts';
import type { Lake } from '../../ports/lake.ts';

/** A lake in an S3 bucket. Rejects with a retryable `Fault` when a file is not durable. */
export function s3Lake(needs: {
  readonly signedFetch: SignedFetch;
  /** Base URL of the bucket: `https://BUCKET.s3.REGION.amazonaws.com`. */
  readonly url: string;
}): Lake {
  return {
    async put({ name, type, body }) {
      const response = await needs
        .signedFetch({
          service: 's3',
          method: 'PUT',
          url: `${needs.url}/${name.split('/').map(encodeURIComponent).join('/')}`,
          headers: { 'Content-Type': type },
          body,
          timeoutMs: 60_000,
        })
        .catch((cause: unknown) => {
          throw new Fault('lake', 'S3 did not answer', { retryable: true, cause });
        });
      await response.arrayBuffer();
      if (!response.ok) throw new Fault('lake', `S3 answered ${response.status}`, { retryable: true });
    },
  };
}

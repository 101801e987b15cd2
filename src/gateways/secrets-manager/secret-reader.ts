import { Fault } from '../../platform/errors.ts';
import type { SignedFetch } from '../../platform/signed-fetch.ts';

/** Reads the current value of a secret by its ARN or name. Rejects with a retryable `Fault`; the value is never in it. */
export type SecretReader = (id: string) => Promise<string>;

export function secretReader({
  signedFetch,
  endpoint,
}: {
  readonly signedFetch: SignedFetch;
  /** Base URL of the service in this region. */
  readonly endpoint: string;
}): SecretReader {
  return async function read(id) {
    const response = await signedFetch({
      service: 'secretsmanager',
      url: endpoint,
      headers: { 'Content-Type': 'application/x-amz-json-1.1', 'X-Amz-Target': 'secretsmanager.GetSecretValue' },
      body: JSON.stringify({ SecretId: id }),
      timeoutMs: 5_000,
    }).catch((cause: unknown) => {
      throw new Fault('secret', 'the secret store did not answer', { retryable: true, cause });
    });
    const answer = (await response.json().catch(() => ({}))) as { SecretString?: unknown; __type?: unknown };
    if (response.ok && typeof answer.SecretString === 'string') return answer.SecretString;
    throw new Fault('secret', `the secret store answered ${response.status} ${String(answer.__type ?? '')}`.trim(), {
      retryable: true,
    });
  };
}

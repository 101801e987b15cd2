import { AwsClient } from 'aws4fetch';
import { onceMore } from '../../platform/once-more.ts';
import type { SignedFetch } from '../../platform/signed-fetch.ts';

/** As whom this process speaks. In a function they come from the environment and outlive it. */
export type AwsCredentials = {
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};

/**
 * Requests signed with AWS Signature 4, without the SDK: that would be 25 times the code and 27 times the time to load
 * (docs/decisions/0040). Answers are the caller's.
 */
export function awsSignedFetch(credentials: AwsCredentials): SignedFetch {
  const client = new AwsClient({ ...credentials, retries: 0 });

  return async function signedFetch({ service, url, method = 'POST', headers = {}, body, timeoutMs }) {
    const signal = AbortSignal.timeout(timeoutMs);
    const content = body === undefined ? {} : { body };
    const signed = await client.sign(url, { method, headers, ...content, aws: { service } });
    const send = () => fetch(signed.clone(), { signal, redirect: 'error' });
    return onceMore(send, signal);
  };
}

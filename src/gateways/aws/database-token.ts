import { AwsV4Signer } from 'aws4fetch';
import type { AwsCredentials } from './signed-fetch.ts';

/**
 * A password for RDS made of the function's own role: a signed URL without its scheme, good for 15 minutes. With it there
 * is no secret to store, to rotate or to read at a cold start.
 */
export async function databaseToken(
  { host, port, user }: { readonly host: string; readonly port: number; readonly user: string },
  credentials: AwsCredentials,
): Promise<string> {
  const url = new URL(`https://${host}:${port}/?Action=connect&X-Amz-Expires=900`);
  url.searchParams.set('DBUser', user);
  const signer = new AwsV4Signer({
    ...credentials,
    ...{ url: url.href, method: 'GET', service: 'rds-db', signQuery: true, singleEncode: true },
  });
  const signed = await signer.sign();
  return signed.url.href.slice('https://'.length);
}

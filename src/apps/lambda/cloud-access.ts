import { type AwsCredentials, awsSignedFetch } from '../../gateways/aws/signed-fetch.ts';
import type { SignedFetch } from '../../platform/signed-fetch.ts';
import { type Environment, required } from './environment.ts';

export type CloudAccess = { readonly credentials: AwsCredentials; readonly signedFetch: SignedFetch };

/** As whom the function speaks to AWS: the role's credentials, which Lambda puts into the environment. */
export function cloudAccess(environment: Environment): CloudAccess {
  const set = (name: string) => required(environment, name, 'Lambda does');
  const session = environment.AWS_SESSION_TOKEN;
  const credentials = {
    region: set('AWS_REGION'),
    accessKeyId: set('AWS_ACCESS_KEY_ID'),
    secretAccessKey: set('AWS_SECRET_ACCESS_KEY'),
    ...(session ? { sessionToken: session } : {}),
  };
  return { credentials, signedFetch: awsSignedFetch(credentials) };
}

import { secretReader } from '../../gateways/secrets-manager/secret-reader.ts';
import { Fault, RefusedToStart } from '../../platform/errors.ts';
import type { CloudAccess } from './cloud-access.ts';
import { type Environment, optional, optionalUrl } from './environment.ts';

/** The fields of a secret, read each time it is asked for. A secret that is plain text stands under `text`. */
export type ReadSecret = () => Promise<Readonly<Record<string, string>>>;

/**
 * A secret that stands in a variable (tests, the local runner) or behind the ARN in another one.
 *
 * @throws {RefusedToStart} when neither is set.
 */
export function secretAccess(
  environment: Environment,
  names: { readonly plain: string; readonly arn: string },
  { credentials, signedFetch }: CloudAccess,
): ReadSecret {
  const plain = optional(environment, names.plain);
  if (plain !== undefined) return async () => ({ text: plain });
  const arn = optional(environment, names.arn);
  if (arn === undefined) throw new RefusedToStart(`${names.arn} must be set: the ARN of a secret (or ${names.plain}).`);
  const endpoint =
    optionalUrl(environment, 'AWS_ENDPOINT_URL_SECRETS_MANAGER') ??
    `https://secretsmanager.${credentials.region}.amazonaws.com`;
  const read = secretReader({ signedFetch, endpoint });
  return async () => fieldsOf(await read(arn));
}

/** @throws {Fault} that names the field, never the value. */
export function fieldOf(fields: Readonly<Record<string, string>>, ...names: readonly [string, ...string[]]): string {
  const found = names.map((name) => fields[name]).find((value) => value !== undefined && value !== '');
  if (found === undefined) throw new Fault('secret', `the secret has no "${names[0]}"`, { retryable: true });
  return found;
}

function fieldsOf(secret: string): Readonly<Record<string, string>> {
  if (!secret.trimStart().startsWith('{')) return { text: secret.trim() };
  const fields: unknown = JSON.parse(secret);
  return Object.fromEntries(Object.entries(Object(fields)).map(([name, value]) => [name, String(value)]));
}

import { RefusedToStart } from '../../platform/errors.ts';
import type { CloudAccess } from './cloud-access.ts';
import { type Environment, optional } from './environment.ts';
import { fieldOf, type ReadSecret, secretAccess } from './secret-access.ts';

/** What the operators' console needs to know who comes in; read when somebody comes. */
export type OperatorAccess = {
  readonly host: string | undefined;
  readonly hours: string | undefined;
  readonly read: () => Promise<{ readonly token: string; readonly secretKey: string | undefined }>;
};

/**
 * The key of the first login (OPERATOR_TOKEN), what one-time codes are sealed with (OPERATOR_SECRET_KEY; without it a secret
 * that the database keeps), and the console's only host. `undefined`: there is no console, since a key that was made here
 * could be shown to nobody.
 */
export function operatorAccess(environment: Environment, cloud: CloudAccess): OperatorAccess | undefined {
  const token = readerOf(environment, { plain: 'OPERATOR_TOKEN', arn: 'OPERATOR_TOKEN_SECRET_ARN' }, cloud);
  if (token === undefined) return undefined;
  const key = readerOf(environment, { plain: 'OPERATOR_SECRET_KEY', arn: 'OPERATOR_KEY_SECRET_ARN' }, cloud);
  return {
    host: hostOf(environment),
    hours: optional(environment, 'OPERATOR_HOURS'),
    async read() {
      const [ofToken, ofKey] = await Promise.all([token(), key?.()]);
      return {
        token: longEnough('OPERATOR_TOKEN', fieldOf(ofToken, 'token', 'text'), SHORTEST_TOKEN),
        secretKey: ofKey && longEnough('OPERATOR_SECRET_KEY', fieldOf(ofKey, 'secretKey', 'text'), SHORTEST_KEY),
      };
    },
  };
}

const SHORTEST_TOKEN = 16;
const SHORTEST_KEY = 32;

function readerOf(
  environment: Environment,
  names: { readonly plain: string; readonly arn: string },
  cloud: CloudAccess,
): ReadSecret | undefined {
  const isSet = optional(environment, names.plain) ?? optional(environment, names.arn);
  return isSet === undefined ? undefined : secretAccess(environment, names, cloud);
}

function longEnough(name: string, secret: string, shortest: number): string {
  if (secret.length >= shortest) return secret;
  throw new RefusedToStart(`${name} must be a secret of at least ${shortest} characters.`);
}

function hostOf(environment: Environment): string | undefined {
  const host = optional(environment, 'OPERATOR_HOST');
  if (host === undefined || /^[a-zA-Z\d.-]{1,253}$/.test(host)) return host?.toLowerCase();
  throw new RefusedToStart('OPERATOR_HOST must be a host name like operacao.denserola.example.');
}

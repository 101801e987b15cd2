import { readFileSync } from 'node:fs';
import { databaseToken } from '../../gateways/aws/database-token.ts';
import { type DatabaseAddress, databasePool } from '../../gateways/postgres/database.ts';
import { keepConnected } from '../../gateways/postgres/keep-connected.ts';
import { RefusedToStart } from '../../platform/errors.ts';
import type { CloudAccess } from './cloud-access.ts';
import { type Environment, oneOf, optional, required, wholeNumber } from './environment.ts';
import type { FunctionFrame } from './function-frame.ts';
import { fieldOf, secretAccess } from './secret-access.ts';

type PoolName = Parameters<typeof databasePool>[0]['name'];

/** One connection a function: as many as there are functions is all that a small database bears. Nothing is opened here. */
export function databaseAccess(url: string | DatabaseAddress, name: PoolName, { log }: FunctionFrame) {
  const pool = databasePool({ url, name, max: 1, log, queryTimeoutMs: QUERY_TIMEOUT_MS });
  return { pool, connected: keepConnected({ pool, log }) };
}

/** Below the shortest of the functions' own time limits. */
const QUERY_TIMEOUT_MS = 6_000;

/**
 * Where the database is: `DATABASE_URL`, or `DATABASE_HOST` with the user and password of a secret, or with a token of the
 * function's own role.
 *
 * @throws {RefusedToStart} naming the variable that is missing or wrong.
 */
export function databaseAddress(environment: Environment, cloud: CloudAccess): string | DatabaseAddress {
  const url = optional(environment, 'DATABASE_URL');
  if (url === undefined) return addressAt(environment, required(environment, 'DATABASE_HOST', 'a host name'), cloud);
  if (!/^postgres(?:ql)?:/.test(url) || !URL.canParse(url)) {
    throw new RefusedToStart('DATABASE_URL must be a URL like postgresql://user:password@host:5432/name.');
  }
  return url;
}

/** A read replica, where there is one. */
export function replicaAddress(environment: Environment, cloud: CloudAccess): string | DatabaseAddress | undefined {
  const url = optional(environment, 'DATABASE_REPLICA_URL');
  if (url !== undefined) return url;
  const host = optional(environment, 'DATABASE_REPLICA_HOST');
  return host === undefined ? undefined : addressAt(environment, host, cloud);
}

function addressAt(environment: Environment, host: string, cloud: CloudAccess): DatabaseAddress {
  const port = wholeNumber(environment, 'DATABASE_PORT', { from: 1, to: 65_535, otherwise: 5432 });
  const database = required(environment, 'DATABASE_NAME', 'the name of the database');
  const place = { host, port, database, ssl: tlsOf(environment) };
  if (oneOf(environment, 'DATABASE_AUTH', ['secret', 'iam']) === 'iam') {
    const user = required(environment, 'DATABASE_USER', 'a user that has rds_iam');
    return { ...place, user, password: () => databaseToken({ host, port, user }, cloud.credentials) };
  }
  const user = required(environment, 'DATABASE_USER', 'the user whose password is in the secret');
  const read = secretAccess(environment, { plain: 'DATABASE_PASSWORD', arn: 'DATABASE_SECRET_ARN' }, cloud);
  return { ...place, user, password: async () => fieldOf(await read(), 'password', 'text') };
}

function tlsOf(environment: Environment): DatabaseAddress['ssl'] {
  if (oneOf(environment, 'DATABASE_TLS', ['on', 'off']) === 'off') return false;
  const file = optional(environment, 'DATABASE_CA_FILE') ?? LAMBDA_CERTIFICATES;
  try {
    return { ca: readFileSync(file, 'utf8') };
  } catch {
    throw new RefusedToStart(`DATABASE_CA_FILE must be a file of certificates: ${file} cannot be read.`);
  }
}

/** RDS's own authorities, which Lambda's runtime brings along. */
const LAMBDA_CERTIFICATES = '/var/runtime/ca-cert.pem';

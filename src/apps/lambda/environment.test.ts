import { describe, expect, it } from 'vitest';
import { RefusedToStart } from '../../platform/errors.ts';
import { cloudAccess } from './cloud-access.ts';
import { databaseAddress } from './database-access.ts';
import { oneOf, required, requiredUrl, wholeNumber } from './environment.ts';
import { gatewayAccess } from './gateway-access.ts';
import { secretAccess } from './secret-access.ts';

const AWS = { AWS_REGION: 'sa-east-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
const cloud = cloudAccess(AWS);
const PLACE = { DATABASE_HOST: 'db.internal', DATABASE_NAME: 'denserola', DATABASE_USER: 'app', DATABASE_TLS: 'off' };

describe('what a function reads from its environment', () => {
  it.each([
    ['WAKES_QUEUE_URL', () => requiredUrl({}, 'WAKES_QUEUE_URL')],
    ['WAKES_QUEUE_URL', () => requiredUrl({ WAKES_QUEUE_URL: 'arn:aws:sqs:x' }, 'WAKES_QUEUE_URL')],
    ['QUIET_MS', () => wholeNumber({ QUIET_MS: '3s' }, 'QUIET_MS', { from: 0, to: 9, otherwise: 1 })],
    ['LOG_LEVEL', () => oneOf({ LOG_LEVEL: 'loud' }, 'LOG_LEVEL', ['info', 'warn'])],
    ['LAKE_BUCKET', () => required({ LAKE_BUCKET: '' }, 'LAKE_BUCKET', 'a bucket')],
    ['AWS_REGION', () => cloudAccess({})],
    ['DATABASE_HOST', () => databaseAddress({}, cloud)],
    ['DATABASE_URL', () => databaseAddress({ DATABASE_URL: 'mysql://x' }, cloud)],
    ['DATABASE_NAME', () => databaseAddress({ DATABASE_HOST: 'x' }, cloud)],
    ['DATABASE_SECRET_ARN', () => databaseAddress(PLACE, cloud)],
    ['DATABASE_CA_FILE', () => databaseAddress({ ...PLACE, DATABASE_TLS: 'on', DATABASE_CA_FILE: '/none' }, cloud)],
    [
      'EVOLUTION_INSTANCES',
      () => gatewayAccess({ EVOLUTION_API_URL: 'http://e', EVOLUTION_INSTANCES: 'a,b c' }, cloud),
    ],
    ['EVOLUTION_SECRET_ARN', () => gatewayAccess({ EVOLUTION_API_URL: 'http://e', EVOLUTION_INSTANCES: 'a' }, cloud)],
  ])('names %s in one line when it is missing or wrong', (name, read) => {
    expect(read).toThrow(RefusedToStart);
    expect(read).toThrow(new RegExp(`^${name} must be [^\\n]*\\.$`));
  });

  it('reads the fields of a secret, each time anew', async () => {
    const secrets = ['{"username":"app","password":"first"}', '{"password":"second"}'];
    const bodies: string[] = [];
    const signedFetch: typeof cloud.signedFetch = async ({ url, body }) => {
      expect(url).toBe('https://secretsmanager.sa-east-1.amazonaws.com');
      bodies.push(String(body));
      return Response.json({ SecretString: secrets.shift() });
    };
    const environment = { ...PLACE, DATABASE_SECRET_ARN: 'arn:of:secret' };
    const address = databaseAddress(environment, { ...cloud, signedFetch });
    if (typeof address === 'string') throw new Error('a host is no URL');
    expect([await address.password(), await address.password()]).toEqual(['first', 'second']);
    expect(bodies[0]).toBe('{"SecretId":"arn:of:secret"}');
  });

  it('says that a secret cannot be read without saying what is in it', async () => {
    const signedFetch = async () => Response.json({ __type: 'AccessDenied', SecretString: 'SECRET' }, { status: 400 });
    const read = secretAccess({ ARN: 'x' }, { plain: 'PLAIN', arn: 'ARN' }, { ...cloud, signedFetch });
    await expect(read()).rejects.toThrow(/^the secret store answered 400 AccessDenied$/);
  });

  it('makes the token of an IAM login anew for each connection, good for 15 minutes', async () => {
    const address = databaseAddress({ ...PLACE, DATABASE_AUTH: 'iam' }, cloud);
    if (typeof address === 'string') throw new Error('a host is no URL');
    const token = await address.password();
    expect(token).toMatch(/^db\.internal:5432\/\?Action=connect&/);
    const asked = new URL(`https://${token}`).searchParams;
    expect(asked.get('DBUser')).toBe('app');
    expect(asked.get('X-Amz-Expires')).toBe('900');
    expect(asked.get('X-Amz-Credential')).toMatch(/\/sa-east-1\/rds-db\/aws4_request$/);
  });
});

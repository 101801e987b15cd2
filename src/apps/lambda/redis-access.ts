import { type RedisConnection, redisConnection } from '../../gateways/redis/redis-connection.ts';
import { RefusedToStart } from '../../platform/errors.ts';
import { type Environment, optional } from './environment.ts';
import type { FunctionFrame } from './function-frame.ts';

/**
 * Where functions count together (REDIS_URL); `undefined`: each counts for itself. Nothing is opened here.
 *
 * @throws {RefusedToStart} naming the variable when it is wrong.
 */
export function redisAccess(environment: Environment, { log }: FunctionFrame): RedisConnection | undefined {
  const url = optional(environment, 'REDIS_URL');
  if (url === undefined) return undefined;
  if (/^rediss?:\/\/./.test(url) && URL.canParse(url)) return redisConnection({ url, log });
  throw new RefusedToStart('REDIS_URL must be a URL like rediss://host:6379.');
}

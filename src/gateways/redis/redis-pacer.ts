import { keyedHash } from '../../platform/ids.ts';
import { pacer, type SharedPacer } from '../../platform/pace.ts';
import type { RedisConnection } from './redis-connection.ts';

/**
 * The pacer of platform/pace.ts over all processes: each keeps its own stamps, as it would without Redis, and what those let
 * pass also needs to pass the stamps in Redis, which go by Redis's clock. So a flood at one process costs Redis nothing; and
 * when Redis is away, slow or emptied, the process's own stamps are there and go on alone, never looser than without it.
 *
 * Whose stamp it is cannot be read from Redis (`secret`): a key may hold a visitor's address.
 */
export function redisPacer({
  redis,
  secret,
  now,
  random = Math.random,
}: {
  readonly redis: Pick<RedisConnection, 'ask'>;
  readonly secret: string;
  readonly now: () => number;
  readonly random?: () => number;
}): SharedPacer {
  const own = pacer({ now, random });

  return async function reserve(key, rate, longestWait) {
    const here = own(key, rate, longestWait);
    if (here === undefined) return undefined;
    const { everyMs, burst, jitter: [least, most] = [0, 0] } = rate;
    const gap = everyMs * (1 + least + (most - least) * random());
    const name = `denserola:pace:${keyedHash(secret, key)}`;
    const everywhere = await redis.ask(async (client) =>
      Number(await client.eval(RESERVE, 1, name, gap, everyMs * (burst - 1), longestWait)),
    );
    if (everywhere === 'away') return here;
    return everywhere === TOO_FAR ? undefined : Math.max(here, everywhere);
  };
}

const TOO_FAR = -1;

/**
 * One key, so that it runs where keys are spread over shards, as in ElastiCache. A stamp goes when it means nothing any more.
 * A whole number is answered, since Redis cuts fractions off.
 */
const RESERVE = `
  local time = redis.call('TIME')
  local now = time[1] * 1000 + time[2] / 1000
  local idle = math.max(tonumber(redis.call('GET', KEYS[1]) or now), now)
  local wait = math.max(0, idle - now - ARGV[2])
  if wait > tonumber(ARGV[3]) then return ${TOO_FAR} end
  local idle_then = idle + ARGV[1]
  redis.call('SET', KEYS[1], idle_then, 'PX', math.ceil(idle_then - now))
  return math.ceil(wait)`;

import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresPacer } from '../../src/gateways/postgres/shared-pacer.ts';
import { redisConnection } from '../../src/gateways/redis/redis-connection.ts';
import { redisPacer } from '../../src/gateways/redis/redis-pacer.ts';
import { silentLog } from '../../src/platform/log.ts';
import { pacer, type SharedPacer } from '../../src/platform/pace.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres-database.ts';
import { redisMissing, redisServer } from '../support/redis-server.ts';

const missing = redisMissing();
if (missing) console.warn(`The pacer over Redis is left out: ${missing}`);

/** Two processes that send from the same numbers. */
type Backend = { readonly one: SharedPacer; readonly other: SharedPacer; readonly close: () => Promise<void> };

async function memoryBackend(): Promise<Backend> {
  const reserve = pacer({ now: Date.now, random: () => 0.5 });
  const shared: SharedPacer = async (...asked) => reserve(...asked);
  return { one: shared, other: shared, close: async () => {} };
}

async function postgresBackend(): Promise<Backend> {
  const database: FreshDatabase = await freshDatabase();
  const pools: pg.Pool[] = [1, 2].map(() => databasePool({ url: database.url, name: 'delivery', max: 1 }));
  const [one, other] = pools.map((pool) => postgresPacer({ pool, random: () => 0.5 }));
  if (!one || !other) throw new Error('two pools make two pacers');
  return {
    one,
    other,
    close: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
      await database.drop();
    },
  };
}

async function redisBackend(): Promise<Backend> {
  const server = await redisServer();
  // Patience for busy machines; how long it waits is tests/faults' business.
  const connections = [1, 2].map(() => redisConnection({ url: server.url, log: silentLog, patienceMs: 10_000 }));
  const [one, other] = connections.map((redis) =>
    redisPacer({ redis, secret: 'a secret', now: Date.now, random: () => 0.5 }),
  );
  if (!one || !other) throw new Error('two connections make two pacers');
  return {
    one,
    other,
    close: async () => {
      await Promise.all(connections.map((redis) => redis.stop()));
      await server.stop();
    },
  };
}

const backends = [
  { name: 'memory', open: memoryBackend },
  { name: 'postgres', open: postgresBackend },
  ...(missing ? [] : [{ name: 'redis', open: redisBackend }]),
];

/** So long that no slowness of this machine lets a moment pass by. */
const HOUR = 3_600_000;

describe.each(backends)('the pace of a number ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  it('lets a burst go at once and spaces what follows, whoever of the two asks', async () => {
    const rate = { everyMs: HOUR, burst: 2 };
    expect(await backend.one('number:a', rate, 9 * HOUR)).toBe(0);
    expect(await backend.other('number:a', rate, 9 * HOUR)).toBe(0);
    const third = await backend.one('number:a', rate, 9 * HOUR);
    const fourth = await backend.other('number:a', rate, 9 * HOUR);
    expect(third).toBeGreaterThan(0.9 * HOUR);
    expect(third).toBeLessThanOrEqual(HOUR);
    expect(fourth).toBeGreaterThan(1.9 * HOUR);
    expect(fourth).toBeLessThanOrEqual(2 * HOUR);
  });

  it('reserves nothing when the moment is too far away', async () => {
    const rate = { everyMs: HOUR, burst: 1 };
    expect(await backend.one('number:a', rate, 0)).toBe(0);
    for (let asked = 0; asked < 3; asked += 1) expect(await backend.other('number:a', rate, 0)).toBeUndefined();
    expect(await backend.one('number:a', rate, HOUR)).toBeLessThanOrEqual(HOUR);
  });

  it('stretches the gaps by the jitter', async () => {
    const rate = { everyMs: HOUR, burst: 1, jitter: [0.2, 0.4] } as const;
    await backend.one('number:a', rate, 9 * HOUR);
    const second = (await backend.other('number:a', rate, 9 * HOUR)) ?? 0;
    expect(second).toBeGreaterThan(1.2 * HOUR);
    expect(second).toBeLessThanOrEqual(1.3 * HOUR);
  });

  it('keeps numbers apart', async () => {
    const rate = { everyMs: HOUR, burst: 1 };
    expect(await backend.one('number:a', rate, 0)).toBe(0);
    expect(await backend.one('number:b', rate, 0)).toBe(0);
  });

  it('gives a burst to no more than it holds, of many who ask at the same moment', async () => {
    const rate = { everyMs: HOUR, burst: 5 };
    const asked = Array.from({ length: 20 }, (_, n) => (n % 2 ? backend.one : backend.other)('number:a', rate, 0));
    const free = (await Promise.all(asked)).filter((wait) => wait !== undefined);
    expect(free).toHaveLength(5);
  });
});

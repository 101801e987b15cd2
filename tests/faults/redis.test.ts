import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RedisConnection, redisConnection } from '../../src/gateways/redis/redis-connection.ts';
import { redisPacer } from '../../src/gateways/redis/redis-pacer.ts';
import { jsonLog } from '../../src/platform/log.ts';
import { brokenInvariants } from '../support/broken-invariants.ts';
import { type FaultPlatform, startFaultPlatform } from '../support/fault-platform.ts';
import { type RedisServer, redisMissing, redisServer } from '../support/redis-server.ts';
import { strangers } from '../support/strangers.ts';

const missing = redisMissing();
if (missing) console.warn(`Tests of a Redis that is lost are left out: ${missing}`);

/** What may happen to Redis under a running product. */
describe.skipIf(missing)('Redis is lost', () => {
  const someone = strangers(7);
  let redis: RedisServer;
  let product: FaultPlatform;
  beforeEach(async () => {
    redis = await redisServer();
    product = await startFaultPlatform({ REDIS_URL: redis.url });
  });
  afterEach(async () => {
    await product.stop();
    await redis.stop();
  });

  it.each<[string, Harm, number]>([
    ['is killed and started again', killAndStart, 1],
    ['is held still', holdStill, 1],
    ['is emptied', (server) => server.flush(), 0],
  ])('that %s under load: chats and pages go on, and nothing is lost or said twice', async (_name, harm, losses) => {
    const everyone = Array.from({ length: 6 }, someone);
    const load = visitors(product.url);
    for (const { phone } of everyone) product.write(phone, 'oi');
    await expect.poll(() => redis.asked(), PATIENCE).toBeGreaterThan(0);
    for (const { phone } of everyone) product.write(phone, 'sim');
    await harm(redis, () => expect.poll(() => times('redis.lost'), PATIENCE).toBeGreaterThan(0));
    const before = await redis.asked();
    for (const { phone } of everyone) product.write(phone, 'nada urgente');
    // Found to be back by whoever asks, and then used again.
    await expect.poll(() => redis.asked(), PATIENCE).toBeGreaterThan(before);
    await expect.poll(() => times('redis.back'), PATIENCE).toBeGreaterThanOrEqual(losses);
    const { statuses, longestMs } = await load.end();
    await product.settled();

    // Once, unless a busy machine lets it seem lost once more.
    expect(times('redis.lost')).toBe(times('redis.back'));
    expect(product.logged()).not.toContain('"level":"error"');
    expect(await brokenInvariants(product.database, product.simulator)).toEqual([]);
    for (const { phone } of everyone) expect(await product.answers(phone)).not.toEqual([]);
    expect([...statuses].filter((status) => status !== 404 && status !== 429)).toEqual([]);
    expect(longestMs).toBeLessThan(NOBODY_WAITS_MS);
  });

  it('after it counted for all processes who visits each part of the pages, and turns', async () => {
    for (const path of EACH_PART) {
      const headers = { 'x-forwarded-for': '203.0.113.9' };
      await (await fetch(`${product.url}${path}`, { headers, redirect: 'manual' })).arrayBuffer();
    }
    // The visitor, and everybody.
    expect(await redis.asked()).toBe(2 * EACH_PART.length);
    await product.say(someone().phone, 'oi');
    expect(await redis.asked()).toBe(2 * EACH_PART.length + 1);
  });

  it('is no reason not to be ready', async () => {
    await redis.kill();
    await product.say(someone().phone, 'oi');
    expect(times('redis.lost')).toBe(1);
    expect((await fetch(`${product.url}/readyz`)).status).toBe(200);
  });

  it('while it is away, each process still limits who visits its pages', async () => {
    await redis.kill();
    const statuses: number[] = [];
    const at = performance.now();
    for (let n = 0; n < 80; n += 1) statuses.push(await visit(product.url, '203.0.113.7'));
    const seconds = Math.ceil((performance.now() - at) / 1_000);
    const shown = statuses.filter((status) => status === 404).length;
    expect(shown).toBeGreaterThanOrEqual(60);
    expect(shown).toBeLessThanOrEqual(60 + seconds);
  });

  it('while it is away, codes to log in are as few as ever: PostgreSQL counts them', async () => {
    await redis.kill();
    const ask = async () => {
      const body = new URLSearchParams({ telefone: '11987650001' });
      const headers = { 'sec-fetch-site': 'same-origin' };
      const response = await fetch(`${product.url}/entrar`, { method: 'POST', headers, body, redirect: 'manual' });
      return response.status;
    };
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([303, 303, 303, 429]);
  });

  function times(event: string): number {
    return product.logged().split(`"event":"${event}"`).length - 1;
  }
});

type Harm = (redis: RedisServer, isNoticed: () => Promise<void>) => Promise<void>;

const killAndStart: Harm = async (redis, isNoticed) => {
  await redis.kill();
  await isNoticed();
  await redis.start();
};

const holdStill: Harm = async (redis, isNoticed) => {
  redis.pause();
  await isNoticed();
  redis.resume();
};

const EACH_PART = [
  `/r/${'x'.repeat(43)}`,
  '/entrar',
  '/painel',
  '/painel/dados',
  '/painel/plano',
  '/painel/evolucao',
  '/operacao',
];
const PATIENCE = { timeout: 15_000 };
/** Nobody hangs; how long one waits for Redis at most is shown below, and a busy machine takes seconds for a page. */
const NOBODY_WAITS_MS = 10_000;

/** Asks for a page as somebody behind our own proxy does. */
async function visit(url: string, address: string): Promise<number> {
  const response = await fetch(`${url}/r/${'x'.repeat(43)}`, { headers: { 'x-forwarded-for': address } });
  await response.arrayBuffer();
  return response.status;
}

/** Four visitors who ask for one page after the other until the end. */
function visitors(url: string) {
  const statuses = new Set<number>();
  let longestMs = 0;
  let isOver = false;
  const lanes = Array.from({ length: 4 }, async (_, lane) => {
    for (let n = 0; !isOver; n += 1) {
      const at = performance.now();
      statuses.add(await visit(url, `198.51.${lane}.${n % 250}`));
      longestMs = Math.max(longestMs, performance.now() - at);
      await sleep(20);
    }
  });
  return {
    async end() {
      isOver = true;
      await Promise.all(lanes);
      return { statuses, longestMs };
    },
  };
}

describe.skipIf(missing)('a connection to Redis', () => {
  let redis: RedisServer;
  let connection: RedisConnection;
  let lines: string[];
  const ping = () => connection.ask((client) => client.ping());
  beforeEach(async () => {
    lines = [];
    redis = await redisServer();
    connection = redisConnection({ url: redis.url, log: logInto(lines), patienceMs: PATIENCE.timeout });
  });
  afterEach(async () => {
    await connection.stop();
    await redis.stop();
  });

  it('makes those wait for a moment who asked when it fell silent, and nobody after them', async () => {
    connection = redisConnection({ url: redis.url, log: logInto(lines), patienceMs: PATIENCE_MS });
    expect(await ping()).toBe('PONG');
    redis.pause();
    const at = performance.now();
    const asked = await Promise.all(Array.from({ length: 50 }, ping));
    const waited = performance.now() - at;
    expect(new Set(asked)).toEqual(new Set(['away']));
    expect(waited).toBeGreaterThan(0.95 * PATIENCE_MS);
    expect(waited).toBeLessThan(5 * PATIENCE_MS);
    const next = performance.now();
    for (let n = 0; n < 1_000; n += 1) expect(await ping()).toBe('away');
    // A few of them tried it again at most.
    expect(performance.now() - next).toBeLessThan(10 * PATIENCE_MS);
    expect(lines).toHaveLength(1);
  });

  it('that the server ended while nobody asked is opened again without a word', async () => {
    expect(await ping()).toBe('PONG');
    await redis.kill();
    await redis.start();
    expect(await ping()).toBe('PONG');
    expect(lines).toEqual([]);
  });

  it('says once that Redis is lost and once that it is back', async () => {
    await ping();
    await redis.kill();
    for (let n = 0; n < 100; n += 1) expect(await ping()).toBe('away');
    await redis.start();
    await expect.poll(ping, PATIENCE).toBe('PONG');
    for (let n = 0; n < 100; n += 1) expect(await ping()).toBe('PONG');
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['redis.lost', 'redis.back']);
  });

  it('keeps no address of a visitor that could be read, and nothing for longer than a minute', async () => {
    const reserve = redisPacer({ redis: connection, secret: 'a secret', now: Date.now });
    const rate = { everyMs: 1_000, burst: 60 };
    for (let n = 0; n < 60; n += 1) await reserve('roadmaps:visitor:203.0.113.7', rate, 0);
    const keys = await connection.ask((client) => client.keys('*'));
    expect(keys).toEqual([expect.stringMatching(/^denserola:pace:[\da-f]{64}$/)]);
    const lives = await connection.ask((client) => client.pttl(keys[0] ?? ''));
    expect(lives).toBeGreaterThan(50_000);
    expect(lives).toBeLessThanOrEqual(60_000);
  });
});

/** Stands in for Redis where what is sent to it is to be looked at. */
describe('an address that is no Redis', () => {
  let server: Server;
  let port: number;
  let sockets: Socket[];
  let heard: Buffer[];
  beforeEach(async () => {
    [sockets, heard] = [[], []];
    server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => {});
      socket.on('data', (bytes) => void heard.push(bytes));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });

  it('and never answers is tried less and less often, however often it is asked', async () => {
    let now = 0;
    const lines: string[] = [];
    const patient = { url: `redis://127.0.0.1:${port}`, log: logInto(lines), now: () => now, patienceMs: 20 };
    const connection = redisConnection({ ...patient, random: () => 1 });
    for (; now < 120_000; now += 100) await connection.ask((client) => client.ping());
    // At once, then after 1, 2, 4, 8, 16 and 30 seconds, and each 30 from there.
    expect(sockets).toHaveLength(8);
    expect(lines).toHaveLength(1);
    await connection.stop();
  });

  it('is told nothing in the clear when it is to be spoken with in secret', async () => {
    const lines: string[] = [];
    // Time for the first bytes on a busy machine; nobody answers them.
    const url = `rediss://someone:password@127.0.0.1:${port}`;
    const connection = redisConnection({ url, log: logInto(lines), patienceMs: 700 });
    expect(await connection.ask((client) => client.ping())).toBe('away');
    await connection.stop();
    const TLS_HANDSHAKE = 22;
    expect(heard[0]?.[0]).toBe(TLS_HANDSHAKE);
    expect(Buffer.concat(heard).includes('password')).toBe(false);
    expect(lines.join('')).toContain('redis.lost');
    expect(lines.join('')).not.toContain('password');
  });
});

/** Longer than the product's, for busy machines. */
const PATIENCE_MS = 250;

function logInto(lines: string[]) {
  return jsonLog({ write: (line) => void lines.push(line), level: 'info', now: Date.now });
}

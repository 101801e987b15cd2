import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RedisServer, redisMissing, redisServer } from '../support/redis-server.ts';
import { bundled, type RunningCloud, startCloud } from '../support/running-cloud.ts';

const missing = redisMissing();
if (missing) console.warn(`Functions with a Redis are left out: ${missing}`);

const PATIENCE = { timeout: 30_000, interval: 50 };

describe.skipIf(missing)('functions with one Redis', { timeout: 120_000 }, () => {
  let bundles: Awaited<ReturnType<typeof bundled>>;
  let redis: RedisServer;
  let cloud: RunningCloud;
  beforeAll(async () => {
    bundles = await bundled();
  });
  afterAll(() => bundles.remove());
  beforeEach(async () => {
    redis = await redisServer();
    cloud = await startCloud(bundles.out, { REDIS_URL: redis.url });
  });
  afterEach(async () => {
    await cloud.stop();
    await redis.stop();
  });

  async function visit(sourceIp: string): Promise<unknown> {
    const path = `/r/${'x'.repeat(43)}`;
    const requestContext = { domainName: 'denserola.example', http: { method: 'GET', path, sourceIp } };
    const headers = { host: 'denserola.example' };
    const invoked = await cloud.schedule('web', {
      ...{ version: '2.0', rawPath: path, rawQueryString: '', headers, requestContext, isBase64Encoded: false },
    });
    return invoked.kind === 'answered' ? Object(invoked.answer).statusCode : invoked.kind;
  }

  /** At the same moment to two processes of the function, each frozen between its visits. */
  async function visits(sourceIp: string, rounds: number): Promise<readonly unknown[]> {
    const statuses: unknown[] = [];
    for (let n = 0; n < rounds; n += 1) statuses.push(...(await Promise.all([visit(sourceIp), visit(sourceIp)])));
    return statuses;
  }

  it('show an address together as many pages as one of them does, and each goes on alone when it is lost', async () => {
    const at = performance.now();
    const shown = (await visits('203.0.113.7', 45)).filter((status) => status === 404).length;
    const seconds = Math.ceil((performance.now() - at) / 1_000);
    expect(cloud.functions.web.pids()).toHaveLength(2);
    expect(shown).toBeGreaterThanOrEqual(60);
    expect(shown).toBeLessThanOrEqual(60 + seconds);

    await redis.kill();
    expect(new Set(await visits('203.0.113.8', 10))).toEqual(new Set([404]));
    expect(cloud.logged().split('redis.lost').length - 1).toBe(2);
  });

  it('answer people before it is lost, without it, and when it is back', async () => {
    const MARIA = '5511987650031';
    cloud.listen('channel', 'conversation', 'delivery');
    async function says(text: string, answers: number): Promise<void> {
      await cloud.write(MARIA, text);
      await expect.poll(async () => (await cloud.heard(MARIA)).length, PATIENCE).toBeGreaterThanOrEqual(answers);
    }
    await says('oi', 1);
    expect(await redis.asked()).toBeGreaterThan(0);
    await redis.kill();
    await says('sim', 2);
    await redis.start();
    await says('nada urgente', 3);
    expect(cloud.logged()).not.toContain('"level":"error"');
  });
});

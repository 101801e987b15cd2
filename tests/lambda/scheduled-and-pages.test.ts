import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFunctionProcess } from '../../cloud/runtime/function-process.ts';
import { bundled, type RunningCloud, startCloud } from '../support/running-cloud.ts';

const PATIENCE = { timeout: 30_000, interval: 50 };

describe('the functions that no queue feeds', { timeout: 60_000 }, () => {
  let bundles: Awaited<ReturnType<typeof bundled>>;
  let cloud: RunningCloud;
  beforeAll(async () => {
    bundles = await bundled();
    cloud = await startCloud(bundles.out);
  });
  afterAll(async () => {
    await cloud.stop();
    await bundles.remove();
  });

  const page = (path: string) => ({
    version: '2.0',
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'denserola.example' },
    requestContext: { domainName: 'denserola.example', http: { method: 'GET', path, sourceIp: '198.51.100.7' } },
    isBase64Encoded: false,
  });

  it('show the pages to a function URL, with their assets out of the bundle', async () => {
    const landing = await cloud.schedule('web', page('/'));
    expect(landing).toMatchObject({ kind: 'answered', answer: { statusCode: 200 } });
    const [, icon] = /href="(\/assets\/[^"]+\.svg)"/.exec(JSON.stringify(landing).replaceAll('\\"', '"')) ?? [];
    expect(await cloud.schedule('web', page(icon ?? ''))).toMatchObject({
      answer: { statusCode: 200, headers: { 'content-type': 'image/svg+xml' } },
    });
    expect(await cloud.schedule('web', page('/healthz'))).toMatchObject({ answer: { statusCode: 200 } });
    expect(await cloud.schedule('web', page(`/r/${'x'.repeat(43)}`))).toMatchObject({ answer: { statusCode: 404 } });
  });

  it('answer programs, too, with the document of the API and with problems', async () => {
    const told = async (path: string) => {
      const done = await cloud.schedule('web', page(path));
      if (done.kind !== 'answered') throw new Error(`no answer to ${path}`);
      const { statusCode, headers, body } = done.answer as {
        statusCode: number;
        headers: Record<string, string>;
        body: string;
      };
      return { statusCode, type: headers['content-type'], body: JSON.parse(body) };
    };
    const { statusCode, type, body } = await told('/api/openapi.json');
    expect([statusCode, type, body.openapi]).toEqual([200, 'application/json', '3.1.1']);
    expect(Object.keys(body.paths)).toContain('/api/month');
    expect(await told('/api/month')).toMatchObject({ statusCode: 401, body: { code: 'not-logged-in' } });
    expect(await told('/api/operators/figures')).toMatchObject({ statusCode: 404, body: { code: 'not-found' } });
  });

  it('show the pages to an API gateway as well', async () => {
    const request = {
      httpMethod: 'GET',
      path: '/',
      headers: { host: 'denserola.example' },
      multiValueHeaders: { host: ['denserola.example'] },
      multiValueQueryStringParameters: null,
      requestContext: { domainName: 'denserola.example', identity: { sourceIp: '198.51.100.7' } },
      body: null,
      isBase64Encoded: false,
    };
    expect(await cloud.schedule('web', request)).toMatchObject({ answer: { statusCode: 200 } });
  });

  it('bring in by a sweep what no webhook brought, and wake who wrote it', async () => {
    // Nobody listens to the queue of webhooks: EvolutionAPI has the message, and we do not.
    await cloud.write('5511987650009', 'oi');
    await expect.poll(() => cloud.queues.waiting('webhooks').length, PATIENCE).toBeGreaterThan(0);
    expect(await cloud.schedule('watch', { kind: 'gap-sweep' })).toMatchObject({ answer: { missing: 1 } });
    expect(await cloud.query('SELECT kind FROM inbox')).toEqual([{ kind: 'message' }]);
    expect(cloud.queues.waiting('wakes')).toHaveLength(1);
  });

  it('look whether messages pass, and whom to remind', async () => {
    expect(await cloud.schedule('watch', { kind: 'look' })).toEqual({ kind: 'answered', answer: { looked: 1 } });
    expect(await cloud.schedule('notifications', { kind: 'look' })).toEqual({
      kind: 'answered',
      answer: { called: 0, looked: 0 },
    });
  });

  it('export the events of a closed day, and of no other', async () => {
    const read = cloud.queues.bucket('lake');
    const insert = `INSERT INTO domain_events (person_id, type, event, occurred_at) VALUES ($1, 'opted-in', $2, $3)`;
    for (const at of [
      '2026-11-25T23:59:59.999Z',
      '2026-11-26T00:00:00Z',
      '2026-11-26T23:59:59Z',
      '2026-11-27T00:00:00Z',
    ]) {
      await cloud.query(insert, [randomUUID(), JSON.stringify({ v: 1, type: 'opted-in' }), at]);
    }
    const day = '2026-11-26';
    expect(await cloud.schedule('lake', { kind: 'export', day })).toMatchObject({ answer: { day, rows: 2 } });
    const file = await read(`events/dt=${day}/part-000.ndjson.gz`);
    const lines = gunzipSync(file ?? new Uint8Array())
      .toString()
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).occurred_at)).toEqual([
      '2026-11-26 00:00:00.000',
      '2026-11-26 23:59:59.000',
    ]);
  });

  it('bring the tables up to date once, whoever asks for it and how often', async () => {
    const name = `fresh_${randomUUID().replaceAll('-', '')}`;
    await cloud.query(`CREATE DATABASE ${name}`);
    const url = new URL(cloud.databaseUrl);
    url.pathname = name;
    const start = () =>
      startFunctionProcess({
        folder: `${bundles.out}/lambda/migrate`,
        bootstrap: `${bundles.out}/cloud/bootstrap.mjs`,
        environment: { ...cloud.queues.environment, DATABASE_URL: url.href },
        timeoutMs: 60_000,
      });
    const both = [await start(), await start()];
    const answers = await Promise.all(both.map((one) => one.invoke({})));
    expect(answers).toEqual([1, 2].map(() => ({ kind: 'answered', answer: { migrated: true } })));
    await Promise.all(both.map((one) => one.kill()));
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    expect((await client.query('SELECT count(*) FROM inbox')).rows).toEqual([{ count: '0' }]);
    await client.end();
    await cloud.query(`DROP DATABASE ${name} WITH (FORCE)`);
  });

  it('do not begin with a wrong setting, and say which in one line', async () => {
    const one = await startFunctionProcess({
      folder: `${bundles.out}/lambda/channel`,
      bootstrap: `${bundles.out}/cloud/bootstrap.mjs`,
      environment: { ...cloud.queues.environment, DATABASE_URL: cloud.databaseUrl },
      timeoutMs: 10_000,
    });
    await expect(one.ready).rejects.toThrow(/^WAKES_QUEUE_URL must be set: a URL like https:\/\/service.example\.$/);
    await one.kill();
  });
});

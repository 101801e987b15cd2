import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awsSignedFetch } from '../../src/gateways/aws/signed-fetch.ts';
import { memoryLake } from '../../src/gateways/memory/memory-lake.ts';
import { s3Lake } from '../../src/gateways/s3/s3-lake.ts';
import type { Lake } from '../../src/ports/lake.ts';
import { type LocalQueues, localQueues, NOBODY } from '../support/local-queues.ts';

type Backend = { readonly lake: Lake; readonly read: (name: string) => Promise<Uint8Array | undefined> };

let local: LocalQueues;
beforeAll(async () => {
  local = await localQueues();
});
afterAll(() => local.stop());

const backends: readonly { readonly name: string; readonly open: () => Backend }[] = [
  {
    name: 'memory',
    open: () => {
      const lake = memoryLake();
      return { lake, read: async (name) => lake.files.get(name) };
    },
  },
  {
    name: 'S3',
    open: () => {
      const read = local.bucket('contracts');
      const url = `${local.environment.AWS_ENDPOINT_URL_S3}/contracts`;
      return { lake: s3Lake({ signedFetch: awsSignedFetch(NOBODY), url }), read };
    },
  },
];

const file = (text: string) => ({
  name: 'events/dt=2026-11-26/part-000.ndjson.gz',
  type: 'application/gzip',
  body: new TextEncoder().encode(text),
});

describe.each(backends)('a lake ($name)', ({ open }) => {
  it('keeps a file under its name, and replaces it', async () => {
    const { lake, read } = open();
    for (const text of ['first', 'second \u0000\u00ff']) {
      await lake.put(file(text));
      expect(Buffer.from((await read(file('').name)) ?? []).toString()).toBe(text);
    }
  });
});

describe('a lake in S3', () => {
  it('rejects with a fault that is worth another try when it is not durable', async () => {
    const denied = s3Lake({ signedFetch: async () => new Response('', { status: 403 }), url: 'http://127.0.0.1:9/x' });
    await expect(denied.put(file('x'))).rejects.toMatchObject({ code: 'lake', retryable: true });
    const away = s3Lake({ signedFetch: () => Promise.reject(new TypeError('away')), url: 'http://127.0.0.1:9/x' });
    await expect(away.put(file('x'))).rejects.toMatchObject({ code: 'lake', retryable: true });
  });
});

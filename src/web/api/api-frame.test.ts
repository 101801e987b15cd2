import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Log, silentLog } from '../../platform/log.ts';
import { apiFrame } from './api-frame.ts';
import type { Endpoint } from './endpoint.ts';

type Answer = { readonly name: string; readonly parts: readonly { readonly amountCentavos: number }[] };
type More = { readonly colour?: string | undefined };

const endpoint: Endpoint<Answer, More> = {
  ...{ method: 'GET', path: '/api/of-a-test', name: 'OfATest', summary: 'For tests', needs: 'nothing' },
  query: z.strictObject({ colour: z.enum(['red', 'blue']).optional() }),
  answer: z.object({ name: z.string(), parts: z.array(z.object({ amountCentavos: z.int() })) }),
};

/** What is answered where a handler makes this, and what the log is told. */
async function answerOf(made: unknown, query = '') {
  const told: unknown[] = [];
  const log: Log = { ...silentLog, error: (event, error) => told.push(event, error) };
  const frame = apiFrame({ part: 'api', https: true, now: () => 0, log });
  const app = new Hono();
  app.get(endpoint.path, (c) =>
    frame.answer(c, endpoint, () => frame.withInput(c, endpoint, async () => made as Answer)),
  );
  const response = await app.request(`${endpoint.path}${query}`);
  return { status: response.status, text: await response.text(), told };
}

describe('an answer of the API', () => {
  it('keeps back what its schema does not name, wherever it stands', async () => {
    const made = { name: 'x', phone: 'CANARY', parts: [{ amountCentavos: 1, document: 'CANARY' }] };
    expect(await answerOf(made)).toMatchObject({
      status: 200,
      text: '{"name":"x","parts":[{"amountCentavos":1}]}',
    });
  });

  it.each([
    ['lacks a field', { parts: [] }],
    ['has half a centavo', { name: 'x', parts: [{ amountCentavos: 0.5 }] }],
    ['is nothing', undefined],
  ])('that %s is our fault, and is told to the log alone', async (_, made) => {
    const { status, text, told } = await answerOf(made);
    expect([status, JSON.parse(text).code]).toEqual([503, 'try-later']);
    expect(text).not.toMatch(/expected|invalid/i);
    expect(told).toEqual(['api.failed', expect.any(z.ZodError)]);
  });

  it('comes for input that the schema takes, once each', async () => {
    const made = { name: 'x', parts: [] };
    for (const [query, status] of [
      ['', 200],
      ['?colour=red', 200],
      ['?colour=green', 400],
      ['?colour=red&colour=red', 400],
      ['?color=red', 400],
      ['?colour=red&__proto__=x', 400],
    ] as const) {
      expect([query, (await answerOf(made, query)).status]).toEqual([query, status]);
    }
  });
});

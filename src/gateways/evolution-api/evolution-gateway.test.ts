import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  type EvolutionStub,
  evolutionStub,
  type StubAnswer,
  type StubRequest,
} from '../../../tests/support/evolution-stub.ts';
import { evolutionGateway } from './evolution-gateway.ts';

let stub: EvolutionStub | undefined;
afterEach(() => stub?.close());

async function gateway(answer: (request: StubRequest) => StubAnswer, timeoutMs = 2_000) {
  stub = await evolutionStub(answer);
  return { api: evolutionGateway({ url: stub.url, apiKey: 'a-key-of-a-test', timeoutMs }), requests: stub.requests };
}

const TEXT = { instance: 'meu número', to: '5511987654321@s.whatsapp.net', text: 'Oi' };

function record(id: string, { at, fromMe = true, text = 'Oi' }: { at: number; fromMe?: boolean; text?: string }) {
  const key = { id, fromMe, remoteJid: TEXT.to };
  return { key, message: { conversation: text }, messageType: 'conversation', messageTimestamp: at };
}

describe('sendText', () => {
  it('posts number and text with the key, without a preview of links and without a delay', async () => {
    const { api, requests } = await gateway(() => ({ status: 201, json: { key: { id: '3EB0' } } }));
    expect(await api.sendText(TEXT)).toEqual({ kind: 'sent', messageId: '3EB0' });
    expect(requests).toMatchObject([
      {
        method: 'POST',
        path: '/message/sendText/meu%20n%C3%BAmero',
        headers: { apikey: 'a-key-of-a-test' },
      },
    ]);
    expect(requests[0]?.body).toEqual({ number: TEXT.to, text: 'Oi', linkPreview: false });
  });

  it.each<[string, StubAnswer, string]>([
    ['silence', 'never', 'ambiguous'],
    ['a reset', 'reset', 'ambiguous'],
    ['an HTML page', { status: 502, html: '<h1>Bad gateway</h1>' }, 'ambiguous'],
  ])('calls %s ambiguous', async (_name, answer, kind) => {
    const { api } = await gateway(() => answer, 150);
    expect((await api.sendText(TEXT)).kind).toBe(kind);
  });

  it('follows no redirect, which could carry the key elsewhere', async () => {
    const { api, requests } = await gateway(({ path }) =>
      path === '/elsewhere'
        ? { status: 201, json: { key: { id: 'X' } } }
        : { status: 302, json: {}, headers: { location: '/elsewhere' } },
    );
    expect(await api.sendText(TEXT)).toMatchObject({ kind: 'ambiguous' });
    expect(requests).toHaveLength(1);
  });

  it('knows that nothing left when nobody listens', async () => {
    const { api } = await gateway(() => 'never');
    await stub?.close();
    expect(await api.sendText(TEXT)).toMatchObject({ kind: 'rejected', permanent: false, outage: true });
  });
});

describe('findMessages', () => {
  it('reads all pages, oldest first, and asks with both ends of the time', async () => {
    const pages = [[record('C', { at: 300 }), record('B', { at: 200 })], [record('A', { at: 100 })]];
    const { api, requests } = await gateway(({ body }) => ({
      status: 200,
      json: { messages: { total: 3, pages: 2, currentPage: 1, records: pages[(body as { page: number }).page - 1] } },
    }));
    const found = await api.findMessages({ instance: 'i', chat: TEXT.to, since: 50 });
    expect(found.map(({ messageId }) => messageId)).toEqual(['A', 'B', 'C']);
    expect(found[0]).toMatchObject({ fromMe: true, chat: TEXT.to, sentAt: 100, text: 'Oi' });
    expect(requests[0]?.body).toMatchObject({
      where: {
        key: { remoteJid: TEXT.to },
        messageTimestamp: { gte: '1970-01-01T00:00:50.000Z', lte: expect.any(String) },
      },
    });
  });

  it('reads a bare list too, and drops what is older than asked', async () => {
    const { api } = await gateway(() => ({ status: 200, json: [record('B', { at: 200 }), record('A', { at: 100 })] }));
    const found = await api.findMessages({ instance: 'i', since: 150 });
    expect(found.map(({ messageId }) => messageId)).toEqual(['B']);
  });

  it('gives the most that WhatsApp said of a message, in whatever order EvolutionAPI kept it', async () => {
    const said = (id: string, ...statuses: readonly string[]) => ({
      ...record(id, { at: 100 }),
      MessageUpdate: statuses.map((status) => ({ status })),
    });
    const records = [said('R', 'READ', 'SERVER_ACK', 'DELIVERY_ACK'), said('E', 'SERVER_ACK', 'ERROR'), said('N')];
    const { api } = await gateway(() => ({ status: 200, json: { messages: { pages: 1, records } } }));
    const found = await api.findMessages({ instance: 'i', since: 0 });
    expect(Object.fromEntries(found.map(({ messageId, status }) => [messageId, status]))).toEqual({
      ...{ R: 'read', E: 'error', N: undefined },
    });
  });

  it('gives a message once that moved to the next page meanwhile', async () => {
    const { api } = await gateway(() => ({
      status: 200,
      json: { messages: { pages: 2, records: [record('A', { at: 100 })] } },
    }));
    expect(await api.findMessages({ instance: 'i', since: 0 })).toHaveLength(1);
  });

  it('reads all of a time that holds more than it may read at once, half by half', async () => {
    const seconds = Array.from({ length: 30 }, (_, index) => 100 + index);
    const rows = seconds.flatMap((at) => Array.from({ length: 2_000 }, (_, index) => record(`${at}-${index}`, { at })));
    const { api, requests } = await gateway(({ body }) => ({ status: 200, json: pageOf(rows, body) }));
    const found = await api.findMessages({ instance: 'i', since: 100, until: 129 });
    expect(new Set(found.map(({ messageId }) => messageId)).size).toBe(60_000);
    expect(found.map(({ sentAt }) => sentAt)).toEqual(found.map(({ sentAt }) => sentAt).toSorted((a, b) => a - b));
    expect(requests.length).toBeLessThan(1_000);
  });

  it('asks no more where the end of a time is not heeded', async () => {
    const rows = Array.from({ length: 25_000 }, (_, index) => record(`M${index}`, { at: 100 + index }));
    const { api, requests } = await gateway(({ body }) => {
      const { page } = askedPage.parse(body);
      const records = rows.toReversed().slice((page - 1) * 200, page * 200);
      return { status: 200, json: { messages: { pages: 125, records } } };
    });
    const found = await api.findMessages({ instance: 'i', since: 100, until: 20_000 });
    expect(found.every(({ sentAt }) => sentAt <= 20_000)).toBe(true);
    expect(requests).toHaveLength(100);
  });

  it.each<[string, StubAnswer]>([
    ['500', { status: 500, json: {} }],
    ['HTML', { status: 200, html: '<html>' }],
    ['another shape', { status: 200, json: { messages: 'none' } }],
    ['silence', 'never'],
  ])('rejects when the gateway answers with %s', async (_name, answer) => {
    const { api } = await gateway(() => answer, 150);
    await expect(api.findMessages({ instance: 'i', since: 0 })).rejects.toMatchObject({ code: 'gateway-unavailable' });
  });
});

describe('connectionState', () => {
  it('reads the state', async () => {
    const { api } = await gateway(() => ({ status: 200, json: { instance: { instanceName: 'i', state: 'open' } } }));
    expect(await api.connectionState('i')).toBe('open');
  });

  it('rejects rather than guess', async () => {
    const { api } = await gateway(() => ({ status: 200, json: { instance: { state: 'sleepy' } } }));
    await expect(api.connectionState('i')).rejects.toMatchObject({ code: 'gateway-unavailable' });
  });
});

const askedPage = z.object({
  page: z.number(),
  where: z.object({ messageTimestamp: z.object({ gte: z.iso.datetime(), lte: z.iso.datetime() }) }),
});

/** As EvolutionAPI pages what lies between both ends of a time, newest first. */
function pageOf(rows: readonly { readonly messageTimestamp: number }[], body: unknown) {
  const { page, where } = askedPage.parse(body);
  const [from, to] = [where.messageTimestamp.gte, where.messageTimestamp.lte].map((at) => Date.parse(at) / 1000);
  const within = rows.filter(({ messageTimestamp: at }) => at >= (from ?? 0) && at <= (to ?? 0)).toReversed();
  return { messages: { pages: Math.ceil(within.length / 200), records: within.slice((page - 1) * 200, page * 200) } };
}

import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { EVOLUTION_PATH } from './evolution-path.ts';
import { type SimulatorOptions, simulator } from './simulator.ts';

const PHONE = '5511987654321';
const running: { readonly close: () => void }[] = [];
afterEach(() => {
  for (const sim of running.splice(0)) sim.close();
});

const webhook = z.looseObject({ event: z.string(), apikey: z.string(), data: z.looseObject({}) });

/** A simulator whose webhooks are caught, with a product that answers `statuses` one after the other, then 200. */
function started({ statuses = [], ...options }: Partial<SimulatorOptions> & { statuses?: number[] } = {}) {
  const received: { body: z.infer<typeof webhook>; token: string | null }[] = [];
  const answers = [...statuses];
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    const token = new Headers(init?.headers).get('x-denserola-token');
    received.push({ body: webhook.parse(JSON.parse(String(init?.body))), token });
    return new Response(null, { status: answers.shift() ?? 200 });
  };
  const sim = simulator({
    apiKey: 'the-key',
    instanceName: 'denserola',
    webhook: { url: 'http://127.0.0.1/webhooks/evolution', headers: { 'x-denserola-token': 'a-token' } },
    fetch,
    random: () => 0.5,
    retryScale: 0,
    receiptDelayMs: 0,
    ...options,
  });
  running.push(sim);
  const request = (path: string, body: unknown, apikey = 'the-key') =>
    sim.app.request(path, {
      method: 'POST',
      headers: { apikey, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    sim,
    events: () => received.map(({ body }) => body.event),
    upserts: () => received.filter(({ body }) => body.event === 'messages.upsert').map(({ body }) => body.data),
    received,
    say: (text: string) => request('/simulador/api/send', { phone: PHONE, text }),
    api: (path: string, body: unknown) => request(`/simulador/api${path}`, body),
    rest: (path: string, body: unknown, apikey?: string) => request(`${EVOLUTION_PATH}${path}/denserola`, body, apikey),
    chat: async () => {
      const response = await sim.app.request(`/simulador/api/chats/${PHONE}`);
      return z.object({ messages: z.array(z.looseObject({ text: z.string() })) }).parse(await response.json()).messages;
    },
  };
}

/** A timer that goes off when the test says so. */
function later(queue: (() => void)[], run: () => void): () => void {
  queue.push(run);
  return () => {};
}

const reply = { number: PHONE, text: 'Olá!' };

describe('a person who writes', () => {
  it('reaches the product as messages.upsert with the token and the leaked key', async () => {
    const { say, received, sim } = started();
    expect((await say('oi')).status).toBe(202);
    await sim.webhooks.idle();
    expect(received[0]).toMatchObject({
      token: 'a-token',
      body: {
        event: 'messages.upsert',
        instance: 'denserola',
        apikey: 'token-of-denserola',
        data: {
          key: { remoteJid: `${PHONE}@s.whatsapp.net`, fromMe: false },
          message: { conversation: 'oi' },
          messageType: 'conversation',
          status: 'DELIVERY_ACK',
        },
      },
    });
  });

  it('is written once when a script repeats the call with the same id', async () => {
    const { api, chat } = started();
    for (let times = 0; times < 2; times += 1) await api('/send', { phone: PHONE, text: 'oi', id: 'A1' });
    expect(await chat()).toHaveLength(1);
  });

  it.each([
    ['lid-only', /@lid$/],
    ['lid-with-phone', /^5511987654321@s\.whatsapp\.net$/],
  ])('is named as %s says', async (addressing, jid) => {
    const { api, say, upserts, rest } = started();
    await api('/people', { phone: PHONE, addressing });
    await say('oi');
    const key = z.looseObject({ remoteJid: z.string() }).parse(upserts()[0]?.key);
    expect(key.remoteJid).toMatch(jid);
    expect((await rest('/message/sendText', { number: key.remoteJid, text: 'Olá!' })).status).toBe(201);
  });

  it('waits at WhatsApp while the number is disconnected', async () => {
    const { say, api, events } = started();
    await api('/faults', { connection: 'close' });
    await say('oi');
    expect(events()).toEqual(['connection.update']);
    await api('/faults', { connection: 'open' });
    expect(events()).toEqual(['connection.update', 'connection.update', 'messages.upsert', 'contacts.upsert']);
  });

  it('can edit and delete', async () => {
    const { api, chat, events } = started();
    await api('/send', { phone: PHONE, text: 'devo 500', id: 'A1' });
    await api('/edit', { id: 'A1', text: 'devo 600' });
    expect(await chat()).toMatchObject([{ text: 'devo 600', edited: true }]);
    await api('/delete', { id: 'A1' });
    expect(await chat()).toMatchObject([{ text: '', deleted: true }]);
    expect(events().filter((event) => event.startsWith('messages'))).toEqual([
      'messages.upsert',
      'messages.edited',
      'messages.delete',
    ]);
    expect((await api('/delete', { id: 'A1' })).status).toBe(404);
  });

  it.each([
    [{ phone: '123', text: 'oi' }, 'phone'],
    [{ phone: PHONE }, 'give either text or content'],
    [{ phone: PHONE, text: 'oi', colour: 'red' }, 'colour'],
  ])('is refused with a clear reason: %j', async (body, reason) => {
    const response = await started().api('/send', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid', message: expect.stringContaining(reason) });
  });

  it('cannot be a page of another site', async () => {
    const { sim } = started();
    const response = await sim.app.request('/simulador/api/send', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
      body: JSON.stringify({ phone: PHONE, text: 'oi' }),
    });
    expect(response.status).toBe(403);
  });
});

describe('webhooks', () => {
  const upsertAttempts = (sim: ReturnType<typeof started>['sim']) =>
    sim.webhooks.attempts().filter(({ event }) => event === 'messages.upsert');

  it('are tried again until they are accepted', async () => {
    const { sim, say } = started({ statuses: [503, 200, 429] });
    await say('oi');
    await sim.webhooks.idle();
    expect(upsertAttempts(sim).map(({ status }) => status)).toEqual([503, 429, 200]);
  });

  it.each([400, 401, 403, 404, 422])('are lost for ever after a %i', async (status) => {
    const { sim, say } = started({ statuses: [status] });
    await say('oi');
    await sim.webhooks.idle();
    expect(upsertAttempts(sim)).toHaveLength(1);
  });

  it('wait 5, 10, 20 … 300 s and are dropped after ten attempts', async () => {
    const waits: number[] = [];
    const { sim, say } = started({
      statuses: Array.from({ length: 40 }, () => 500),
      webhook: { url: 'http://127.0.0.1/', headers: {}, events: ['MESSAGES_UPSERT'] },
      retryScale: 1,
      timers: {
        after: (milliseconds, run) => {
          waits.push(milliseconds / 1000);
          queueMicrotask(run);
          return () => {};
        },
      },
    });
    await say('oi');
    await sim.webhooks.idle();
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  it('that wait are forgotten by a restart, but the message can still be found', async () => {
    const { sim, say, rest } = started({
      statuses: [500, 500],
      timers: { after: () => () => {} },
    });
    await say('oi');
    await new Promise((resolve) => setImmediate(resolve));
    sim.restart();
    await sim.webhooks.idle();
    expect(upsertAttempts(sim)).toMatchObject([{ status: 500 }]);
    const found = await rest('/chat/findMessages', { where: { key: { remoteJid: `${PHONE}@s.whatsapp.net` } } });
    expect(await found.json()).toMatchObject({
      messages: { total: 1, records: [{ message: { conversation: 'oi' } }] },
    });
  });

  it.each([
    ['duplicate', ['a', 'a', 'b']],
    ['drop', ['b']],
    ['reorder', ['b', 'a']],
  ] as const)('%s on command', async (fault, expected) => {
    const { sim, say, upserts } = started({
      webhook: { url: 'http://127.0.0.1/', headers: {}, events: ['MESSAGES_UPSERT'] },
    });
    sim.faults.planWebhook(fault);
    await say('a');
    await say('b');
    await sim.webhooks.idle();
    expect(
      upserts().map(({ message }) => z.looseObject({ conversation: z.string() }).parse(message).conversation),
    ).toEqual(expected);
  });
});

describe('sendText', () => {
  it('answers 201 with an id, shows the text on the phone and confirms it up to READ', async () => {
    const done: (() => void)[] = [];
    const { rest, chat, events, sim } = started({ timers: { after: (_, run) => later(done, run) } });
    const response = await rest('/message/sendText', reply);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      key: { remoteJid: `${PHONE}@s.whatsapp.net`, fromMe: true, id: expect.stringMatching(/^3EB0[0-9A-F]{16}$/) },
      status: 'PENDING',
      messageType: 'conversation',
    });
    for (let run = done.shift(); run; run = done.shift()) run();
    await sim.webhooks.idle();
    expect(await chat()).toMatchObject([{ fromMe: true, text: 'Olá!', status: 'READ' }]);
    expect(events()).toEqual(['send.message', 'messages.update', 'messages.update', 'messages.update']);
  });

  it('refuses as EvolutionAPI does', async () => {
    const { rest, sim } = started();
    expect((await rest('/message/sendText', reply, 'wrong')).status).toBe(401);
    const v1 = await rest('/message/sendText', { number: PHONE, textMessage: { text: 'x' } });
    expect(await v1.json()).toMatchObject({
      status: 400,
      response: { message: [['instance requires property "text"']] },
    });
    sim.faults.forgetNumber('551187654321');
    const unknown = await rest('/message/sendText', reply);
    expect(unknown.status).toBe(400);
    expect(await unknown.json()).toMatchObject({ response: { message: [{ exists: false, number: PHONE }] } });
    const stranger = await sim.app.request(`${EVOLUTION_PATH}/message/sendText/nobody`, {
      method: 'POST',
      headers: { apikey: 'the-key' },
      body: '{}',
    });
    expect(stranger.status).toBe(404);
  });

  it.each([
    ['error-500', 500, 0],
    ['error-500-after-sending', 500, 1],
    ['swallow', 201, 0],
    ['rate-limited', 429, 0],
    ['html', 502, 0],
    ['created-without-id', 201, 0],
    ['not-connected', 400, 0],
    ['wrong-owner', 500, 0],
    ['licence-required', 503, 0],
  ] as const)('with the fault %s answers %i and %i messages arrive', async (fault, status, arrived) => {
    const { rest, chat, sim } = started();
    sim.faults.planSend(fault);
    expect((await rest('/message/sendText', reply)).status).toBe(status);
    expect(await chat()).toHaveLength(arrived);
    expect((await rest('/message/sendText', reply)).status).toBe(201);
  });

  it.each([
    ['no-answer', 0],
    ['no-answer-after-sending', 1],
  ] as const)('with the fault %s never answers and %i messages arrive', async (fault, arrived) => {
    const { chat, sim } = started();
    sim.faults.planSend(fault);
    const client = new AbortController();
    const answer = sim.app.request(
      new Request(`http://127.0.0.1${EVOLUTION_PATH}/message/sendText/denserola`, {
        method: 'POST',
        headers: { apikey: 'the-key' },
        body: JSON.stringify(reply),
        signal: client.signal,
      }),
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(await chat()).toHaveLength(arrived);
    client.abort();
    expect((await answer).status).toBe(504);
  });

  it('strips the ninth digit from area code 31 on', async () => {
    const { rest } = started();
    const response = await rest('/message/sendText', { number: '+55 85 98888-7777', text: 'Olá!' });
    expect(await response.json()).toMatchObject({ key: { remoteJid: '558588887777@s.whatsapp.net' } });
  });
});

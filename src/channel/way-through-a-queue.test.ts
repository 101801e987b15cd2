import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InboundEvent } from '../contracts/inbound-event.ts';
import { CHECKED_BY } from '../contracts/queued-webhook.ts';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import { memoryQueue } from '../gateways/memory/memory-queue.ts';
import { silentLog } from '../platform/log.ts';
import { queuedAcceptor } from './accept-queued.ts';
import { webhookForwarder } from './forward-webhook.ts';
import { parseWebhook } from './parse-webhook.ts';

const CAPTURES = join(import.meta.dirname, '../../tests/fixtures/evolution-captures');

/** A door and a channel with a queue between them. */
function wayThroughAQueue() {
  const queue = memoryQueue();
  const platform = memoryPlatform();
  const told: InboundEvent[] = [];
  const forward = webhookForwarder({ isAccepted: async (token) => token === 'ours', queue, log: silentLog });
  const accept = queuedAcceptor({
    inbox: platform.inbox,
    log: silentLog,
    onAccepted: (events) => void told.push(...events),
  });
  return {
    platform,
    told,
    queue,
    accept,
    /** Resolves to what was in the queue. */
    async send(body: string | Uint8Array) {
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      expect(await forward('ours', bytes)).toEqual({ status: 200, code: 'queued' });
      const [message] = queue.take();
      await accept({ checkedBy: message?.attributes?.[CHECKED_BY], body: message?.body ?? '' });
      return message?.body ?? '';
    },
    quarantined: () =>
      [...platform.data.quarantine.values()].map(({ reason, raw }) => ({ reason, raw: Buffer.from(raw).toString() })),
  };
}

function captured(): readonly unknown[] {
  return readdirSync(CAPTURES)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { webhooks = [] } = JSON.parse(readFileSync(join(CAPTURES, name), 'utf8')) as {
        webhooks?: { body?: unknown }[];
      };
      return webhooks.map((webhook) => webhook.body ?? webhook);
    });
}

const message = (id: string, part: object, more: object = {}) =>
  JSON.stringify({
    event: 'messages.upsert',
    instance: 'i',
    data: { key: { id, remoteJid: '5511987654321@s.whatsapp.net', fromMe: false }, message: part },
    ...more,
  });

describe('a webhook that travels through a queue', () => {
  it('is understood as if it had not, every one that was captured', async () => {
    const bodies = captured();
    expect(bodies.length).toBeGreaterThan(30);
    for (const body of bodies) {
      const way = wayThroughAQueue();
      await way.send(JSON.stringify(body));
      const parsed = parseWebhook(body);
      const expected = parsed.kind === 'events' ? parsed.entries.map(({ event }) => event) : [];
      expect(way.told).toEqual(expected);
    }
  });

  it('leaves keys, thumbnails and files behind at the door', async () => {
    const way = wayThroughAQueue();
    const picture = { jpegThumbnail: 'THUMB', mediaKey: { 0: 1, 1: 2, 2: 3, 3: 4 }, caption: 'meu boleto' };
    const queued = await way.send(
      message('A', { imageMessage: picture, base64: 'data:image/png;base64,AAAA' }, { apikey: 'SECRET-KEY' }),
    );
    for (const gone of ['SECRET-KEY', 'THUMB', 'mediaKey', 'AAAA']) expect(queued).not.toContain(gone);
    expect(way.told).toMatchObject([{ content: { type: 'image', caption: 'meu boleto' } }]);
  });

  it('still lets the channel tell that a document was masked', async () => {
    const way = wayThroughAQueue();
    await way.send(message('A', { conversation: 'meu cpf é 529.982.247-25' }));
    expect(way.told).toMatchObject([{ masked: ['cpf'] }]);
    expect(JSON.stringify(way.told)).not.toContain('529.982');
  });

  it('keeps every letter that a person can write, and travels in letters that every queue takes', async () => {
    const way = wayThroughAQueue();
    const text = `😀 "aspas" \\ \n\ttab \u0001 \ufffe\uffff ação k${'k'.repeat(700)}`;
    const queued = await way.send(message('A', { conversation: text }));
    expect(way.told).toMatchObject([{ content: { text } }]);
    expect(queued).not.toMatch(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/);
  });

  it.each([
    ['not-json', new TextEncoder().encode('{"apikey":"SECRET-KEY", oops')],
    ['not-utf-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    ['too-deep', new TextEncoder().encode(`${'['.repeat(100)}${']'.repeat(100)}`)],
    ['too-large', new TextEncoder().encode(`{"apikey":"SECRET-KEY","x":"${'x'.repeat(300_000)}"}`)],
  ])('goes to quarantine when it is %s, without its secrets', async (reason, body) => {
    const way = wayThroughAQueue();
    const queued = await way.send(body);
    expect(queued).not.toContain('SECRET-KEY');
    expect(way.quarantined()).toMatchObject([{ reason }]);
    expect(way.told).toEqual([]);
  });

  it('is stored once, however often it comes out of the queue', async () => {
    const way = wayThroughAQueue();
    await way.send(message('A', { conversation: 'oi' }));
    await way.send(message('A', { conversation: 'oi' }));
    expect(way.platform.data.inbox.size).toBe(1);
    expect(way.told).toHaveLength(1);
  });

  it('is taken as it came when an API gateway has checked it', async () => {
    const way = wayThroughAQueue();
    await way.accept({ checkedBy: 'api-gateway', body: message('A', { conversation: 'oi' }) });
    expect(way.told).toMatchObject([{ messageId: 'A' }]);
  });

  it.each([
    [undefined, message('A', { conversation: 'oi' }), 'not-checked'],
    ['somebody', message('A', { conversation: 'oi' }), 'not-checked'],
    ['door', message('A', { conversation: 'oi' }), 'not-an-envelope'],
    ['door', 'no json', 'not-an-envelope'],
  ])('is read by nobody when %s checked it, or it is no envelope', async (checkedBy, body, reason) => {
    const way = wayThroughAQueue();
    await way.accept({ checkedBy, body });
    expect(way.told).toEqual([]);
    expect(way.quarantined()).toMatchObject([{ reason }]);
  });
});

describe('the door before a queue', () => {
  const forward = (needs: Partial<Parameters<typeof webhookForwarder>[0]>) =>
    webhookForwarder({ isAccepted: async () => true, queue: memoryQueue(), log: silentLog, ...needs });

  it('turns a stranger away, and puts nothing into the queue', async () => {
    const queue = memoryQueue();
    const answer = await forward({ isAccepted: async () => false, queue })('x', new Uint8Array());
    expect(answer).toEqual({ status: 401, code: 'unauthorized' });
    expect(queue.take()).toEqual([]);
  });

  it.each([
    ['the queue does not take it', { queue: { send: () => Promise.reject(new Error('no queue')) } }],
    ['it cannot tell whether the token is ours', { isAccepted: () => Promise.reject(new Error('no secret')) }],
  ])('asks for another try when %s', async (_, needs) => {
    expect(await forward(needs)('ours', new TextEncoder().encode('{}'))).toEqual({ status: 503, code: 'try-again' });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { webhookApp } from '../../tests/support/webhook-app.ts';
import type { InboundEvent } from '../contracts/inbound-event.ts';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import { silentLog } from '../platform/log.ts';
import type { Inbox } from '../ports/inbox.ts';
import type { WebhookNeeds } from './webhook-door.ts';

const TOKEN = 'um-segredo-de-teste-0123';

type Options = Partial<Pick<WebhookNeeds, 'inbox' | 'largestBody' | 'limits'>>;

function channel({ inbox, largestBody = 100_000, limits = {} }: Options = {}) {
  const platform = memoryPlatform();
  const told: InboundEvent[] = [];
  const app = webhookApp({
    inbox: inbox ?? platform.inbox,
    tokens: [TOKEN],
    log: silentLog,
    onAccepted: (events) => told.push(...events),
    largestBody,
    limits,
  });
  async function post(body: string | Uint8Array | ReadableStream<Uint8Array>) {
    const init = { method: 'POST' as const, headers: { 'x-denserola-token': TOKEN }, body };
    const response = await app.request('/webhooks/evolution', init);
    return { status: response.status, headers: response.headers, body: (await response.json()) as object };
  }
  return { post, told, data: platform.data };
}

function text(id: string, conversation = 'oi') {
  const key = { id, remoteJid: '5511987654321@s.whatsapp.net', fromMe: false };
  return JSON.stringify({ event: 'messages.upsert', instance: 'i', data: { key, message: { conversation } } });
}

describe('POST /webhooks/evolution', () => {
  it('stores a message before it says 200, and tells about it once', async () => {
    const { post, told, data } = channel();
    expect(await post(text('A1'))).toMatchObject({ status: 200, body: { accepted: 1, new: 1, code: 'stored' } });
    expect([...data.inbox.keys()]).toEqual(['i/message/A1']);
    expect(await post(text('A1'))).toMatchObject({ status: 200, body: { accepted: 1, new: 0 } });
    expect(told).toHaveLength(1);
  });

  it('answers 503 with Retry-After when the inbox cannot keep it, and tells nobody', async () => {
    const inbox: Inbox = { accept: () => Promise.reject(new Error('no database')) };
    const { post, told } = channel({ inbox });
    const answer = await post(text('A1'));
    expect(answer).toMatchObject({ status: 503, body: { code: 'inbox-unavailable' } });
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(told).toEqual([]);
  });

  it('answers 200 when only the wake fails: the message is durable', async () => {
    const platform = memoryPlatform();
    const onAccepted = () => {
      throw new Error('nobody listens');
    };
    const app = webhookApp({ inbox: platform.inbox, tokens: [TOKEN], log: silentLog, onAccepted });
    const init = { method: 'POST' as const, headers: { 'x-denserola-token': TOKEN }, body: text('A1') };
    expect((await app.request('/webhooks/evolution', init)).status).toBe(200);
  });

  it.each([
    ['not-json', '{"event": "messages.upsert", '],
    ['not-utf-8', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['too-deep', `${'['.repeat(100_000 / 2 - 1)}${']'.repeat(100_000 / 2 - 1)}`],
    ['too-large', `"${'x'.repeat(200_000)}"`],
    ['event-unknown', '{"event":"messages.teleported","instance":"i"}'],
    ['not-an-envelope', 'null'],
  ])('keeps a body that is %s in quarantine and answers 200', async (reason, body) => {
    const { post, data } = channel();
    expect(await post(body)).toMatchObject({ status: 200, body: { accepted: 0, new: 0, code: 'quarantined' } });
    expect([...data.quarantine.values()]).toMatchObject([{ reason }]);
    await post(body);
    expect(data.quarantine.size).toBe(1);
  });

  it('keeps no more than the head of a body that is too large, and still reads all of it', async () => {
    const { post, data } = channel({ largestBody: 1_000 });
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        if (pulled > 9) controller.close();
        else controller.enqueue(new TextEncoder().encode('y '.repeat(500)));
      },
    });
    expect(await post(body)).toMatchObject({ status: 200, body: { code: 'quarantined' } });
    expect(pulled).toBe(10);
    expect([...data.quarantine.values()][0]?.raw.length).toBe(1_000);
  });

  it('takes no more in hand than it may hold, and goes on afterwards', async () => {
    const { promise: stored, resolve: store } = Promise.withResolvers<ReadonlySet<string>>();
    const inbox: Inbox = { accept: () => stored };
    const { post } = channel({ inbox, limits: { mostWaiting: 2 } });
    const waiting = [post(text('A1')), post(text('A2'))];
    const refused = await post(text('A3'));
    expect(refused).toMatchObject({ status: 503, body: { code: 'overloaded' } });
    expect(refused.headers.get('retry-after')).toBe('5');
    store(new Set());
    for (const answer of await Promise.all(waiting)) expect(answer.status).toBe(200);
    expect(await post(text('A3'))).toMatchObject({ status: 200 });
  });

  it('answers 503 when the connection breaks in the middle of the body', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) });
    expect(await channel().post(body)).toMatchObject({ status: 503, body: { code: 'body-interrupted' } });
  });

  it('says nothing about what was sent', async () => {
    const { post } = channel();
    for (const body of [
      text('A1', 'segredo-do-texto'),
      '{"segredo-do-texto"',
      '{"event":"segredo-do-texto","instance":"i"}',
    ]) {
      expect(JSON.stringify((await post(body)).body)).not.toContain('segredo');
    }
  });

  it('keeps neither the key nor the thumbnail of a real capture', async () => {
    const capture = readFileSync(
      join(import.meta.dirname, '../../tests/fixtures/evolution-captures/baileys__messages.upsert.image.json'),
      'utf8',
    );
    const [webhook] = (JSON.parse(capture) as { webhooks: [object] }).webhooks;
    const { post, data } = channel();
    await post(JSON.stringify(webhook));
    const kept = [...data.inbox.values()].map(({ event }) => event).join();
    expect(kept).toContain('meu boleto');
    expect(kept).not.toMatch(/apikey|baileys-instance-token|jpegThumbnail|mediaKey/);
  });
});

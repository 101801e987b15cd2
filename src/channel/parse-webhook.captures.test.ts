import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InboundEvent } from '../contracts/inbound-event.ts';
import { parseWebhook } from './parse-webhook.ts';

/** Webhooks as a running EvolutionAPI 2.3.7 posted them. */
const CAPTURES = join(import.meta.dirname, '../../tests/fixtures/evolution-captures');

type Captured = { readonly event?: string };

/** Some captures hold the bodies, others whole requests with the body in them. */
function webhooksOf(capture: string): readonly Captured[] {
  const { webhooks = [] } = JSON.parse(readFileSync(join(CAPTURES, `${capture}.json`), 'utf8')) as {
    webhooks?: (Captured & { body?: Captured })[];
  };
  return webhooks.map((webhook) => webhook.body ?? webhook);
}

function eventsOf(capture: string): readonly InboundEvent[] {
  return webhooksOf(capture)
    .map(parseWebhook)
    .flatMap((parsed) => (parsed.kind === 'events' ? parsed.entries.map(({ event }) => event) : []));
}

const MARIA = { address: 'phone:551187654321', replyTo: '5511987654321@s.whatsapp.net', pushName: 'Maria Silva' };

/** Capture → what its message says. */
const CONTENTS: readonly (readonly [string, object])[] = [
  ['baileys__messages.upsert.text-conversation', { type: 'text', text: 'Oi, quero sair das dívidas' }],
  ['baileys__messages.upsert.text-extended', { type: 'text', text: 'Ganho R$ 2.500 por mês, veja https://x.com.br' }],
  ['baileys__messages.upsert.audio', { type: 'audio', seconds: 7, voice: true }],
  ['baileys__messages.upsert.image', { type: 'image', caption: 'meu boleto' }],
  ['baileys__messages.upsert.view-once', { type: 'image' }],
  ['baileys__messages.upsert.document', { type: 'document', fileName: 'fatura.pdf', mimeType: 'application/pdf' }],
  [
    'baileys__messages.upsert.document-with-caption',
    { type: 'document', fileName: 'fatura.pdf', mimeType: 'application/pdf', caption: 'fatura de outubro' },
  ],
  ['baileys__messages.upsert.sticker', { type: 'sticker' }],
  ['baileys__messages.upsert.location', { type: 'location', latitude: -23.5, longitude: -46.6 }],
  ['baileys__messages.upsert.contact', { type: 'contact', names: ['João'] }],
  ['baileys__messages.upsert.reaction', { type: 'reaction', emoji: '👍', targetId: '3EB0AAA' }],
  ['baileys__messages.upsert.buttons-response-legacy', { type: 'choice', id: 'sim', text: 'Sim' }],
  ['baileys__messages.upsert.list-response', { type: 'choice', id: 'd1', text: 'Cartão' }],
  ['baileys__messages.upsert.interactive-response', { type: 'choice', id: 'sim', text: 'Sim' }],
  ['waba__messages.upsert.text', { type: 'text', text: 'Oi, preciso de ajuda com minhas dívidas' }],
  ['waba__messages.upsert.audio', { type: 'audio', seconds: 0, voice: true }],
  ['waba__messages.upsert.image', { type: 'image', caption: 'meu boleto' }],
  ['waba__messages.upsert.document', { type: 'document', fileName: 'fatura.pdf', mimeType: 'application/pdf' }],
  ['waba__messages.upsert.sticker', { type: 'sticker' }],
  ['waba__messages.upsert.location', { type: 'location', latitude: -23.5, longitude: -46.6 }],
  ['waba__messages.upsert.contacts', { type: 'contact', names: ['Joao'] }],
  ['waba__messages.upsert.reaction', { type: 'reaction', emoji: '👍', targetId: 'wamid.FAKE1' }],
  ['waba__messages.upsert.interactive-button-reply', { type: 'choice', text: 'Sim, confirmo' }],
  ['waba__messages.upsert.interactive-list-reply', { type: 'choice', text: 'Cartão de crédito' }],
  ['waba__messages.upsert.template-quick-reply-button', { type: 'choice', text: 'Parar lembretes' }],
];

/** Capture → the status of its receipt. */
const RECEIPTS: readonly (readonly [string, string])[] = [
  ['baileys__messages.update.ERROR', 'error'],
  ['baileys__messages.update.PENDING', 'pending'],
  ['baileys__messages.update.SERVER_ACK', 'sent'],
  ['baileys__messages.update.DELIVERY_ACK', 'delivered'],
  ['baileys__messages.update.READ', 'read'],
  ['baileys__messages.update.PLAYED', 'played'],
  ['waba__messages.update.sent', 'sent'],
  ['waba__messages.update.delivered', 'delivered'],
  ['waba__messages.update.read', 'read'],
  ['waba__messages.update.failed', 'error'],
];

describe('captures of EvolutionAPI 2.3.7', () => {
  it('are all understood or ignored on purpose', () => {
    const captures = readdirSync(CAPTURES).map((file) => file.replace(/\.json$/, ''));
    expect(captures.length).toBeGreaterThan(50);
    for (const capture of captures) {
      for (const webhook of webhooksOf(capture)) {
        expect(parseWebhook(webhook).kind, `${capture} ${webhook.event}`).not.toBe('not-understood');
      }
    }
  });

  it.each(CONTENTS)('%s is one message from Maria', (capture, content) => {
    expect(eventsOf(capture)).toEqual([
      expect.objectContaining({ v: 1, kind: 'message', sender: MARIA, content, sentAt: expect.any(Number) }),
    ]);
  });

  it.each(RECEIPTS)('%s is a receipt', (capture, status) => {
    expect(eventsOf(capture)).toEqual([expect.objectContaining({ kind: 'receipt', status })]);
  });

  it('keep the time that WhatsApp gave, not the clock of the gateway', () => {
    expect(eventsOf('baileys__messages.upsert.text-conversation')[0]).toMatchObject({ sentAt: 1795343549 });
  });

  it('name the message that is quoted', () => {
    expect(eventsOf('baileys__messages.upsert.text-quoted')[0]).toMatchObject({ quotedId: '3EB0AAA' });
    expect(eventsOf('baileys__messages.upsert.interactive-response')[0]).toMatchObject({ quotedId: '3EB0AAA' });
    expect(eventsOf('waba__messages.upsert.text-reply-context')[0]).toMatchObject({ quotedId: 'wamid.FAKE1' });
  });

  it('know a person by phone with the LID as alias', () => {
    expect(eventsOf('baileys__messages.upsert.pn-with-lid-alt')[0]).toMatchObject({
      sender: { ...MARIA, alias: 'lid:193514042814567' },
    });
    expect(eventsOf('baileys__messages.upsert.lid-with-alt')[0]).toMatchObject({ sender: MARIA });
  });

  it('answer to the spelling without the ninth digit where the gateway uses it', () => {
    expect(eventsOf('waba__messages.upsert.br-ninth-digit-removed')[0]).toMatchObject({
      sender: { address: 'phone:558588887777', replyTo: '558588887777@s.whatsapp.net' },
    });
  });

  it('show a colleague on the linked phone as a takeover, without their own name on the person', () => {
    expect(eventsOf('baileys__messages.upsert.fromMe-phone')).toEqual([
      expect.objectContaining({
        kind: 'human-takeover',
        text: 'humano respondeu pelo celular',
        sender: { address: MARIA.address, replyTo: MARIA.replyTo },
      }),
    ]);
  });

  it('show edits by both ways and a deletion, each with its target', () => {
    expect(eventsOf('baileys__messages.edited.edit')).toEqual([
      expect.objectContaining({
        kind: 'edit',
        targetId: '3A000000000000000001',
        text: 'Oi, quero MUITO sair das dívidas',
        sentAt: 1795343600,
      }),
    ]);
    expect(eventsOf('baileys__messages.update.edit-in-update')).toEqual([
      expect.objectContaining({ kind: 'edit', targetId: '3A000000000000000001', text: 'editado' }),
    ]);
    expect(eventsOf('baileys__messages.delete.for-everyone')).toEqual([
      expect.objectContaining({ kind: 'deletion', targetId: '3A000000000000000002' }),
    ]);
  });

  it('show what we sent as an echo', () => {
    expect(eventsOf('baileys__send.message')).toEqual([
      expect.objectContaining({ kind: 'sent-echo', messageId: '3EB0000000000000000001', text: 'Olá Maria!' }),
    ]);
  });

  it('tell that a QR code waits, and not the code', () => {
    const events = eventsOf('baileys__qrcode.updated');
    expect(events).toEqual([expect.objectContaining({ kind: 'connection', state: 'qr-code' })]);
    expect(JSON.stringify(events)).not.toContain('fake,qr,data');
  });

  it('tell the state of the connection', () => {
    expect(eventsOf('baileys__connection.update.open')[0]).toMatchObject({ state: 'open', statusReason: 200 });
    expect(eventsOf('baileys__connection.update.connecting')[0]).toMatchObject({ state: 'connecting' });
  });

  it('say nothing of groups, presence and contacts', () => {
    expect(eventsOf('baileys__messages.upsert.group')).toEqual([]);
    expect(eventsOf('baileys__presence.update')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecords, parseWebhook } from './parse-webhook.ts';
import type { ParsedWebhook } from './parsed-webhook.ts';

const CHAT = '5511987654321@s.whatsapp.net';

function webhook(event: string, data: unknown, more: object = {}) {
  return { event, instance: 'principal', data, sender: '5511955553333@s.whatsapp.net', ...more };
}

function upsert(message: unknown, { key = {}, ...more }: { key?: object; [name: string]: unknown } = {}) {
  return webhook('messages.upsert', {
    key: { id: 'A1', remoteJid: CHAT, fromMe: false, ...key },
    message,
    messageType: 'conversation',
    messageTimestamp: 1_795_343_549,
    ...more,
  });
}

function onlyEvent(body: unknown) {
  const parsed = parseWebhook(body);
  if (parsed.kind !== 'events') throw new Error(`not events: ${JSON.stringify(parsed)}`);
  expect(parsed.entries).toHaveLength(1);
  return parsed.entries[0]?.event;
}

function keysOf(parsed: ParsedWebhook): readonly string[] {
  return parsed.kind === 'events' ? parsed.entries.map(({ key }) => key) : [];
}

describe('parseWebhook', () => {
  it('unwraps any nesting of the known wrappers', () => {
    const wrapper = fc.constantFrom(
      'ephemeralMessage',
      'viewOnceMessage',
      'viewOnceMessageV2',
      'viewOnceMessageV2Extension',
      'documentWithCaptionMessage',
      'editedMessage',
    );
    fc.assert(
      fc.property(fc.array(wrapper, { maxLength: 12 }), (wrappers) => {
        const inner = { extendedTextMessage: { text: 'devo 500' } };
        const message = wrappers.reduceRight<object>((content, name) => ({ [name]: { message: content } }), inner);
        expect(onlyEvent(upsert(message))).toMatchObject({ content: { type: 'text', text: 'devo 500' } });
      }),
    );
  });

  it('takes an edit out of an upsert that wraps the protocol message', () => {
    const protocolMessage = {
      key: { id: 'OLD', fromMe: true, remoteJid: CHAT },
      type: 'MESSAGE_EDIT',
      editedMessage: { conversation: 'na verdade 600' },
      timestampMs: { low: 47218395, high: 418, unsigned: false },
    };
    expect(onlyEvent(upsert({ editedMessage: { message: { protocolMessage } } }))).toMatchObject({
      kind: 'edit',
      targetId: 'OLD',
      text: 'na verdade 600',
      sentAt: 1_795_343_548,
    });
  });

  it('takes REVOKE as a deletion wherever it comes from', () => {
    const revoke = { key: { id: 'OLD', remoteJid: CHAT, fromMe: false }, type: 'REVOKE' };
    const deletion = { kind: 'deletion', targetId: 'OLD', sender: { address: 'phone:551187654321' } };
    expect(onlyEvent(webhook('messages.edited', revoke))).toMatchObject(deletion);
    expect(onlyEvent(upsert({ protocolMessage: revoke }))).toMatchObject(deletion);
    expect(onlyEvent(webhook('messages.delete', { id: 'OLD', remoteJid: CHAT, fromMe: false }))).toMatchObject(
      deletion,
    );
  });

  it('gives one deletion one key, by whichever of its ways it came', () => {
    const revoke = { key: { id: 'OLD', remoteJid: CHAT, fromMe: false }, type: 'REVOKE' };
    const keys = [
      webhook('messages.edited', revoke),
      upsert({ protocolMessage: revoke }),
      webhook('messages.delete', { id: 'OLD', remoteJid: CHAT, fromMe: false }),
    ].flatMap((body) => keysOf(parseWebhook(body)));
    expect(new Set(keys).size).toBe(1);
  });

  it('keeps two edits to the same text apart by their time', () => {
    const edited = (timestampMs: string) =>
      webhook('messages.edited', {
        key: { id: 'OLD', remoteJid: CHAT, fromMe: false },
        type: 'MESSAGE_EDIT',
        editedMessage: { conversation: '500' },
        timestampMs,
      });
    const [first] = keysOf(parseWebhook(edited('1795343600123')));
    expect(keysOf(parseWebhook(edited('1795343600123')))).toEqual([first]);
    expect(keysOf(parseWebhook(edited('1795343600124')))).not.toEqual([first]);
  });

  it('keeps an edit for an operator when it names only our own number as its chat', () => {
    const own = { id: 'OLD', remoteJid: '5511955553333@s.whatsapp.net', fromMe: true };
    const body = webhook('messages.edited', { key: own, type: 'MESSAGE_EDIT', editedMessage: { conversation: 'x' } });
    expect(parseWebhook(body)).toEqual({ kind: 'not-understood', reason: 'edit-without-sender' });
  });

  it('ignores edits and deletions of ours', () => {
    const key = { id: 'OLD', remoteJid: CHAT, fromMe: true };
    const edit = webhook('messages.edited', { key, type: 'MESSAGE_EDIT', editedMessage: { conversation: 'x' } });
    expect(parseWebhook(edit)).toEqual({ kind: 'ignored', why: 'edited-by-us' });
    expect(parseWebhook(webhook('messages.delete', key))).toEqual({ kind: 'ignored', why: 'deleted-by-us' });
  });

  it('reads a LID without a phone as the address', () => {
    expect(onlyEvent(upsert({ conversation: 'oi' }, { key: { remoteJid: '193514042814567@lid' } }))).toMatchObject({
      sender: { address: 'lid:193514042814567', replyTo: '193514042814567@lid' },
    });
  });

  it('prefers the phone that stands beside a LID, in each of the places where versions put it', () => {
    for (const name of ['remoteJidAlt', 'senderPn']) {
      const key = { remoteJid: '193514042814567@lid', [name]: CHAT };
      expect(onlyEvent(upsert({ conversation: 'oi' }, { key }))).toMatchObject({
        sender: { address: 'phone:551187654321', alias: 'lid:193514042814567', replyTo: CHAT },
      });
    }
  });

  it('never takes a second phone for an alias', () => {
    const key = { remoteJidAlt: '5521999998888@s.whatsapp.net' };
    expect(onlyEvent(upsert({ conversation: 'oi' }, { key }))).not.toHaveProperty('sender.alias');
  });

  it('ignores groups, broadcasts, channels and the chat with ourselves', () => {
    for (const [remoteJid, why] of [
      ['120363041234567890@g.us', 'group'],
      ['status@broadcast', 'broadcast'],
      ['120363041234567890@newsletter', 'newsletter'],
      ['5511955553333@s.whatsapp.net', 'own-number'],
    ]) {
      expect(parseWebhook(upsert({ conversation: 'oi' }, { key: { remoteJid } }))).toEqual({ kind: 'ignored', why });
    }
  });

  it('reads a list of messages as that many events', () => {
    const one = upsert({ conversation: 'um' }).data;
    const two = upsert({ conversation: 'dois' }, { key: { id: 'A2' } }).data;
    const parsed = parseWebhook(webhook('messages.upsert', [one, two]));
    expect(keysOf(parsed)).toEqual(['principal/message/A1', 'principal/message/A2']);
  });

  it('keeps the good ones of a list and the raw of the bad', () => {
    const good = upsert({ conversation: 'um' }).data;
    expect(parseWebhook(webhook('messages.upsert', [{ key: {} }, good]))).toMatchObject({
      kind: 'events',
      entries: [{ key: 'principal/message/A1' }],
      partly: 'message-without-id',
    });
  });

  it('answers a kind that it does not know, and keeps it raw too', () => {
    expect(parseWebhook(upsert({ pollCreationMessageV3: {}, pollMessage: { name: 'x' } }))).toMatchObject({
      kind: 'events',
      entries: [{ event: { content: { type: 'unsupported', messageType: 'pollMessage' } } }],
      partly: 'unsupported-content',
    });
  });

  it('takes times as number, digits, milliseconds and 64 bits, and 0 for none', () => {
    const at = (messageTimestamp: unknown) => onlyEvent(upsert({ conversation: 'oi' }, { messageTimestamp }))?.sentAt;
    expect(at('1795343549')).toBe(1_795_343_549);
    expect(at(1_795_343_549_123)).toBe(1_795_343_549);
    expect(at({ low: 1795343549, high: 0, unsigned: true })).toBe(1_795_343_549);
    expect(at(undefined)).toBe(0);
    expect(at(-5)).toBe(0);
    expect(at(Number.POSITIVE_INFINITY)).toBe(0);
  });

  it('cleans text of what a database cannot hold, and keeps the rest as written', () => {
    expect(onlyEvent(upsert({ conversation: 'R$ 1.500\u0000 \ud83d ok 😀' }))).toMatchObject({
      content: { text: 'R$ 1.500 \ufffd ok 😀' },
    });
  });

  it('gives the same connection event the same key when it is repeated', () => {
    const open = (date_time: string) => webhook('connection.update', { state: 'open' }, { date_time });
    const first = keysOf(parseWebhook(open('2026-11-22T10:42:41.681Z')));
    expect(keysOf(parseWebhook(open('2026-11-22T10:42:41.681Z')))).toEqual(first);
    expect(keysOf(parseWebhook(open('2026-11-22T10:42:42.000Z')))).not.toEqual(first);
  });

  it('reads the end of a session, also without data', () => {
    for (const end of ['logout.instance', 'remove.instance']) {
      expect(onlyEvent(webhook(end, null))).toMatchObject({ kind: 'connection', state: 'close', statusReason: 401 });
    }
    expect(onlyEvent(webhook('status.instance', { disconnectionReasonCode: 401 }))).toMatchObject({
      state: 'close',
      statusReason: 401,
    });
  });

  it('does not answer what was said before we were linked', () => {
    const history = webhook('messages.set', [upsert({ conversation: 'oi' }).data]);
    expect(parseWebhook(history)).toEqual({ kind: 'ignored', why: 'event-not-used' });
  });

  it('keeps events of names that it does not know', () => {
    expect(parseWebhook(webhook('messages.teleported', {}))).toEqual({
      kind: 'not-understood',
      reason: 'event-unknown',
    });
  });

  it('reads any JSON whatsoever without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => void parseWebhook(body)));
  });

  it('reads a real shape with anything in any of its places without throwing', () => {
    const message = fc.record({ conversation: fc.jsonValue(), audioMessage: fc.jsonValue() }, { requiredKeys: [] });
    const data = fc.record(
      {
        key: fc.record({ id: fc.jsonValue(), remoteJid: fc.jsonValue(), fromMe: fc.jsonValue() }, { requiredKeys: [] }),
        message: fc.oneof(message, fc.jsonValue()),
        messageTimestamp: fc.jsonValue(),
        status: fc.jsonValue(),
        type: fc.constantFrom('REVOKE', 'MESSAGE_EDIT', 0, 14, null),
        editedMessage: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const event = fc.constantFrom(
      'messages.upsert',
      'messages.update',
      'messages.edited',
      'messages.delete',
      'send.message',
      'connection.update',
    );
    fc.assert(
      fc.property(event, data, (name, value) => {
        const parsed = parseWebhook(webhook(name, value));
        if (parsed.kind === 'events') expect(JSON.stringify(parsed.entries)).not.toContain('undefined');
      }),
    );
  });

  it('is not fooled by __proto__', () => {
    const body: unknown = JSON.parse(
      '{"event":"messages.upsert","instance":"i","data":{"__proto__":{"key":{"id":"A1"}}}}',
    );
    expect(parseWebhook(body)).toEqual({ kind: 'not-understood', reason: 'message-without-id' });
  });
});

describe('parseRecords', () => {
  it('gives a person’s message the key that its webhook has', () => {
    const record = upsert({ conversation: 'oi' }).data;
    expect(keysOf(parseRecords('principal', [record]))).toEqual(keysOf(parseWebhook(upsert({ conversation: 'oi' }))));
  });

  it('never takes a message of ours for a takeover, since it may have gone through the API', () => {
    const record = upsert({ conversation: 'Olá!' }, { key: { fromMe: true } }).data;
    expect(parseRecords('principal', [record])).toMatchObject({ entries: [{ event: { kind: 'sent-echo' } }] });
  });
});

import { describe, expect, it } from 'vitest';
import { quarantinedBytes, quarantinedJson } from './quarantine-entry.ts';

const PHONE = '5511987654321@s.whatsapp.net';
const MARIA = 'phone:551187654321';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('whose a body in quarantine is', () => {
  it.each<[string, unknown, string | undefined]>([
    ['a key', { data: { key: { remoteJid: PHONE } } }, MARIA],
    ['a key with a LID first', { data: { key: { remoteJid: '193514042814567@lid', remoteJidAlt: PHONE } } }, MARIA],
    ['a list, of which one names a person', { data: [{ key: { remoteJid: '1@g.us' } }, { remoteJid: PHONE }] }, MARIA],
    ['a key without a level of its own', { data: { remoteJid: PHONE, keyId: 'A1' } }, MARIA],
    ['a group', { data: { key: { remoteJid: '120363000000000000@g.us' } } }, undefined],
    ['our own number', { sender: PHONE, data: { key: { remoteJid: PHONE } } }, undefined],
    ['nobody', { data: 7 }, undefined],
  ])('is read from %s', (_name, body, address) => {
    expect(quarantinedJson('odd', body).address).toBe(address);
  });

  it('is read from a body that was cut off or is not JSON', () => {
    const cutOff = `{"event":"messages.upsert","data":{"key":{"remoteJid" : "${PHONE}","id":"A1"},"message":{"conv`;
    expect(quarantinedBytes('too-large', bytes(cutOff)).address).toBe(MARIA);
  });

  it('is not believed from what somebody wrote', () => {
    const text = JSON.stringify({ text: `{"remoteJid":"${PHONE}"}` });
    expect(quarantinedBytes('not-json', bytes(text)).address).toBeUndefined();
    expect(quarantinedBytes('not-json', bytes('"remoteJid":"1@g.us"')).address).toBeUndefined();
  });
});

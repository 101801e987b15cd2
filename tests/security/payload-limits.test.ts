import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordAcceptor } from '../../src/channel/accept-records.ts';
import { type MemoryPlatform, memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { silentLog } from '../../src/platform/log.ts';
import { aDoor } from '../support/a-door.ts';

const LARGEST = 256 * 1024;
const DEEPEST = 64;
const LONGEST = 65_536;

describe('the limits of a webhook', () => {
  let platform: MemoryPlatform;
  let post: ReturnType<typeof aDoor>;
  beforeEach(() => {
    platform = memoryPlatform();
    post = aDoor({ inbox: platform.inbox, log: silentLog });
  });

  const reasons = () => [...platform.data.quarantine.values()].map(({ reason }) => reason);
  const texts = () =>
    [...platform.data.inbox.values()].map(
      ({ event }) => (JSON.parse(event) as { content: { text: string } }).content.text,
    );

  function upsert(text: string, padding = ''): string {
    const key = { id: 'A1', remoteJid: '5511987654321@s.whatsapp.net' };
    const data = { key, message: { conversation: text }, messageTimestamp: 1, padding };
    return JSON.stringify({ event: 'messages.upsert', instance: 'i', data });
  }

  it('let a body of 256 kB in, and keep one byte more unread, with 64 kB of it', async () => {
    const padding = 'x'.repeat(LARGEST - upsert('oi').length);
    expect(await post(upsert('oi', padding))).toBe(200);
    expect(texts()).toEqual(['oi']);
    expect(await post(upsert('olá', padding))).toBe(200);
    expect(reasons()).toEqual(['too-large']);
    for (const { raw } of platform.data.quarantine.values()) expect(raw.length).toBeLessThanOrEqual(64 * 1024);
  });

  it('hold for the whole body, whatever its length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: LARGEST - 50, max: LARGEST + 50 }), async (length) => {
        const before = reasons().length;
        const mark = `${length} `;
        expect(
          await post(`{"event":"call","instance":"i","x":"${mark.padEnd(length - 36, '.')}"}`.slice(0, length)),
        ).toBe(200);
        expect(reasons().length - before).toBeLessThanOrEqual(1);
        if (length > LARGEST)
          expect(reasons().every((reason) => reason === 'too-large' || reason === 'not-json')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('let JSON nest 64 deep and no deeper, in arrays and objects alike', async () => {
    const nested = (depth: number, kind: string) =>
      kind === '[' ? '['.repeat(depth) + ']'.repeat(depth) : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom('[', '{'), async (depth, kind) => {
        platform.data.quarantine.clear();
        expect(await post(nested(depth, kind))).toBe(200);
        expect(reasons()).toEqual([depth > DEEPEST ? 'too-deep' : 'not-an-envelope']);
      }),
      { numRuns: 300 },
    );
  });

  it('cut a text at 65,536 letters, never in the middle of one that takes two', async () => {
    await post(upsert('a'.repeat(LONGEST + 1)));
    expect(texts().map(({ length }) => length)).toEqual([LONGEST]);
    platform.data.inbox.clear();
    await post(upsert(`a${'💸'.repeat(LONGEST / 2)}`));
    expect(texts()[0]?.isWellFormed()).toBe(true);
    expect(texts()[0]?.length).toBeLessThanOrEqual(LONGEST);
  });

  it('take UTF-8 strictly: no text is ever guessed', async () => {
    const valid = Buffer.from(upsert('não'));
    const at = valid.indexOf(Buffer.from('ã'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0x80, 0xbf, 0xc0, 0xc1, 0xf5, 0xff), async (byte) => {
        platform.data.quarantine.clear();
        const broken = Buffer.from(valid);
        broken[at] = byte;
        expect(await post(new Uint8Array(broken))).toBe(200);
        expect(reasons()).toEqual(['not-utf-8']);
        expect(texts()).toEqual([]);
      }),
    );
  });

  it('lose no message: what came in too large a webhook comes in by the gap sweep', async () => {
    const thumbnail = Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [index, index % 256]));
    const image = { jpegThumbnail: thumbnail, caption: 'fatura de 500 reais' };
    const key = { id: 'LARGE', fromMe: false, remoteJid: '5511987654321@s.whatsapp.net' };
    const record = { key, message: { imageMessage: image }, messageType: 'imageMessage', messageTimestamp: 1 };
    const body = JSON.stringify({ event: 'messages.upsert', instance: 'i', data: record });
    expect(body.length).toBeGreaterThan(LARGEST);
    expect(await post(body)).toBe(200);
    expect(platform.data.inbox.size).toBe(0);
    const accept = recordAcceptor({ ...platform, log: silentLog, onAccepted: () => {} });
    expect(await accept('i', { records: [record], receipts: [] })).toBe(1);
    const [row] = platform.data.inbox.values();
    expect(row?.event.length).toBeLessThan(1_000);
    expect(row?.event).toContain('fatura de 500 reais');
  });
});

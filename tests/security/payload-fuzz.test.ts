import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { jsonLog } from '../../src/platform/log.ts';
import { webhookApp } from '../support/webhook-app.ts';

const TOKEN = 'um-segredo-de-teste-0123';

function channel() {
  const { inbox, data } = memoryPlatform();
  const lines: string[] = [];
  const log = jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 });
  const app = webhookApp({ inbox, tokens: [TOKEN], log, onAccepted: () => {} });
  async function post(body: string | Uint8Array): Promise<number> {
    const init = { method: 'POST' as const, headers: { 'x-denserola-token': TOKEN }, body };
    return (await app.request('/webhooks/evolution', init)).status;
  }
  return { post, data, lines };
}

const EVENTS = [
  'messages.upsert',
  'messages.update',
  'messages.edited',
  'messages.delete',
  'send.message',
  'connection.update',
  'qrcode.updated',
  'logout.instance',
];

/** JSON text that is well formed and yet breaks what stores it: escapes that JavaScript lets through, numbers past any type. */
const POISON = [
  String.raw`{"conversation":"\u0000"}`,
  String.raw`{"conversation":"\ud800"}`,
  String.raw`{"conversation":"\udc00\ud800"}`,
  '{"conversation":"a","messageContextInfo":1e400}',
  '{"locationMessage":{"degreesLatitude":1e400,"degreesLongitude":-1e400}}',
  '{"audioMessage":{"seconds":1e308}}',
  '{"__proto__":{"conversation":"a"},"constructor":{"prototype":{"x":1}}}',
  '{"conversation":"a","conversation":{"toString":null}}',
  `{"conversation":"${'a'.repeat(200_000)}"}`,
  `{"interactiveResponseMessage":{"nativeFlowResponseMessage":{"paramsJson":"${'['.repeat(5_000)}"}}}`,
];

function upsert(message: string, id = '"A1"', timestamp = '1'): string {
  return `{"event":"messages.upsert","instance":"i","data":{"key":{"id":${id},"remoteJid":"5511987654321@s.whatsapp.net"},"message":${message},"messageTimestamp":${timestamp}}}`;
}

describe('whatever is posted with the right token', () => {
  it('is answered 200 and kept when it is any bytes', async () => {
    const { post, data } = channel();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await post(new Uint8Array(bytes))).toBe(200);
      }),
      { numRuns: 1_000 },
    );
    expect(data.quarantine.size).toBeGreaterThan(500);
  });

  it('is answered 200 when it is any JSON in the place of any event’s data', async () => {
    const { post } = channel();
    const body = fc.record({ event: fc.constantFrom(...EVENTS), instance: fc.string(), data: fc.jsonValue() });
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        expect(await post(JSON.stringify(value))).toBe(200);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(POISON)('is answered 200 and kept when it is poison: %.60s', async (message) => {
    const { post, data } = channel();
    expect(await post(upsert(message))).toBe(200);
    expect(data.inbox.size + data.quarantine.size).toBeGreaterThan(0);
    for (const { event } of data.inbox.values()) {
      expect(event).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      expect(event).not.toContain('null');
    }
  });

  it.each(['1e400', '-1', '"x"', '{"low":1e400,"high":1}', '99999999999999999999'])(
    'gets no time out of %s',
    async (timestamp) => {
      const { post, data } = channel();
      expect(await post(upsert('{"conversation":"oi"}', '"A1"', timestamp))).toBe(200);
      expect([...data.inbox.values()].map(({ event }) => JSON.parse(event) as unknown)).toMatchObject([{ sentAt: 0 }]);
    },
  );

  it('goes to quarantine when its id cannot be a key', async () => {
    const { post, data } = channel();
    for (const id of [String.raw`"\u0000"`, String.raw`"\ud800"`, `"${'x'.repeat(3_000)}"`, '""', '7', 'null', '{}']) {
      expect(await post(upsert('{"conversation":"oi"}', id))).toBe(200);
    }
    expect(data.inbox.size).toBe(0);
    expect(data.quarantine.size).toBe(7);
  });

  it('never makes the parser fail', async () => {
    const { post, lines } = channel();
    for (const message of POISON) await post(upsert(message));
    expect(lines.join('')).not.toContain('parser-failed');
  });
});

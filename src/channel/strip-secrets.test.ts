import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactText } from './redact-text.ts';
import { stripSecrets } from './strip-secrets.ts';

const CANARY = 'EAAG-canary-4711';

describe('stripSecrets', () => {
  it('removes secrets at any depth, however their names are written', () => {
    const name = fc.constantFrom('apikey', 'apiKey', 'API_KEY', 'x-denserola-token', 'Authorization', 'accessToken');
    const path = fc.array(fc.constantFrom('data', 'list', 'message'), { maxLength: 10 });
    fc.assert(
      fc.property(name, path, (secret, keys) => {
        const body = keys.reduce<object>((inner, key) => ({ [key]: [inner], kept: 1 }), { [secret]: CANARY });
        expect(JSON.stringify(stripSecrets(body))).not.toContain(CANARY);
      }),
    );
  });

  it('removes thumbnails, keys and login codes by name, and other bytes by their look', () => {
    const stripped = stripSecrets({
      imageMessage: {
        caption: 'boleto',
        jpegThumbnail: { 0: 255, 1: 216 },
        mediaKey: 'x',
        other: { 0: 1, 1: 2, 2: 3, 3: 4 },
      },
      messageContextInfo: { messageSecret: 'x' },
      qrcode: { code: CANARY },
      file: 'A'.repeat(600),
      picture: 'data:image/png;base64,AAAA',
    });
    expect(stripped).toEqual({
      imageMessage: { caption: 'boleto', other: '[bytes]' },
      file: '[base64]',
      picture: '[base64]',
    });
  });

  it('keeps what people wrote', () => {
    const body = {
      data: { message: { conversation: `devo R$ 500 ${'blá '.repeat(400)}` }, list: [1, 'a', null, true] },
    };
    expect(stripSecrets(body)).toEqual(body);
  });

  it('keeps a key named __proto__ a key', () => {
    const body: unknown = JSON.parse('{"__proto__":{"a":1}}');
    expect(JSON.stringify(stripSecrets(body))).toBe('{"__proto__":{"a":1}}');
  });
});

describe('redactText', () => {
  const redacted = (text: string) => Buffer.from(redactText(Buffer.from(text, 'latin1'))).toString('latin1');

  it('removes a secret from what is not JSON any more', () => {
    for (const text of [
      `{"apikey":"${CANARY}","data":`,
      `{"data":1, "apikey" : "${CANARY}`,
      `{"Authorization":"Bearer ${CANARY}"}`,
      `{"text":"{\\"apikey\\":\\"${CANARY}\\"}"}`,
      `apikey=${CANARY}&x=1`,
      `{'access_token': '${CANARY}'}`,
    ]) {
      expect(redacted(text), text).not.toContain('canary');
    }
  });

  it('keeps bytes that are no secret as they came', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect([...redactText(bytes)]).toEqual([...bytes]);
      }),
    );
  });

  it('is quick on long hostile text', () => {
    const started = performance.now();
    redactText(Buffer.from('"apikey"'.repeat(50_000)));
    redactText(Buffer.from(`"apikey":"${'\\'.repeat(500_000)}`));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLog } from '../../src/platform/log.ts';
import { CANARIES, canariesIn } from '../fuzz/canaries.ts';
import { eventually } from '../support/postgres-events.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

const SECRETS = ['sk-canary-secret-0123456789', 'Bearer canary.jwt.0123456789'];

function logged(write: (log: ReturnType<typeof jsonLog>) => void): readonly string[] {
  const lines: string[] = [];
  write(jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 }));
  return lines;
}

describe('a log line', () => {
  it.each(CANARIES.filter((canary) => canary.replace(/\D/g, '').length > 10 || canary.includes('@')))(
    'masks %s wherever a library put it: in a value, a message, a cause',
    (canary) => {
      const lines = logged((log) => {
        log.info('x', { value: `before ${canary} after` });
        log.warn('x', { reason: canary });
        log.error('x', new Error(`invalid input "${canary}"`, { cause: new Error(`because of ${canary}`) }));
        log.error('x', `thrown text ${canary}`);
      });
      expect(lines).toHaveLength(4);
      expect(lines.flatMap(canariesIn)).toEqual([]);
      expect(lines.join('')).not.toContain(canary);
    },
  );

  it.each(['token', 'apiKey', 'API_KEY', 'webhookSecret', 'password', 'Authorization', 'cookie', 'x-denserola-token'])(
    'shows no value under a key like %s',
    (key) => {
      const lines = logged((log) => log.info('x', { [key]: SECRETS[0] }));
      expect(lines.join('')).not.toContain('canary');
      expect(lines.join('')).toContain('[secret]');
    },
  );

  it('is one line of JSON whatever is in it, so that nobody can write a line of their own', () => {
    const forged = fc.oneof(
      fc.constantFrom(
        '\n{"level":"error","event":"forged"}',
        '\r\n\r\n',
        '\u2028{"event":"forged"}',
        '","event":"forged',
        '\u001b[2J',
      ),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(forged, forged, (value, message) => {
        const lines = logged((log) => {
          log.info('x', { value });
          log.error('x', new Error(message));
        });
        expect(lines).toHaveLength(2);
        for (const line of lines) {
          expect(line.indexOf('\n')).toBe(line.length - 1);
          expect([...line.slice(0, -1)].filter((letter) => letter < ' ')).toEqual([]);
          expect(JSON.parse(line)).toMatchObject({ event: 'x' });
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is short, whatever an error carries', () => {
    const lines = logged((log) => log.error('x', new Error('x '.repeat(100_000))));
    expect(lines.join('').length).toBeLessThan(2_000);
  });
});

describe('the log of the whole product', () => {
  let product: TestPlatform;
  beforeAll(async () => {
    product = await startTestPlatform();
  });
  afterAll(() => product.stop());

  it('holds nothing of what a person wrote, is called, or is reached at, also after faults', async () => {
    const phone = '5511987650001';
    await product.say(phone, 'oi');
    await product.say(phone, 'sim');
    for (const canary of CANARIES) await product.say(phone, `meu dado é ${canary} e devo 500 no nubank`);
    product.platform.simulator?.faults.planSend('error-500-after-sending');
    await product.say(phone, CANARIES.join('\n'));
    await product.say(phone, 'quero falar com uma pessoa');
    await product.say(phone, 'quero morrer');
    expect(product.logged()).toContain('turn.committed');
    // Operators are told by who waits for no turn.
    for (const told of ['operator.human-asked', 'operator.crisis']) {
      await eventually(async () => product.logged().includes(told) || undefined);
    }
    expect(canariesIn(product.logged())).toEqual([]);
    for (const word of ['Canári', 'nubank', 'morrer', 'segredo can']) expect(product.logged()).not.toContain(word);
  });

  it('gives a client that caused an error a code, and no stack, path or query', async () => {
    for (const path of ['/r/%00', '/webhooks/evolution', '/r/a-secret-of-enough-letters', '/nothing', '/readyz']) {
      const body = await (await fetch(`${product.url}${path}`)).text();
      expect(body).not.toMatch(/node_modules|\.ts:\d|\bat \w+ \(|SELECT |postgres(?:ql)?:\/\//);
    }
  });
});

describe('the canaries themselves', () => {
  it('are found as they are, with other punctuation, and inside JSON', () => {
    expect(canariesIn('call 5511987650001 now')).toContain('5511987650001');
    expect(canariesIn('call +55 11 98765-0001 now')).toContain('5511987650001');
    expect(canariesIn('{"name":"Canária da Silva Sauro"}')).toEqual(['Canária da Silva Sauro']);
    expect(
      canariesIn('{"at":"2026-11-27T09:00:00.000Z","level":"info","person":"0b9a6f2e-3f5c-4f7e-9f53-000000000000"}'),
    ).toEqual([]);
  });
});

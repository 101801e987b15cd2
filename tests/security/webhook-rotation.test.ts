import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { silentLog } from '../../src/platform/log.ts';
import { aDoor } from '../support/a-door.ts';

const OLD = 'token-antigo-0123456789';
const NEW = 'token-novo-98765432100';
const body = (id: number) =>
  JSON.stringify({
    event: 'messages.upsert',
    instance: 'i',
    data: {
      key: { id: `R${id}`, remoteJid: '5511987654321@s.whatsapp.net' },
      message: { conversation: 'oi' },
      messageTimestamp: 1,
    },
  });

describe('changing the webhook’s token under load', () => {
  /**
   * The steps of docs/whatsapp.md: a process that takes both replaces the one that takes the old; then the gateway is
   * told the new one, while webhooks with the old one are still on their way; then the old one goes.
   */
  it('refuses not one of 3,000 webhooks, and loses none', async () => {
    const platform = memoryPlatform();
    const door = (...tokens: readonly string[]) => aDoor({ inbox: platform.inbox, log: silentLog, tokens });
    const steps = [
      { post: door(OLD), tokens: [OLD] },
      { post: door(NEW, OLD), tokens: [OLD] },
      { post: door(NEW, OLD), tokens: [OLD, NEW] },
      { post: door(NEW, OLD), tokens: [NEW] },
      { post: door(NEW), tokens: [NEW] },
    ];
    const statuses = await Promise.all(
      steps.flatMap(({ post, tokens }, step) =>
        Array.from({ length: 600 }, (_, index) => post(body(step * 600 + index), tokens[index % tokens.length] ?? '')),
      ),
    );
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    expect(platform.data.inbox.size).toBe(3_000);
  });
});

describe('a JWT', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  function jwt(header: object, key: string, now = Math.floor(Date.now() / 1000)): string {
    const signed = `${part(header)}.${part({ iat: now, exp: now + 600, app: 'evolution', action: 'webhook' })}`;
    return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
  }

  /** docs/decisions/0021: a JWT is minted once before all retries and would have expired when a late retry comes. */
  it.each([
    ['signed with our secret', jwt({ alg: 'HS256', typ: 'JWT' }, NEW)],
    ['that says it needs no signature', `${part({ alg: 'none' })}.${part({ app: 'evolution' })}.`],
    ['signed with nothing', jwt({ alg: 'HS256' }, '')],
  ])('%s is not accepted: only the secret itself is', async (_name, token) => {
    const { inbox, data } = memoryPlatform();
    const post = aDoor({ inbox, log: silentLog, tokens: [NEW] });
    expect(await post(body(1), token)).toBe(401);
    expect(await post(body(1), `Bearer ${token}`)).toBe(401);
    expect(data.inbox.size).toBe(0);
  });
});

import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { webhookDoor } from '../../src/channel/webhook-door.ts';
import { tokenCheck } from '../../src/channel/webhook-token.ts';
import { memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { silentLog } from '../../src/platform/log.ts';
import { webhookApp } from '../support/webhook-app.ts';

const OLD = 'token-antigo-0123456789';
const NEW = 'token-novo-98765432100';

function channel(tokens: readonly string[]) {
  const { inbox, data } = memoryPlatform();
  const app = webhookApp({ inbox, tokens, log: silentLog, onAccepted: () => {} });
  async function post(headers: Record<string, string>, body: string | Uint8Array = '{"event":"call","instance":"i"}') {
    return app.request('/webhooks/evolution', { method: 'POST' as const, headers, body });
  }
  return { post, data };
}

describe('the webhook’s token', () => {
  it('lets the old and the new one in while one replaces the other', async () => {
    const { post } = channel([OLD, NEW]);
    expect((await post({ 'x-denserola-token': OLD })).status).toBe(200);
    expect((await post({ 'x-denserola-token': NEW })).status).toBe(200);
  });

  it('keeps the old one out once it is gone from the list', async () => {
    expect((await channel([NEW]).post({ 'x-denserola-token': OLD })).status).toBe(401);
  });

  it.each([
    ['none', {}],
    ['an empty one', { 'x-denserola-token': '' }],
    ['a short one', { 'x-denserola-token': 't' }],
    ['the beginning of the right one', { 'x-denserola-token': NEW.slice(0, -1) }],
    ['the right one and more', { 'x-denserola-token': `${NEW}0` }],
    ['both in one header', { 'x-denserola-token': `${OLD},${NEW}` }],
    ['the right one under another name', { authorization: `Bearer ${NEW}`, apikey: NEW }],
    ['one of another case', { 'x-denserola-token': NEW.toUpperCase() }],
  ])('refuses %s with a code, and keeps nothing', async (_name, headers) => {
    const { post, data } = channel([NEW]);
    const answer = await post(headers as Record<string, string>, '{"event":"estranho","instance":"i"}');
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ code: 'unauthorized' });
    expect(data.inbox.size + data.quarantine.size).toBe(0);
  });

  it('is never matched by nothing, even when nothing is in the list', () => {
    for (const tokens of [[], [''], ['', '']]) {
      expect(tokenCheck(tokens)('')).toBe(false);
      expect(tokenCheck(tokens)(undefined)).toBe(false);
    }
  });

  it('is asked for before a byte of the body is read', async () => {
    let isRead = false;
    const body = new Readable({
      read() {
        isRead = true;
      },
    });
    const { inbox } = memoryPlatform();
    const receive = webhookDoor({ inbox, tokens: [NEW], log: silentLog, onAccepted: () => {} });
    expect(await receive({ token: OLD, length: 1, body })).toMatchObject({ status: 401 });
    expect(isRead).toBe(false);
  });
});

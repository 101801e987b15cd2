import { describe, expect, it } from 'vitest';
import type { MemoryData } from '../../src/gateways/memory/memory-data.ts';
import { ANA, aLogin } from '../support/a-login.ts';
import { aRoadmap } from '../support/a-roadmap.ts';
import { takeTurn } from '../support/postgres-events.ts';

const SITE = 'https://denserola.example';

describe('a change', () => {
  it.each([
    ['a page of ours', { 'sec-fetch-site': 'same-origin' }, 303],
    ['a page of ours in an old browser', { origin: SITE }, 303],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['another host of our domain', { 'sec-fetch-site': 'same-site', origin: 'https://www.denserola.example' }, 403],
    ['an address bar', { 'sec-fetch-site': 'none' }, 403],
    ['another site in an old browser', { origin: 'https://evil.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['our site over http', { origin: 'http://denserola.example' }, 403],
    ['nowhere', {}, 403],
    ['a site that lies about its origin only', { 'sec-fetch-site': 'cross-site', origin: SITE }, 403],
  ])('from %s', async (_, headers, status) => {
    const world = await aLogin();
    expect((await world.browser().send('/entrar', { telefone: ANA.typed }, headers)).status).toBe(status);
    expect(world.platform.data.loginCodes.size).toBe(status === 303 ? 1 : 0);
  });

  it.each(['text/plain', 'application/json', 'multipart/form-data; boundary=x', ''])(
    'does not come as %j, which a form of another site could send or a page of ours does not',
    async (type) => {
      const world = await aLogin();
      const headers = { 'sec-fetch-site': 'same-origin', 'content-type': type };
      expect((await world.browser().send('/entrar', { telefone: ANA.typed }, headers)).status).toBe(415);
    },
  );

  it('is made by no route with GET, and guarded at every POST of the web', async () => {
    const world = await aLogin({ pages: 'of-the-product' });
    const posts = world.app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path);
    expect(posts.length).toBeGreaterThan(9);
    const ana = await world.loggedIn(ANA);
    const before = snapshot(world.platform.data);
    for (const path of posts)
      expect([path, (await ana.send(path, {}, { 'sec-fetch-site': 'cross-site' })).status]).toEqual([path, 403]);
    for (const path of [...posts, '/painel']) await ana.visit(path);
    expect(snapshot(world.platform.data)).toBe(before);
  });

  it.each([
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403, 'foreign-request'],
    ['another host of our domain', { 'sec-fetch-site': 'same-site' }, 403, 'foreign-request'],
    ['another site in an old browser', { origin: 'https://evil.example' }, 403, 'foreign-request'],
    ['nowhere', {}, 403, 'foreign-request'],
    ['a form', { 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' }, 415, 'unsupported-format'],
    ['a page of ours', { 'sec-fetch-site': 'same-origin' }, 403, 'premium-needed'],
    ['a page of ours in an old browser', { origin: SITE }, 403, 'premium-needed'],
  ])('asked of the API by %s is answered so', async (_, headers, status, code) => {
    const world = await aLogin({ pages: 'of-the-product' });
    await takeTurn({ store: world.platform.conversationStore }, { roadmap: aRoadmap() }, ANA.address);
    const ana = await world.loggedIn(ANA);
    const response = await ana.sendJson('/api/what-if', {}, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it('is of no other method', async () => {
    const world = await aLogin();
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      expect((await world.app.request('/sair', { method })).status).toBe(404);
    }
  });
});

function snapshot({ loginSessions, loginCodes, outbox, conversations, charges, premium }: MemoryData): string {
  return JSON.stringify([loginSessions, loginCodes, outbox, conversations, charges, premium].map((map) => [...map]));
}

import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/platform/ids.ts';
import { ANA, aLogin, BIA, type LoginWorld, OWN_SITE } from '../support/a-login.ts';
import { aRoadmap } from '../support/a-roadmap.ts';
import { takeTurn } from '../support/postgres-events.ts';
import { ROUTE_MATRIX, type RouteRule } from '../support/route-matrix.ts';

const BIAS_SECRET = 'the-secret-of-the-link-of-bia';
/** What only Bia's pages may show. */
const CANARY = 'Beatriz-canary';
const CANARY_CHARGE = 'DbeatrizCanary';

/** Names under which a page could be asked for somebody else. */
const NAMES = ['personId', 'person_id', 'person', 'pessoa', 'id', 'userId', 'usuario', 'sub'];

const routes = routesOf((await aLogin({ pages: 'of-the-product' })).app);

describe('the route table', () => {
  it('is in the matrix, all of it, and the matrix holds nothing else', () => {
    expect(routes.toSorted()).toEqual(Object.keys(ROUTE_MATRIX).toSorted());
  });

  it('is noticed when a route is added', async () => {
    const { app } = await aLogin();
    app.post('/painel/of-a-test/:debt', (c) => c.text(''));
    expect(routesOf(app)).toContain('POST /painel/of-a-test/:debt');
    expect(Object.keys(ROUTE_MATRIX)).not.toContain('POST /painel/of-a-test/:debt');
  });
});

describe.each(Object.entries(ROUTE_MATRIX))('%s', (route, rule) => {
  const [method = '', path = ''] = route.split(' ');
  let world: LoginWorld;
  let bia: string;
  beforeAll(async () => {
    world = await aLogin({ pages: 'of-the-product' });
    bia = world.personId(BIA.address);
    const roadmap = { ...aRoadmap(), firstName: CANARY };
    await takeTurn(
      { store: world.platform.conversationStore },
      { roadmap, linkHash: sha256(BIAS_SECRET) },
      BIA.address,
    );
    await world.loggedIn(BIA);
    // Both see all pages, and Bia has a charge that is not hers to see.
    const until = Date.parse('2030-01-01T00:00:00Z');
    for (const { address } of [ANA, BIA]) {
      const of = { personId: world.personId(address), until, operatorId: 'op-1' };
      await world.platform.entitlements.set({ ...of, reason: address === BIA.address ? CANARY : 'teste' });
    }
    await world.platform.premiumCharges.begin({ personId: bia, id: CANARY_CHARGE, amount: 1490, days: 30 });
    await world.platform.premiumCharges.opened({ id: CANARY_CHARGE, pix: CANARY, expiresAt: until });
  });

  it('shows and changes nothing of Bia when Ana asks for it by her id', async () => {
    const before = everythingOf(bia, world);
    for (const attempt of attemptsOn({ method, path }, rule, bia)) {
      const ana = await world.loggedIn(ANA);
      const cookie = [...ana.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { ...OWN_SITE, ...attempt.headers, cookie };
      const response = await world.app.request(attempt.path, { method, headers, ...attempt.body });
      const seen = `${JSON.stringify([...response.headers])}${await response.text()}`;
      for (const hers of [CANARY, CANARY_CHARGE]) expect(seen).not.toContain(hers);
      expect(seen).not.toContain(bia);
      if (path.includes(':')) expect(response.status).toBe(404);
      if (attempt.hasForeignField) expect([attempt.path, response.status]).toEqual([attempt.path, 400]);
      // Codes are limited, and each attempt needs one.
      world.passTime(24 * 3_600_000);
    }
    expect(everythingOf(bia, world)).toBe(before);
  });
});

/** Routes that show or do something of the person who is logged in. */
const OF_A_SESSION = Object.entries(ROUTE_MATRIX).filter(([, { whose }]) => whose === 'session');

describe.each(OF_A_SESSION)('%s, to somebody who is not logged in', (route, { form, json }) => {
  it(json ? 'says so' : 'sends them to the login', async () => {
    const [method = '', path = ''] = route.split(' ');
    const nobody = (await aLogin({ pages: 'of-the-product' })).browser();
    const send = () => (json ? nobody.sendJson(path, json) : nobody.send(path, form));
    const response = await (method === 'POST' ? send() : nobody.visit(path));
    expect(response.status).toBe(json ? 401 : 303);
    if (json) expect(await response.json()).toMatchObject({ code: 'not-logged-in' });
    else expect(response.headers.get('location')).toMatch(/^\/entrar/);
  });
});

type Attempt = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly body: string };
  readonly hasForeignField?: boolean;
};

/** Her id in the path, in the query, in headers, in another cookie, and in fields beside those of the form. */
function attemptsOn(
  { method, path }: { method: string; path: string },
  { form = {}, json }: RouteRule,
  id: string,
): Attempt[] {
  const address = path.replaceAll(/:\w+/g, id).replace('*', id);
  const query = new URLSearchParams(Object.fromEntries(NAMES.map((name) => [name, id]))).toString();
  const headers = { 'x-person-id': id, 'x-user-id': id, authorization: `Bearer ${id}` };
  if (method === 'GET')
    return [
      { path: address, headers },
      { path: `${address}?${query}`, headers, hasForeignField: json !== undefined },
    ];
  if (json) {
    const asJson = { ...headers, 'content-type': 'application/json' };
    return [
      ...NAMES.map((name) => ({
        ...{ path: address, headers: asJson, body: { body: JSON.stringify({ ...json, [name]: id }) } },
        hasForeignField: true,
      })),
      { path: address, headers: asJson, body: { body: JSON.stringify(json) } },
    ];
  }
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = (fields: Readonly<Record<string, string>>) => ({ body: new URLSearchParams(fields).toString() });
  return [
    ...NAMES.map((name) => ({
      ...{ path: address, headers: { ...headers, ...type }, body: body({ ...form, [name]: id }) },
      hasForeignField: true,
    })),
    // The last: it is done, to whoever asks.
    { path: `${address}?${query}`, headers: { ...headers, ...type }, body: body(form) },
  ];
}

function everythingOf(id: string, { platform: { data } }: LoginWorld): string {
  const rows = [data.conversations, data.outbox, data.roadmaps, data.loginCodes, data.loginLinks, data.loginSessions];
  const ofPremium = [data.premium, data.premiumChanges, data.charges];
  const all = [...rows, ...ofPremium].map((kept) => [...kept].filter((row) => JSON.stringify(row).includes(id)));
  return JSON.stringify(all);
}

/** What answers requests: middleware has no method of its own, and the names of assets change with their content. */
function routesOf({ routes: table }: Hono): string[] {
  const names = table
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.startsWith('/assets/') ? '/assets/*' : path}`);
  return [...new Set(names)];
}

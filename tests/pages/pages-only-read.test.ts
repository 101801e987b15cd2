import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoginParts } from '../../src/apps/login-parts.ts';
import { panel } from '../../src/apps/panel.ts';
import { peopleApi } from '../../src/apps/people-api.ts';
import { premiumPages } from '../../src/apps/premium-pages.ts';
import { plannerHere } from '../../src/gateways/planner/planner-here.ts';
import { postgresConversationStore } from '../../src/gateways/postgres/conversation-store.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresInbox } from '../../src/gateways/postgres/inbox.ts';
import { readHandle } from '../../src/gateways/postgres/read-handle.ts';
import { postgresRoadmapSource } from '../../src/gateways/postgres/roadmap-source.ts';
import { silentLog } from '../../src/platform/log.ts';
import { webRoutes } from '../../src/web/web-routes.ts';
import { aJourney } from '../support/a-journey.ts';
import { dashboardClock } from '../support/dashboard-server.ts';
import { freshDatabase } from '../support/postgres-database.ts';
import { aMessage, anOutcome, MARIA } from '../support/postgres-events.ts';
import { wordsOf } from '../support/words-of.ts';

const SECRET = 'a-secret-of-enough-letters';
const FREE = ['', '/mes', '/roteiro', '/dividas', '/dados', '/plano', '/dados/tudo.json', '/dados/mensagens.csv'];
const PREMIUM = ['/evolucao', '/simular?mais=100', '/estrategias', '/calendario', '/negociacoes', '/plano.pdf'];
const FILES = ['/calendario.ics'];
const API = ['me', 'overview', 'month', 'debts', 'roadmap', 'evolution', 'strategies', 'calendar', 'export'];

/**
 * Every page, and every answer of the API, as the product wires it, over a handle that only leads to sessions that cannot write (as on a replica), while
 * whatever goes past the handle goes nowhere.
 */
describe("people's pages read by the read handle alone", () => {
  let close: () => Promise<void>;
  let app: Hono;

  beforeAll(async () => {
    const database = await freshDatabase();
    const pool = databasePool({ url: database.url, name: 'turns', max: 2 });
    const store = postgresConversationStore({ pool, addressKey: 'a key for tests' });
    await postgresInbox({ pool }).accept([aMessage('first')], []);
    const personId = (await store.identify(MARIA)) ?? '';
    const turn = await store.begin(personId);
    if (!turn) throw new Error('the turn could not begin');
    const { state, roadmap, negotiations } = aJourney();
    await store.commit(
      turn.lease,
      anOutcome({
        ...{ state, roadmap, linkHash: createHash('sha256').update(SECRET).digest('hex') },
        events: negotiations.map(({ event }) => event),
        consumed: turn.pending.map(({ seq }) => seq),
      }),
    );
    await pool.query(`INSERT INTO premium (person_id, premium_until) VALUES ($1, now() + interval '1 day')`, [
      personId,
    ]);
    const primary = databasePool({
      ...{ url: `${database.url}?options=-c%20default_transaction_read_only%3Don`, name: 'web', max: 2 },
    });
    await expect(primary.query('CREATE TABLE written ()')).rejects.toThrow('read-only');
    const nowhere = databasePool({ url: 'postgres://nobody@127.0.0.1:1/x', name: 'operations', max: 1 });
    const reads = readHandle({ primary });
    const visitorOf = async () => ({ personId, level: 'code' }) as const;
    const login: LoginParts = { visitorOf, stepUp: async () => 'fresh', guardChange: (_, next) => next() };
    const publicUrl = 'http://127.0.0.1';
    const premium = premiumPages({ reads, planner: plannerHere, clock: dashboardClock, visitorOf });
    const pages = panel({
      ...{ reads, writes: nowhere, store, payments: undefined, publicUrl, login },
      offer: async () => ({ price: 1490, days: 30 }),
      ...{ wakeDelivery: () => {}, clock: dashboardClock, log: silentLog },
    });
    app = new Hono();
    app.route('/', pages.routes);
    app.route(
      '/',
      webRoutes({
        ...{ publicUrl, simulatorOn: false, log: silentLog, clock: dashboardClock },
        roadmaps: postgresRoadmapSource({ pool: reads.reports }),
        parts: [peopleApi({ reads, login, premium, publicUrl, clock: dashboardClock, log: silentLog })],
        dashboards: premium,
      }),
    );
    close = async () => {
      await Promise.all([pool.end(), primary.end(), nowhere.end()]);
      await database.drop();
    };
  });
  afterAll(() => close());

  const paths = [...FREE, ...PREMIUM, ...FILES].map((path) => `/painel${path}`);
  it.each([...paths, ...API.map((name) => `/api/${name}`), `/r/${SECRET}`])('%s opens', async (path) => {
    expect((await app.request(path)).status).toBe(200);
  });

  it('/api/what-if answers', async () => {
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    const body = JSON.stringify({ extraMonthlyCentavos: 10_000 });
    const response = await app.request('/api/what-if', { method: 'POST', headers, body });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ before: { ends: 'paid' }, after: { ends: 'paid' } });
  });

  it('is every page that people have: none is left out of this test', () => {
    const opened = new Set([...FREE, ...PREMIUM, ...FILES].map((path) => `/painel${path.replace(/\?.*/, '')}`));
    const others = ['/painel/dados/apagar', '/painel/dados/:table'];
    const shown = app.routes.flatMap(({ method, path }) =>
      method === 'GET' && path.startsWith('/painel') && !path.includes('*') && !path.endsWith('.csv') ? [path] : [],
    );
    expect([...new Set(shown)].filter((path) => !opened.has(path) && !others.includes(path))).toEqual([]);
    const asked = [...API.map((name) => `GET /api/${name}`), 'GET /api/openapi.json', 'POST /api/what-if'];
    const ofTheApi = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api'));
    expect(ofTheApi.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(asked.toSorted());
  });

  it('say what was told', async () => {
    const words = async (path: string) => wordsOf(await (await app.request(path)).text());
    expect(await words('/painel/evolucao')).toContain('você já pagou R$ 4.299,50');
    expect(await words('/painel/negociacoes')).toContain('Nossa conta: vale a pena, e entrou no roteiro');
    expect(await (await app.request('/api/evolution')).json()).toMatchObject({ paidCentavos: 429_950 });
  });
});

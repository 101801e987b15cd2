import { describe, expect, it } from 'vitest';
import { aJourney } from '../../../tests/support/a-journey.ts';
import { PANELS } from '../../../tests/support/a-panel.ts';
import { apiApp, askApi } from '../../../tests/support/api-app.ts';
import { dashboardClock } from '../../../tests/support/dashboard-server.ts';
import { type Log, silentLog } from '../../platform/log.ts';

const FREE = ['overview', 'month', 'debts', 'roadmap'];
const PREMIUM = ['evolution', 'strategies', 'calendar'];
const paidOff = aJourney([
  {
    on: '2026-10-02',
    changes: [
      { set: 'income', income: { id: 'i1', source: 'formal-job', monthly: 300_000, variable: false } },
      { set: 'debt', debt: { id: 'd1', creditor: 'Renner', kind: 'store-credit', balance: 30_000 } },
    ],
  },
  { on: '2026-10-20', changes: [{ set: 'payment', debtId: 'd1', amount: 40_000, on: '2026-10-20' }] },
]);

describe('the API says why not', () => {
  it.each([...FREE, ...PREMIUM, 'me', 'export'])('to who is not logged in: /api/%s', async (name) => {
    // Before anything is said of the input.
    const { status, headers, body } = await askApi(apiApp(), `/api/${name}?x=1`);
    expect(status).toBe(401);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(headers.get('www-authenticate')).toBe('Cookie realm="/entrar"');
    expect(body).toEqual({
      type: 'urn:problem-type:denserola:not-logged-in',
      title: expect.any(String),
      status: 401,
      code: 'not-logged-in',
    });
  });

  it.each([...FREE, 'me', 'export'])('to whom an erase has taken the account, too: /api/%s', async (name) => {
    expect((await askApi(apiApp(), `/api/${name}`, { who: 'erased' })).body.code).toBe('not-logged-in');
  });

  it.each(FREE)('to who has no roadmap yet: /api/%s', async (name) => {
    const { status, body } = await askApi(apiApp(), `/api/${name}`, { who: 'novato' });
    expect([status, body.code]).toEqual([404, 'no-roadmap']);
  });

  it.each([...PREMIUM, 'what-if'])('to who has no premium, and shows nothing of theirs: /api/%s', async (name) => {
    const app = apiApp({ clock: dashboardClock, journeys: { livre: { ...aJourney(), plan: 'free' } } });
    const sent = name === 'what-if' ? { sent: {} } : {};
    const { status, body, text } = await askApi(app, `/api/${name}`, { who: 'livre', ...sent });
    expect([status, body.code]).toEqual([403, 'premium-needed']);
    expect(text).not.toContain('Nubank');
    expect((await askApi(app, `/api/${name}`, { who: 'nobody', ...sent })).body.code).toBe('no-roadmap');
  });

  it('to whom everything is paid, but for the way that was gone', async () => {
    const app = apiApp({ clock: dashboardClock, journeys: { paidOff } });
    for (const name of ['strategies', 'calendar', 'what-if']) {
      const sent = name === 'what-if' ? { sent: {} } : {};
      const { status, body } = await askApi(app, `/api/${name}`, { who: 'paidOff', ...sent });
      expect([name, status, body.code]).toEqual([name, 404, 'no-open-debts']);
    }
    const { body } = await askApi(app, '/api/evolution', { who: 'paidOff' });
    expect(body).toMatchObject({ owedCentavos: 0, ahead: null, plan: [] });
  });

  it('to an address that is not there, and to another method', async () => {
    for (const [path, method] of [
      ['/api', 'GET'],
      ['/api/', 'GET'],
      ['/api/nothing', 'GET'],
      ['/api/me/x', 'GET'],
      ['/api/operators/figures', 'GET'],
      ['/api/me', 'POST'],
      ['/api/me', 'DELETE'],
      ['/api/what-if', 'GET'],
      ['/api/what-if', 'PUT'],
    ] as const) {
      const headers = { cookie: 'who=joana', 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
      const response = await apiApp().request(path, { method, headers });
      expect([path, method, response.status]).toEqual([path, method, 404]);
      expect(await response.json()).toMatchObject({ code: 'not-found' });
    }
  });

  it('with nothing of what broke, which the log alone is told', async () => {
    const told: unknown[] = [];
    const log: Log = { ...silentLog, error: (event, error) => told.push(event, error) };
    const failing = new Error('the replica is gone');
    const { status, body, text } = await askApi(
      apiApp({ log, panel: { of: () => Promise.reject(failing) } }),
      '/api/month',
      { who: 'joana' },
    );
    expect([status, body.code]).toEqual([503, 'try-later']);
    expect(text).not.toContain('replica');
    expect(told).toEqual(['api.failed', failing]);
  });
});

describe('an answer', () => {
  it('holds what its schema names and nothing else, whatever the store gives', async () => {
    const { joana } = PANELS;
    const noisy = JSON.parse(
      JSON.stringify({ ...joana, phone: 'CANARY' }, (_, value) =>
        value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value, secret: 'CANARY' } : value,
      ),
    );
    const journey = { ...aJourney(), phone: 'CANARY', secret: 'CANARY' };
    const app = apiApp({ clock: dashboardClock, panels: { joana: noisy }, journeys: { joana: journey } });
    for (const name of [...FREE, ...PREMIUM, 'me']) {
      const { status, text } = await askApi(app, `/api/${name}`, { who: 'joana' });
      expect([name, status]).toEqual([name, 200]);
      expect(text).not.toMatch(/CANARY|secret|phone/);
    }
  });

  it.each([...FREE, ...PREMIUM, 'me', 'export'])('is only for what was asked: /api/%s takes no more', async (name) => {
    const app = apiApp({ clock: dashboardClock });
    for (const query of ['personId=joana', 'x', 'month=2026-12&month=2027-01', '__proto__=1']) {
      const { status, body } = await askApi(app, `/api/${name}?${query}`, { who: 'joana' });
      expect([query, status, body.code]).toEqual([query, 400, 'invalid-input']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { aJourney } from '../../../tests/support/a-journey.ts';
import { PANELS } from '../../../tests/support/a-panel.ts';
import { apiApp, askApi } from '../../../tests/support/api-app.ts';
import { dashboardClock, dashboardRoutesOf } from '../../../tests/support/dashboard-server.ts';
import { panelApp } from '../../../tests/support/panel-app.ts';
import { wordsOf } from '../../../tests/support/words-of.ts';
import { type Log, silentLog } from '../../platform/log.ts';
import { formatBrl, formatMonth } from '../format.ts';

const FREE = ['overview', 'month', 'debts', 'roadmap'];
const PREMIUM = ['evolution', 'strategies', 'calendar'];
const WITH_ROADMAP = ['joana', 'marlene', 'raimundo', 'cheia'];
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

/** The words of somebody's page, with plain spaces, and as they were before they were escaped. */
async function pageOf(path: string, who: string): Promise<string> {
  const app = PREMIUM_PAGES.has(path.replace(/\?.*/, '')) ? dashboardRoutesOf() : panelApp();
  const response = await app.request(path, { headers: { cookie: `who=${who}; pessoa=${who}` } });
  return plain(wordsOf(await response.text()))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
}
const PREMIUM_PAGES = new Set(['/painel/evolucao', '/painel/simular', '/painel/estrategias', '/painel/calendario']);
const premiumApp = () => apiApp({ clock: dashboardClock });

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

const brl = (amount: number) => plain(formatBrl(amount));

describe('the API tells a program what a page tells a person', () => {
  it.each(WITH_ROADMAP)('at a glance: %s', async (who) => {
    const { status, body } = await askApi(apiApp(), '/api/overview', { who });
    const page = await pageOf('/painel', who);
    expect(status).toBe(200);
    expect(body).toMatchObject({ today: '2026-12-08', situation: who === 'raimundo' ? 'without-plan' : 'on-the-way' });
    if (body.situation === 'without-plan') {
      expect(body).toMatchObject({ next: null, way: null, milestones: [] });
      expect(page).toContain(brl(body.shortfallCentavos));
      expect(body.ways.length).toBeGreaterThan(0);
      return;
    }
    expect(page).toContain(`${brl(body.next.step.leftCentavos)} para ${body.next.step.creditor}`);
    expect(page).toContain(`Ainda vai pagar ${brl(body.way.toPayCentavos)}`);
    expect(page).toContain(`Disso, juros ${brl(body.way.interestCentavos)}`);
    expect(page).toContain(`Já quitadas ${body.way.closedDebts}`);
    expect(page).toContain(`${brl(body.month.paidCentavos)} pagos de ${brl(body.month.plannedCentavos)}`);
  });

  it.each(WITH_ROADMAP)('of the month, in the order of the page: %s', async (who) => {
    const { body } = await askApi(apiApp(), '/api/month', { who });
    const page = await pageOf('/painel/mes', who);
    let from = 0;
    for (const { creditor, state, leftCentavos, paidCentavos } of body.steps) {
      if (state === 'from-wages') continue;
      const told = `${plain(creditor)} ${brl(state === 'done' ? paidCentavos : leftCentavos)}`;
      const at = page.indexOf(told, from);
      expect([told, at >= from]).toEqual([told, true]);
      from = at + told.length;
    }
    for (const { creditor, askedCentavos } of body.short) {
      const [, after = ''] = page.slice(page.indexOf('peça uma parcela')).split(plain(creditor));
      expect(after.slice(0, 60)).toContain(`pede ${brl(askedCentavos)}`);
    }
  });

  it('of the month, what is done and what is late', async () => {
    const { body } = await askApi(apiApp(), '/api/month', { who: 'marlene' });
    expect(body.month).toBe('2026-12');
    expect(body.steps.map(({ state }: { state: string }) => state)).toEqual(expect.arrayContaining(['open', 'done']));
    expect(body.leftCentavos).toBe(
      body.steps.reduce((sum: number, { leftCentavos }: { leftCentavos: number }) => sum + leftCentavos, 0),
    );
  });

  it.each(WITH_ROADMAP)('of each debt: %s', async (who) => {
    const { body } = await askApi(apiApp(), '/api/debts', { who });
    const page = await pageOf('/painel/dividas', who);
    expect(page).toContain(`Você deve ${brl(body.owedCentavos)}`);
    expect(page).toContain(`Já pagou ${brl(body.paidCentavos)}`);
    for (const { creditor, owedCentavos, endsIn } of body.open) {
      expect(page).toContain(brl(owedCentavos));
      expect(page).toContain(plain(creditor));
      if (endsIn) expect(page).toContain(`acaba em ${formatMonth(endsIn)}`);
    }
    for (const { creditor, paidCentavos } of body.closed) expect(page).toContain(`${creditor} ${brl(paidCentavos)}`);
  });

  it('of debts that are closed, and of one without an amount', async () => {
    const { body } = await askApi(apiApp(), '/api/debts', { who: 'marlene' });
    expect(body.closed.map(({ creditor }: { creditor: string }) => creditor)).toEqual(
      expect.arrayContaining(['Enel', 'Renner']),
    );
    expect(body.withoutAmount).toEqual([{ debtId: 'd21', creditor: 'Dona Lúcia da mercearia' }]);
    const offers = body.open.flatMap((debt: { offers: readonly { takenIn: string | null }[] }) => debt.offers);
    expect(offers.some(({ takenIn }: { takenIn: string | null }) => takenIn !== null)).toBe(true);
  });

  it.each(WITH_ROADMAP)('of the roadmap, to the centavo: %s', async (who) => {
    const { body } = await askApi(apiApp(), '/api/roadmap', { who });
    const { plan } = PANELS[who as keyof typeof PANELS].roadmap ?? {};
    if (plan?.kind !== 'payable') {
      expect(body).toMatchObject({ situation: 'without-plan', strategy: null, freeOn: null, months: [] });
      return;
    }
    expect(body).toMatchObject({ freeOn: plan.freeOn, totalPaidCentavos: plan.totalPaid });
    const paid = body.months.flatMap((month: { payments: readonly { amountCentavos: number }[] }) => month.payments);
    const sum = paid.reduce((all: number, { amountCentavos }: { amountCentavos: number }) => all + amountCentavos, 0);
    expect(sum).toBe(plan.totalPaid);
    expect(body.months.at(-1)).toMatchObject({ month: plan.freeOn, balanceAfterCentavos: 0 });
  });

  it('of the evolution', async () => {
    const { body } = await askApi(premiumApp(), '/api/evolution', { who: 'joana' });
    const page = await pageOf('/painel/evolucao', 'joana');
    expect(page).toContain(`Falta pagar hoje ${brl(body.owedCentavos)}`);
    expect(page).toContain(`você já pagou ${brl(body.paidCentavos)}`);
    expect(page).toContain(`Juros que já correram ${brl(body.interestCentavos)}`);
    expect(page).toContain(`Ainda vai economizar ${brl(body.ahead.savedCentavos)}`);
    expect(body.happened.at(0)).toEqual({ on: '2026-07-02', owedCentavos: 917_200 });
    expect(body.firstPlan.at(0)).toEqual(body.happened.at(0));
    expect(body.news).toContainEqual({
      on: expect.any(String),
      kind: 'agreed',
      creditor: 'Lojas Primavera',
      amountCentavos: 234_956,
    });
  });

  it('of every way to pay', async () => {
    const { body } = await askApi(premiumApp(), '/api/strategies', { who: 'joana' });
    const page = await pageOf('/painel/estrategias', 'joana');
    expect(body.strategies.map(({ strategy }: { strategy: string }) => strategy)).toContain('minimums-only');
    for (const { totalPaidCentavos, firstClosed } of body.strategies) {
      expect(page).toContain(brl(totalPaidCentavos));
      expect(page).toContain(`Primeira quitada ${firstClosed.creditor}`);
    }
  });

  it('of a month of the calendar, or of a year of it', async () => {
    const { body } = await askApi(premiumApp(), '/api/calendar?month=2026-12', { who: 'joana' });
    expect(body).toMatchObject({ from: '2026-12', until: '2026-12' });
    expect(body.events).toContainEqual(
      expect.objectContaining({ kind: 'due', on: '2026-12-05', creditor: 'Casas Bahia', amountCentavos: 12_990 }),
    );
    expect(body.events).toContainEqual(
      expect.objectContaining({ kind: 'offer-closes', on: '2026-12-18', priceCentavos: 31_000 }),
    );
    const year = await askApi(premiumApp(), '/api/calendar', { who: 'joana' });
    expect(year.body).toMatchObject({ from: '2026-11', until: '2027-10' });
    expect(year.body.events).toEqual(expect.arrayContaining(body.events));
    for (const month of ['2026-10', '2027-11', '2026-13', 'x', '']) {
      const refused = await askApi(premiumApp(), `/api/calendar?month=${month}`, { who: 'joana' });
      expect([month, refused.status, refused.body.code]).toEqual([month, 400, 'invalid-input']);
      expect(refused.body.errors).toMatchObject([{ in: 'query', pointer: '/month' }]);
    }
  });

  it('all that is kept, as the file of the page, after a fresh code alone', async () => {
    const file = await panelApp().request('/painel/dados/tudo.json', { headers: { cookie: 'who=marlene' } });
    const { status, body } = await askApi(apiApp(), '/api/export', { who: 'marlene' });
    expect(status).toBe(200);
    expect(body).toEqual(await file.json());
    const byLink = apiApp({ visitorOf: async () => ({ personId: 'marlene', level: 'link' }) });
    for (const app of [byLink, apiApp({ stepUp: async () => 'needed' })]) {
      const refused = await askApi(app, '/api/export', { who: 'marlene' });
      expect([refused.status, refused.body.code]).toEqual([403, 'code-needed']);
      expect(refused.text).not.toContain('Marlene');
    }
  });

  it('who they are to us, and nothing that names them', async () => {
    const { body } = await askApi(apiApp({ stepUp: async () => 'needed' }), '/api/me', { who: 'joana' });
    expect(body).toEqual({
      access: 'code',
      isCodeFresh: false,
      plan: 'free',
      premiumUntil: null,
      hasRoadmap: true,
      since: '2026-11-22T15:00:00.000Z',
    });
    expect((await askApi(apiApp(), '/api/me', { who: 'novato' })).body.hasRoadmap).toBe(false);
  });
});

describe('what if', () => {
  const ask = (sent: unknown, who = 'joana') => askApi(premiumApp(), '/api/what-if', { who, sent });

  it('says when the new plan ends, what it costs and the difference, as the page does', async () => {
    const { status, body } = await ask({
      extraMonthlyCentavos: 20_000,
      oneOff: { amountCentavos: 50_000, in: '2027-01' },
    });
    const page = await pageOf('/painel/simular?mais=200&extra=500&extra_mes=2027-01', 'joana');
    expect(status).toBe(200);
    expect(body.difference.lessPaidCentavos).toBeGreaterThan(0);
    expect(page).toContain(`paga ${brl(body.difference.lessPaidCentavos)} a menos no total`);
    expect(page).toContain(
      `Livre das dívidas em ${formatMonth(body.after.freeOn)} hoje: ${formatMonth(body.before.freeOn)}`,
    );
    expect(page).toContain(`Total a pagar ${brl(body.after.totalPaidCentavos)}`);
    expect(body.difference.lessPaidCentavos).toBe(body.before.totalPaidCentavos - body.after.totalPaidCentavos);
  });

  it('takes centavos that no slider has, another order, and an answer to an offer', async () => {
    const { body: least } = await ask({ extraMonthlyCentavos: 1 });
    expect(least.after.totalPaidCentavos).toBeLessThanOrEqual(least.before.totalPaidCentavos);
    const { body: snowball } = await ask({ strategy: 'snowball' });
    expect(snowball.after.strategy).toBe('snowball');
    const { body: same } = await ask({});
    expect(same.after).toEqual(same.before);
    expect(same.difference).toEqual({ monthsSooner: 0, lessPaidCentavos: 0, lessInterestCentavos: 0 });
    const debts = aJourney().roadmap.plan.debts;
    const [offer] = debts.flatMap(({ offers }) => offers).filter(({ expectedFrom }) => expectedFrom === undefined);
    const { status } = await ask({ offers: { [offer?.id ?? '']: 'decline' } });
    expect(status).toBe(200);
  });

  it('hides in no plan what is missing to live on', async () => {
    const { body } = await ask({ income: { differenceCentavos: -300_000, from: '2026-12' } });
    expect(body).toMatchObject({ after: { ends: 'never' }, difference: null });
    expect(body.after.shortfallCentavos).toBeGreaterThan(0);
  });

  it('changes nothing', async () => {
    const journeys = { joana: aJourney() };
    const before = JSON.stringify(journeys);
    const app = apiApp({ clock: dashboardClock, journeys });
    await askApi(app, '/api/what-if', { who: 'joana', sent: { extraMonthlyCentavos: 30_000, strategy: 'avalanche' } });
    expect(JSON.stringify(journeys)).toBe(before);
  });

  it.each([
    ['a field that nobody asked for', { extra: 1 }, ''],
    ['a field within another', { oneOff: { amountCentavos: 1, in: '2027-01', for: 'x' } }, '/oneOff'],
    ['half a centavo', { extraMonthlyCentavos: 0.5 }, '/extraMonthlyCentavos'],
    ['an amount as text', { extraMonthlyCentavos: '100' }, '/extraMonthlyCentavos'],
    ['more than the page takes', { extraMonthlyCentavos: 500_001 }, '/extraMonthlyCentavos'],
    ['less than nothing', { extraMonthlyCentavos: -1 }, '/extraMonthlyCentavos'],
    ['a month that is past', { oneOff: { amountCentavos: 1, in: '2026-01' } }, '/oneOff/in'],
    ['a month too far ahead', { income: { differenceCentavos: 1, from: '2029-12' } }, '/income/from'],
    ['no month', { income: { differenceCentavos: 1, from: '2026-13' } }, '/income/from'],
    ['their own order, which is told in the chat', { strategy: 'custom' }, '/strategy'],
    ['an offer of nobody', { offers: { nothing: 'accept' } }, '/offers'],
    ['another answer to an offer', { offers: { o1: 'aceitar' } }, '/offers/o1'],
    ['a list', [], ''],
    ['null', null, ''],
    ['no JSON', '{', ''],
    ['nothing', '', ''],
    ['__proto__', '{"__proto__":{"extraMonthlyCentavos":1}}', ''],
  ])('refuses %s with 400 and its place', async (_, sent, pointer) => {
    const { status, body } = await ask(sent);
    expect([status, body.code]).toEqual([400, 'invalid-input']);
    expect(body.errors).toMatchObject([{ in: 'body', pointer }]);
  });

  it('accepts no offer that is not open today', async () => {
    const { plan } = aJourney().roadmap;
    const later = { id: 'later', price: 10_000, instalments: 1, from: '2027-03-01', until: '2027-03-15' };
    const [first, ...others] = plan.debts;
    if (!first) throw new Error('the example must have a debt');
    const journey = aJourney();
    const debts = [{ ...first, offers: [later] }, ...others];
    const { problem: kept, ...mark } = journey.state.roadmap ?? {};
    const problem = kept && { ...kept, debts };
    const state = { ...journey.state, roadmap: { ...mark, problem } } as typeof journey.state;
    const app = apiApp({ clock: dashboardClock, journeys: { joana: { ...journey, state } } });
    const accepted = await askApi(app, '/api/what-if', { who: 'joana', sent: { offers: { later: 'accept' } } });
    expect([accepted.status, accepted.body.code]).toEqual([400, 'invalid-input']);
    const declined = await askApi(app, '/api/what-if', { who: 'joana', sent: { offers: { later: 'decline' } } });
    expect(declined.status).toBe(200);
  });
});

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

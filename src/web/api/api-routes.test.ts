import { describe, expect, it } from 'vitest';
import { PANELS } from '../../../tests/support/a-panel.ts';
import { apiApp, askApi } from '../../../tests/support/api-app.ts';
import { dashboardClock } from '../../../tests/support/dashboard-server.ts';
import { brl, withPlainSpaces, wordsOfPage } from '../../../tests/support/page-words.ts';
import { panelApp } from '../../../tests/support/panel-app.ts';
import { formatMonth } from '../format.ts';

const WITH_ROADMAP = ['joana', 'marlene', 'raimundo', 'cheia'];
const premiumApp = () => apiApp({ clock: dashboardClock });

describe('the API tells a program what a page tells a person', () => {
  it.each(WITH_ROADMAP)('at a glance: %s', async (who) => {
    const { status, body } = await askApi(apiApp(), '/api/overview', { who });
    const page = await wordsOfPage('/painel', who);
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
    const page = await wordsOfPage('/painel/mes', who);
    let from = 0;
    for (const { creditor, state, leftCentavos, paidCentavos } of body.steps) {
      if (state === 'from-wages') continue;
      const told = `${withPlainSpaces(creditor)} ${brl(state === 'done' ? paidCentavos : leftCentavos)}`;
      const at = page.indexOf(told, from);
      expect([told, at >= from]).toEqual([told, true]);
      from = at + told.length;
    }
    for (const { creditor, askedCentavos } of body.short) {
      const [, after = ''] = page.slice(page.indexOf('peça uma parcela')).split(withPlainSpaces(creditor));
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
    const page = await wordsOfPage('/painel/dividas', who);
    expect(page).toContain(`Você deve ${brl(body.owedCentavos)}`);
    expect(page).toContain(`Já pagou ${brl(body.paidCentavos)}`);
    for (const { creditor, owedCentavos, endsIn } of body.open) {
      expect(page).toContain(brl(owedCentavos));
      expect(page).toContain(withPlainSpaces(creditor));
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
    const page = await wordsOfPage('/painel/evolucao', 'joana');
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
    const page = await wordsOfPage('/painel/estrategias', 'joana');
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

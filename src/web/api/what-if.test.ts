import { describe, expect, it } from 'vitest';
import { aJourney } from '../../../tests/support/a-journey.ts';
import { apiApp, askApi } from '../../../tests/support/api-app.ts';
import { dashboardClock } from '../../../tests/support/dashboard-server.ts';
import { brl, wordsOfPage } from '../../../tests/support/page-words.ts';
import { formatMonth } from '../format.ts';

const premiumApp = () => apiApp({ clock: dashboardClock });

describe('what if', () => {
  const ask = (sent: unknown, who = 'joana') => askApi(premiumApp(), '/api/what-if', { who, sent });

  it('says when the new plan ends, what it costs and the difference, as the page does', async () => {
    const { status, body } = await ask({
      extraMonthlyCentavos: 20_000,
      oneOff: { amountCentavos: 50_000, in: '2027-01' },
    });
    const page = await wordsOfPage('/painel/simular?mais=200&extra=500&extra_mes=2027-01', 'joana');
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

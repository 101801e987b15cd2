import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  aJourney,
  aNewcomer,
  aYearOfJoana,
  debtsAsTold,
  foldFacts,
  type ToldDay,
} from '../../../tests/support/a-journey.ts';
import { dashboardClock, dashboardRoutesOf, PEOPLE } from '../../../tests/support/dashboard-server.ts';
import { wordsOf } from '../../../tests/support/words-of.ts';
import { plannerHere } from '../../gateways/planner/planner-here.ts';
import { type Log, silentLog } from '../../platform/log.ts';
import { formatBrl } from '../format.ts';
import { webRoutes } from '../web-routes.ts';

const PAGES = ['evolucao', 'simular', 'estrategias', 'calendario', 'negociacoes'];
const FILES = ['plano.pdf', 'calendario.ics'];
/** One debt, and the payment that closed it. */
const aPaidYear: readonly ToldDay[] = [
  {
    on: '2026-10-02',
    changes: [
      { set: 'income', income: { id: 'i1', source: 'formal-job', monthly: 300_000, variable: false } },
      { set: 'expense', expense: { id: 'e1', category: 'housing', monthly: 100_000, essential: true } },
      { set: 'debt', debt: { id: 'd1', creditor: 'Renner', kind: 'store-credit', balance: 30_000 } },
    ],
  },
  { on: '2026-10-20', changes: [{ set: 'payment', debtId: 'd1', amount: 40_000, on: '2026-10-20' }] },
];

async function open(path: string, who: string | undefined = 'joana', people = PEOPLE) {
  const headers: Record<string, string> = who === undefined ? {} : { cookie: `pessoa=${who}` };
  const response = await dashboardRoutesOf(people).request(path, { headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, words: wordsOf(text) };
}

describe('the premium pages', () => {
  it.each([...PAGES, ...FILES])('send whom we do not know to the login, and back to /painel/%s', async (page) => {
    const response = await dashboardRoutesOf().request(`/painel/${page}`);
    expect(response.status).toBe(303);
    // A calendar file would leave the browser on the form of a code that is used up.
    const back = page === 'calendario.ics' ? 'calendario' : page;
    expect(response.headers.get('location')).toBe(`/entrar?para=${encodeURIComponent(`/painel/${back}`)}`);
  });

  it.each([...PAGES, ...FILES])(
    'show who has no premium what it is, and nothing of anybody, at /painel/%s',
    async (page) => {
      const { status, text, words } = await open(`/painel/${page}`, 'livre', { ...PEOPLE, livre: aJourney() });
      expect(status).toBe(200);
      expect(words).toContain('faz parte do premium');
      expect(text).toContain('href="/painel/plano"');
      expect(text).not.toContain('Nubank');
      expect(text).not.toContain('plano.pdf');
    },
  );

  it.each(['simular', 'estrategias', 'calendario', ...FILES])(
    'plan nothing at /painel/%s for whom everything is paid',
    async (page) => {
      const { status, words } = await open(`/painel/${page}`, 'livreAgora', { livreAgora: aJourney(aPaidYear) });
      expect(status).toBe(200);
      expect(words).toContain('Nenhuma dívida em aberto.');
    },
  );

  it('show whom everything is paid the way that was gone, and nothing to come', async () => {
    const { words } = await open('/painel/evolucao', 'livreAgora', { livreAgora: aJourney(aPaidYear) });
    expect(words).toMatch(/Falta pagar hoje\s+R\$\s0,00/);
    expect(words).not.toMatch(/Juros que ainda vêm|chega a zero em/);
  });

  it.each([...PAGES, ...FILES])('say kindly at /painel/%s that there is no roadmap yet', async (page) => {
    const { status, words } = await open(`/painel/${page}`, 'ninguem');
    expect(status).toBe(200);
    expect(words).toContain('O seu roteiro ainda não está pronto');
  });

  it.each(PAGES)('are kept by no cache, and run scripts on what-if alone: /painel/%s', async (page) => {
    const { headers, text } = await open(`/painel/${page}`);
    const policy = headers.get('content-security-policy') ?? '';
    const mayRun = page === 'simular';
    expect(headers.get('cache-control')).toBe('no-store');
    expect(policy).toContain(mayRun ? "script-src 'self'" : "script-src 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain('unsafe');
    for (const [, sheet] of text.matchAll(/<style>([^<]*)<\/style>/g)) {
      expect(policy).toContain(
        `'sha256-${createHash('sha256')
          .update(sheet ?? '')
          .digest('base64')}'`,
      );
    }
    expect(
      [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => /src="\/assets\/what-if\.[0-9a-f]+\.js"/.test(tag)),
    ).toEqual(mayRun ? [true] : []);
    expect(text).not.toMatch(/ style="| on[a-z]+="/);
  });

  it.each(PAGES)('show what others wrote as text, never as markup: /painel/%s', async (page) => {
    const name = '<img src=x onerror=alert(1)>"\'&';
    const days = JSON.parse(JSON.stringify(aYearOfJoana).replaceAll('Vivo', JSON.stringify(name).slice(1, -1)));
    const { text } = await open(`/painel/${page}`, 'joana', { joana: aJourney(days) });
    expect(text).not.toContain('<img src=x');
    if (page !== 'calendario') expect(text).toContain('&lt;img src=x');
  });

  it('tell that a page did not open, and what broke to the log alone', async () => {
    const told: unknown[] = [];
    const log: Log = { ...silentLog, error: (event, error) => told.push(event, error) };
    const failing = new Error('the replica is gone');
    const app = webRoutes({
      roadmaps: { byLink: async () => undefined },
      publicUrl: 'https://denserola.example',
      simulatorOn: false,
      log,
      clock: dashboardClock,
      dashboards: {
        journeys: { of: () => Promise.reject(failing), negotiations: async () => [] },
        debtsAsTold,
        foldFacts,
        planner: plannerHere,
        visitorOf: async () => ({ personId: 'p', level: 'link' }),
        printDocument: async () => new Uint8Array(),
      },
    });
    const response = await app.request('/painel/evolucao');
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('replica');
    expect(told).toEqual(['web.dashboard-failed', failing]);
  });
});

describe('the page of the evolution', () => {
  it('tells what was paid, what interest took and what was saved', async () => {
    const { words } = await open('/painel/evolucao');
    const plain = (amount: number) => formatBrl(amount).replace('\u00a0', ' ');
    expect(words).toContain(`Desde 02/07/2026 você já pagou ${plain(429_950)}`);
    expect(words).toContain('em 02/07/2026: R$ 9.172,00');
    expect(words).toContain('Tia Célia quitada. Parabéns por essa!');
    expect(words).toContain('Acordo com Lojas Primavera: R$ 2.349,56 de desconto');
    for (const line of ['O primeiro roteiro', 'O que aconteceu', 'O roteiro de agora']) expect(words).toContain(line);
  });

  it('compares with the first plan on the last day that both know', async () => {
    const { state } = aJourney();
    const first = state.roadmap?.first;
    expect(first).toMatchObject({ madeOn: '2026-07-02', from: '2026-07' });
    const { words } = await open('/painel/evolucao');
    const planned = first?.balances[4] ?? 0;
    expect(words).toContain(
      `Em 10/11/2026 faltavam R$ 5.934,23: ${formatBrl(593_423 - planned).replace('\u00a0', ' ')} a mais do que o primeiro roteiro previa`,
    );
  });

  it('has no date to show where the month does not reach', async () => {
    const { words } = await open('/painel/evolucao', 'deficit');
    expect(words).not.toMatch(/Livre das dívidas|chega a zero|Ainda vai economizar/);
    expect(words).toContain('Hoje faltam');
  });
});

describe('the page of strategies and offers', () => {
  it('compares every strategy with the debt that it closes first, and every offer', async () => {
    const { words } = await open('/painel/estrategias');
    for (const name of ['O jeito mais barato', 'Sempre a dívida menor', 'Quitar logo a menor', 'Só o mínimo']) {
      expect(words).toContain(name);
    }
    expect(words.match(/Primeira quitada/g)).toHaveLength(5);
    expect(words).toMatch(/Vivo no roteiro R\$ 310,00/);
    expect(words).toMatch(/Fica fora: com ela você pagaria R\$ [\d.,]+ a mais ao todo/);
  });

  it('compares an order of one’s own', async () => {
    const own = await open('/painel/estrategias?lugar-d4=1&lugar-d3=2&lugar-d1=3&lugar-d2=4');
    expect(own.words).toContain('A ordem que você pediu');
    expect(own.text).toMatch(/id="lugar-d4"[^>]*>\s*<option value="1" selected>/);
    expect((await open('/painel/estrategias?lugar-d4=x&lugar-d1=99')).words).not.toContain('A ordem que você pediu');
  });
});

describe('the calendar', () => {
  it('shows a month as a grid and as a list, and no month that is past or too far', async () => {
    const { words } = await open('/painel/calendario?mes=2026-12');
    expect(words).toContain('Em dezembro de 2026');
    expect(words).toMatch(/5\/12 Casas Bahia vence: pagar R\$ 129,90/);
    expect(words).toContain('18/12 Último dia da oferta de Vivo: R$ 310,00');
    for (const asked of ['2026-10', '2028-01', 'x', '2026-13']) {
      expect((await open(`/painel/calendario?mes=${asked}`)).words).toContain('Em novembro de 2026');
    }
  });

  it('can be taken away', async () => {
    const { headers, text } = await open('/painel/calendario.ics');
    expect(headers.get('content-type')).toContain('text/calendar');
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(10);
  });
});

describe('the page of negotiations', () => {
  it('tells what was offered, what we said of it and what was agreed', async () => {
    const { words } = await open('/painel/negociacoes');
    expect(words).toContain('Lojas Primavera acordo fechado');
    expect(words).toContain('04/09/2026 Proposta: 5 partes de R$ 250,00');
    expect(words).toContain('Acordo fechado: 5 partes de R$ 250,00 (R$ 1.250,00 ao todo). Desconto de R$ 2.349,56');
    expect(words).toContain('Nossa conta: vale a pena, e entrou no roteiro');
  });

  it('tells how to begin where nobody has offered anything', async () => {
    const [day] = aNewcomer;
    const changes = day?.changes.filter(({ set }) => set !== 'offer') ?? [];
    const quiet = aJourney([{ on: '2026-11-20', changes }]);
    expect((await open('/painel/negociacoes', 'quiet', { quiet })).words).toContain('Nenhuma negociação ainda');
  });
});

import { describe, expect, it } from 'vitest';
import { aPanel, PANELS } from '../../../tests/support/a-panel.ts';
import { newsState, paid } from '../../../tests/support/a-reminder.ts';
import { aRoadmap, cardDebt, hostileDebt, lightBill } from '../../../tests/support/a-roadmap.ts';
import { panelApp } from '../../../tests/support/panel-app.ts';
import { wordsOf } from '../../../tests/support/words-of.ts';
import { silentLog } from '../../platform/log.ts';
import type { PanelOfPerson } from '../../ports/person-panel.ts';
import { panelRoutes } from './panel-routes.ts';

async function open(path: string, who?: string) {
  const response = await panelApp().request(path, who === undefined ? {} : { headers: { cookie: `who=${who}` } });
  const html = await response.text();
  return { status: response.status, headers: response.headers, html, words: plain(wordsOf(html)) };
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** The page of somebody else. */
async function pageOf(person: PanelOfPerson | Error, path: string, now = '2026-12-08T15:00:00Z') {
  const app = panelRoutes({
    visitorOf: async () => ({ personId: 'p', level: 'link' }),
    panel: {
      of: async () => {
        if (person instanceof Error) throw person;
        return person;
      },
    },
    publicUrl: 'https://denserola.example',
    log: silentLog,
    clock: { now: () => Date.parse(now) },
  });
  const response = await app.request(path);
  const html = await response.text();
  return { status: response.status, html, words: plain(wordsOf(html)) };
}

const PAGES = ['/painel', '/painel/mes', '/painel/roteiro', '/painel/dividas'] as const;

describe.each(PAGES)('%s', (path) => {
  it('sends whoever is not logged in to the login, and back', async () => {
    const { status, headers } = await open(path);
    expect(status).toBe(303);
    expect(headers.get('location')).toBe(`/entrar?para=${encodeURIComponent(path)}`);
  });

  it('sends whoever was erased to the login, too', async () => {
    expect((await open(path, 'erased')).status).toBe(303);
  });

  it('is for its person alone: no cache, no script, no other site', async () => {
    const { status, headers, html } = await open(path, 'marlene');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'none'.*form-action 'self'/);
    expect(html).not.toContain('<script');
    expect(html).toContain(`aria-current="page"`);
  });

  it('tells who has no roadmap yet where it is made', async () => {
    expect((await open(path, 'novato')).words).toContain('Seu roteiro ainda está nascendo');
  });

  it('shows names as text, whatever stands in them', async () => {
    const { html } = await pageOf(aPanel(aRoadmap({ debts: [hostileDebt] })), path);
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('&lt;img src=x');
  });

  it('is calm when the database is away', async () => {
    const { status, words } = await pageOf(new Error('away'), path);
    expect(status).toBe(503);
    expect(words).toContain('A página não abriu agora');
  });
});

describe('the overview', () => {
  it('shows first what is overdue, the month, the way and what ends', async () => {
    const { words } = await open('/painel', 'marlene');
    expect(words).toContain('O que vem primeiro R$ 155,00 para Vivo');
    expect(words).toContain('R$ 640,00 pagos de R$ 4.061,88');
    expect(words).toContain('junho de 2027 sem dívidas');
    expect(words).toContain('Já quitadas 2');
    expect(words).toMatch(/dez\/26 Banco Horizonte jan\/27 Vivo mar\/27 Lojas Primavera jun\/27 Nubank/);
  });

  it('has for whom no plan ends the lawful way instead of a date', async () => {
    const { words } = await open('/painel', 'raimundo');
    expect(words).toContain('Hoje faltam R$ 590,94 por mês');
    expect(words).not.toContain('sem dívidas');
  });

  it('rests when all of the month is paid', async () => {
    const person = aPanel(aRoadmap(), [paid('d1', 71_620, '2026-12-04'), paid('d2', 38_380, '2026-12-04')], {
      told: { revision: 1, roadmap: { ...markOf(), facts: 3, revision: 0 } },
    });
    expect((await pageOf(person, '/painel')).words).toContain('Nada vencendo agora');
    expect((await pageOf(person, '/painel/mes')).words).toContain('Tudo o que era deste mês está pago.');
  });

  it('tells whom this month has nothing left what the next one brings', async () => {
    const person = aPanel(aRoadmap(), [paid('d1', 71_620, '2026-12-04'), paid('d2', 38_380, '2026-12-04')], {
      told: { revision: 1, roadmap: { ...markOf(), facts: 3, revision: 0 } },
    });
    expect((await pageOf(person, '/painel')).words).toMatch(/Depois, em janeiro, o primeiro passo é R\$ [\d.,]+ para/);
    expect((await pageOf(person, '/painel/mes')).words).toMatch(/Depois, em janeiro (?:Nubank|Casas Bahia) R\$/);
  });

  it('puts the light before the card where neither has a day, as the roadmap does', async () => {
    const { dueDay: _, ...card } = cardDebt;
    const { overdueSince: __, ...light } = lightBill;
    const person = aPanel(aRoadmap({ income: 3400, debts: [card, light] }));
    expect((await pageOf(person, '/painel')).words).toMatch(/O que vem primeiro R\$ [\d.,]+ para Enel/);
    expect((await pageOf(person, '/painel/roteiro')).words).toMatch(/Pague R\$ [\d.,]+ para Enel/);
  });

  it('calls behind what was told as behind, also where nobody knows since when', async () => {
    const { overdueSince: _, ...light } = lightBill;
    const roadmap = aRoadmap({ income: 3400, debts: [cardDebt, light] });
    const person = aPanel(roadmap, [{ set: 'debt', debt: { id: 'd2', overdue: 'yes' } }]);
    expect((await pageOf(person, '/painel/mes')).words).toMatch(/Enel R\$ [\d.,]+ em atraso: o quanto antes/);
    const { words } = await pageOf(person, '/painel/dividas');
    expect(words).toContain('Enel Conta de casa em atraso');
    expect(words).toContain('Nubank Cartão de crédito em dia');
  });
});

describe('who has paid everything', () => {
  /** The chat makes no new roadmap where nothing is left to plan: the last one still asks for the last debt. */
  const person = aPanel(aRoadmap({ debts: [lightBill] }), [paid('d2', 40_000, '2026-12-04')], {
    told: { revision: 1, roadmap: { ...markOf(), facts: 1, revision: 0 } },
  });

  it.each(['/painel', '/painel/mes', '/painel/roteiro'])('is asked for nothing more at %s', async (path) => {
    const { words } = await pageOf(person, path);
    expect(words).toContain('Nenhuma dívida em aberto');
    expect(words).not.toMatch(/Pague|Depois, em|novidades|antes de tudo|falta/);
  });

  it('sees what was paid and when at /painel/roteiro', async () => {
    const { words } = await pageOf(person, '/painel/roteiro');
    expect(words).toContain('Joana, está tudo quitado!');
    expect(words).toMatch(/Enel Último pagamento em 04\/12\/2026 R\$ 400,00/);
  });

  it('owes nothing at /painel/dividas', async () => {
    const { words } = await pageOf(person, '/painel/dividas');
    expect(words).toContain('Você deve R$ 0,00');
    expect(words).toContain('Já quitadas Enel R$ 400,00');
    expect(words).not.toContain('na verdade devo');
  });
});

function markOf() {
  const { roadmap } = newsState([]);
  if (roadmap === undefined) throw new Error('there is a mark');
  return roadmap;
}

describe('the month', () => {
  it('says who is paid what, until when and why, and the words that tell it', async () => {
    const { words } = await open('/painel/mes', 'joana');
    expect(words).toContain('Os passos de dezembro de 2026');
    expect(words).toContain('Nubank R$ 716,20 até 10/12/2026 Por quê: é o que o contrato pede no mês');
    expect(words).toContain('paguei 716,20 para Nubank');
    expect(words).toContain('Enel R$ 383,80 em atraso desde 15/09/2026');
  });

  it('has what was told as paid, what stays aside, and the windows of offers', async () => {
    const { words } = await open('/painel/mes', 'marlene');
    expect(words).toContain('Já está pago Renner R$ 160,00 pago em 01/12/2026');
    expect(words).toContain('para a oferta de Lojas Primavera, em março');
    expect(words).toContain('Neste mês entram R$ 2.600,00 a mais');
    expect(words).toMatch(/Vivo fecha em 10 dias .* o roteiro aproveita em dezembro de 2026/);
    expect(words).toContain('já foram R$ 100,00');
  });

  it('names the debts that its money does not reach, to be talked about in time', async () => {
    const { words } = await open('/painel/mes', 'joana');
    expect(words).toContain('Para conversar com quem cobra');
    expect(words).toContain('Casas Bahia venceu em 05/12/2026 pede R$ 129,90');
    expect((await open('/painel/mes', 'marlene')).words).not.toContain('Para conversar com quem cobra');
  });

  it('says that a due day has gone by without blame', async () => {
    expect((await pageOf(PANELS.joana, '/painel/mes', '2026-12-12T15:00:00Z')).words).toContain('venceu em 10/12/2026');
  });

  it('looks ahead when the plan begins next month', async () => {
    expect((await pageOf(PANELS.joana, '/painel/mes', '2026-11-25T15:00:00Z')).words).toContain(
      'O próximo mês: dezembro de 2026',
    );
  });

  it('knows a month in which nothing could be paid', async () => {
    const person = aPanel(aRoadmap(), [{ set: 'month-missed', month: '2026-12' }]);
    expect((await pageOf(person, '/painel/mes')).words).toContain('em dezembro não dava para pagar');
  });

  it('asks nobody for more whose money does not reach', async () => {
    expect((await open('/painel/mes', 'raimundo')).words).not.toContain('100 a mais por mês');
  });
});

describe('the debts', () => {
  it('tell how each works: rate, minimum, cap, delay, end', async () => {
    const { words } = await open('/painel/dividas', 'marlene');
    expect(words).toContain('15,09% ao mês, que em um ano viram 440,07%');
    expect(words).toContain('Mínimo da fatura R$ 630,00, até o dia 10');
    expect(words).toContain('ela só pode crescer mais R$ 4.200,00');
    expect(words).toContain('Há 485 dias, desde 10/08/2025.');
    expect(words).toContain('O nome pode ficar negativado por ela até 10/08/2030');
    expect(words).toContain('pode ser cobrada na Justiça até perto de 10/08/2030');
    expect(words).toContain('Pelo roteiro, acaba em junho de 2027.');
  });

  it('have what was paid so far, what is closed, and what lacks an amount', async () => {
    const { words } = await open('/painel/dividas', 'marlene');
    expect(words).toContain('Já pagou R$ 100,00 em 1 pagamento 03/12/2026 R$ 100,00');
    expect(words).toContain('Já quitadas Renner R$ 160,00 último pagamento em 01/12/2026');
    expect(words).toContain('Falta um dado');
    expect(words).toContain('Dona Lúcia da mercearia');
  });
});

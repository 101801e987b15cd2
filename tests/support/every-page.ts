import type { Hono } from 'hono';
import { silentLog } from '../../src/platform/log.ts';
import type { Roadmap } from '../../src/ports/roadmap-source.ts';
import { webRoutes } from '../../src/web/web-routes.ts';
import { aJourney, type ToldDay } from './a-journey.ts';
import { ANA, aLogin, OWN_SITE } from './a-login.ts';
import { aRoadmap, deficitRoadmap, hostileDebt, roadmapWithOffers } from './a-roadmap.ts';
import { dashboardRoutesOf, LINK, PEOPLE } from './dashboard-server.ts';
import { panelApp } from './panel-app.ts';

/** A page of people in one of its states, as the product answers it. */
export type ShownPage = {
  /** What several states have in common. */
  readonly page: string;
  readonly state: string;
  readonly load: () => Response | Promise<Response>;
  /** What answers for its pictures and scripts. */
  readonly app: Hono;
};

/** Every page of people, each in the states in which something else is drawn. Nothing is stored, and no clock moves. */
export async function everyPage(): Promise<readonly ShownPage[]> {
  return [...landing(), ...roadmaps(), ...panel(), ...ownData(), ...premium(), ...(await logins())];
}

function landing(): readonly ShownPage[] {
  const modes = ['closed', 'invitation', 'waitlist', 'public'] as const;
  return [
    of(webFor(), 'landing', 'of the simulator', '/'),
    ...modes.map((mode) =>
      of(
        webFor(undefined, async () => mode),
        'landing',
        mode,
        '/',
      ),
    ),
    of(webFor(), 'not found', 'any address', '/nada'),
    of(webFor(), 'not found', 'a link of nobody', `/r/${LINK}`),
  ];
}

const ROADMAPS: Readonly<Record<string, Roadmap>> = {
  payable: aRoadmap(),
  offers: roadmapWithOffers(),
  unpayable: deficitRoadmap(),
  hostile: aRoadmap({ debts: [hostileDebt] }),
  'paid off': { ...aRoadmap({ debts: [] }), paidOff: [{ creditor: 'Enel', paid: 32_000, on: '2026-11-20' }] },
  'nothing owed': aRoadmap({ debts: [] }),
};

function roadmaps(): readonly ShownPage[] {
  return Object.entries(ROADMAPS).map(([name, roadmap]) => of(webFor(roadmap), 'roadmap', name, `/r/${LINK}`));
}

const OF_THE_PANEL = [
  ['overview', '/painel'],
  ['month', '/painel/mes'],
  ['roadmap in the panel', '/painel/roteiro'],
  ['debts', '/painel/dividas'],
] as const;

function panel(): readonly ShownPage[] {
  const app = panelApp();
  return [
    ...OF_THE_PANEL.flatMap(([page, path]) =>
      ['joana', 'marlene', 'raimundo', 'cheia', 'novato'].map((who) => of(app, page, who, path, `who=${who}`)),
    ),
    ...['joana', 'marlene', 'raimundo'].map((who) => of(app, 'premium for sale', who, '/painel/plano', `who=${who}`)),
    of(app, 'premium for sale', 'too early', '/painel/plano?foi=ainda-nao', 'who=raimundo'),
  ];
}

function ownData(): readonly ShownPage[] {
  const app = panelApp();
  const erasing = '/painel/dados/apagar';
  const sure = 'certeza=sim';
  return [
    of(app, 'own data', 'with a fresh code', '/painel/dados', 'who=joana'),
    of(panelApp({ stepUp: async () => 'needed' }), 'own data', 'without', '/painel/dados', 'who=joana'),
    of(app, 'erase', 'asked', erasing, 'who=joana'),
    sent(app, 'erase', 'not ticked', { path: erasing, body: '', cookie: 'who=joana' }),
    sent(app, 'erased', 'done', { path: erasing, body: sure, cookie: 'who=joana' }),
    sent(panelApp({ erase: async () => 'busy' }), 'erase later', 'a turn is under way', {
      ...{ path: erasing, body: sure, cookie: 'who=joana' },
    }),
    of(panelApp({ visitorOf: () => Promise.reject(new Error('down')) }), 'try later', 'panel', '/painel'),
  ];
}

const PREMIUM = {
  evolution: '/painel/evolucao',
  'what-if': '/painel/simular',
  strategies: '/painel/estrategias',
  calendar: '/painel/calendario',
  negotiations: '/painel/negociacoes',
} as const;

function premium(): readonly ShownPage[] {
  const app = dashboardRoutesOf({ ...PEOPLE, quite: aJourney(ALL_PAID) });
  return [
    ...Object.entries(PREMIUM).flatMap(([page, path]) => [
      ...['joana', 'nova', 'deficit'].map((who) => of(app, page, who, path, `pessoa=${who}`)),
      of(app, 'without premium', page, path, 'pessoa=livre'),
      of(app, 'before a roadmap', page, path, 'pessoa=ninguem'),
    ]),
    of(app, 'what-if', 'asked', `${PREMIUM['what-if']}?mais=250&oferta-o2=deixar`, 'pessoa=joana'),
    of(app, 'what-if', 'never ends', `${PREMIUM['what-if']}?renda=-2000`, 'pessoa=joana'),
    of(app, 'calendar', 'with an offer', `${PREMIUM.calendar}?mes=2027-03`, 'pessoa=nova'),
    of(app, 'all paid', 'strategies', PREMIUM.strategies, 'pessoa=quite'),
    of(app, 'evolution', 'all paid', PREMIUM.evolution, 'pessoa=quite'),
  ];
}

const ALL_PAID: readonly ToldDay[] = [
  {
    on: '2026-10-02',
    changes: [
      { set: 'income', income: { id: 'i1', source: 'formal-job', monthly: 300_000, variable: false } },
      { set: 'debt', debt: { id: 'd1', creditor: 'Renner', kind: 'store-credit', balance: 30_000 } },
    ],
  },
  { on: '2026-10-20', changes: [{ set: 'payment', debtId: 'd1', amount: 40_000, on: '2026-10-20' }] },
];

/** Under a clock and with codes of the test's own; each state is come to as a person does. */
async function logins(): Promise<readonly ShownPage[]> {
  const { app, browser, loggedIn } = await aLogin({ pages: 'of-the-product', makeCode: () => '123456' });
  const page = (state: string, load: () => Promise<Response>): ShownPage => ({ page: 'login', state, load, app });
  const asking = async () => {
    const one = browser();
    await one.send('/entrar', { telefone: ANA.typed });
    return one;
  };
  return [
    page('phone', () => browser().visit('/entrar')),
    page('wrong phone', () => browser().send('/entrar', { telefone: '11 1234' })),
    page('code', async () => (await asking()).visit('/entrar/codigo')),
    page('wrong code', async () => (await asking()).send('/entrar/codigo', { codigo: '1' })),
    page('confirm', async () => (await loggedIn(ANA)).visit('/entrar/confirmar?para=/painel/dados')),
    page('link', () => browser().visit('/entrar/link')),
    page('over', () => browser().send('/entrar/link', { link: 'x'.repeat(43) })),
    page('not accepted', () => browser().send('/entrar', { other: 'x' })),
    page('signed out', () => browser().send('/sair')),
  ];
}

function webFor(
  roadmap?: Roadmap,
  admissionMode?: () => Promise<'closed' | 'invitation' | 'waitlist' | 'public'>,
): Hono {
  return webRoutes({
    roadmaps: { byLink: async () => roadmap },
    publicUrl: 'http://127.0.0.1',
    simulatorOn: admissionMode === undefined,
    ...(admissionMode && { admissionMode }),
    log: silentLog,
    clock: { now: () => Date.parse('2026-11-24T15:00:00Z') },
  });
}

function of(app: Hono, page: string, state: string, path: string, cookie = ''): ShownPage {
  return { page, state, app, load: () => app.request(path, { headers: { cookie } }) };
}

type Form = { readonly path: string; readonly body: string; readonly cookie: string };

function sent(app: Hono, page: string, state: string, { path, body, cookie }: Form): ShownPage {
  const headers = { ...OWN_SITE, cookie, 'content-type': 'application/x-www-form-urlencoded' };
  return { page, state, app, load: () => app.request(path, { method: 'POST', headers, body }) };
}

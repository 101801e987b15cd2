import { Hono } from 'hono';
import { qrMatrix } from '../../src/apps/qr-matrix.ts';
import { foldFacts } from '../../src/conversation/situation.ts';
import { pixCode } from '../../src/gateways/simulated-payments/pix-code.ts';
import { silentLog } from '../../src/platform/log.ts';
import type { Standing } from '../../src/ports/entitlements.ts';
import type { KeptOfPerson } from '../../src/ports/person-data.ts';
import type { PremiumCharge } from '../../src/ports/premium-charges.ts';
import { type DataNeeds, dataRoutes } from '../../src/web/panel/data/data-routes.ts';
import { panelRoutes } from '../../src/web/panel/panel-routes.ts';
import { planRoutes } from '../../src/web/panel/plan/plan-routes.ts';
import { webRoutes } from '../../src/web/web-routes.ts';
import { PANELS } from './a-panel.ts';

export const PANEL_NOW = Date.parse('2026-12-08T15:00:00Z');
const DAY_MS = 86_400_000;

/** Who looks is the cookie `who`: a name of `PANELS`. Nothing is stored. */
export function panelApp(changes: Partial<DataNeeds> = {}): Hono {
  const pages = {
    visitorOf: async (c) => {
      const personId = /who=(\w+)/.exec(c.req.header('cookie') ?? '')?.[1];
      return personId === undefined ? undefined : { personId, level: 'code' };
    },
    stepUp: async () => 'fresh',
    guardChange: (_, next) => next(),
    publicUrl: 'http://127.0.0.1',
    log: silentLog,
    clock: { now: () => PANEL_NOW },
  } as const satisfies Partial<DataNeeds>;
  const app = new Hono();
  app.route('/', panelRoutes({ ...pages, ...changes, panel: { of: async (id) => panelOf(id) } }));
  app.route(
    '/',
    dataRoutes({
      ...pages,
      data: { of: async (id) => keptOf(id) },
      entitlements: { of: async (id) => panelOf(id)?.plan ?? 'free' },
      foldFacts,
      erase: async () => 'erased',
      ...changes,
    }),
  );
  app.route(
    '/',
    planRoutes({
      ...pages,
      ...changes,
      entitlements: { standing: async (id) => STANDINGS[id] ?? { plan: 'free', changes: [] } },
      sale: {
        billing: {
          begin: async () => undefined,
          check: async () => 'waiting',
          cancel: async () => {},
          regrettable: async (id) => (CHARGES[id]?.status === 'paid' ? CHARGES[id] : undefined),
          regret: async () => true,
        },
        offer: async () => ({ price: 1490, days: 30 }),
        latest: async (id) => CHARGES[id],
        qr: qrMatrix,
      },
    }),
  );
  const noRoadmaps = { byLink: async () => undefined };
  app.route('/', webRoutes({ roadmaps: noRoadmaps, publicUrl: 'http://127.0.0.1', simulatorOn: true, log: silentLog }));
  return app;
}

function panelOf(personId: string) {
  return Object.entries(PANELS).find(([name]) => name === personId)?.[1];
}

const bought = { at: PANEL_NOW - DAY_MS, until: PANEL_NOW + 29 * DAY_MS } as const;
const STANDINGS: Readonly<Record<string, Standing>> = {
  marlene: {
    plan: 'premium',
    until: bought.until,
    changes: [{ ...bought, by: { kind: 'payment', chargeId: 'Dmarlene' } }],
  },
};

const charge = { amount: 1490, days: 30, createdAt: PANEL_NOW - DAY_MS } as const;
const CHARGES: Readonly<Record<string, PremiumCharge>> = {
  marlene: { ...charge, id: 'Dmarlene', status: 'paid', paidAt: PANEL_NOW - DAY_MS },
  raimundo: {
    ...charge,
    id: 'Draimundo',
    status: 'open',
    expiresAt: PANEL_NOW + DAY_MS,
    pix: pixCode({ chargeId: 'Draimundo', amount: 1490, description: 'Premium por 30 dias' }),
  },
};

/** What would be kept of one of `PANELS`, with a message that a spreadsheet would calculate. */
export function keptOf(personId: string): KeptOfPerson | undefined {
  const panel = panelOf(personId);
  if (panel?.state === undefined) return undefined;
  const sender = { address: 'phone:551187654321', replyTo: '551187654321@s.whatsapp.net' };
  return {
    personId,
    since: panel.since,
    addresses: [{ address: sender.address, since: panel.since }],
    state: panel.state,
    roadmap: panel.roadmap,
    received: [
      {
        kind: 'message',
        sentAt: panel.since,
        receivedAt: panel.since,
        event: {
          ...{ v: 1, kind: 'message', instance: 'beta', sentAt: panel.since / 1000, messageId: 'm1', sender },
          content: { type: 'text', text: '=HYPERLINK("http://x.example";"oi; ção")\nsegunda linha' },
        },
      },
    ],
    unread: [{ reason: 'not understood', raw: '{"x":1}', at: panel.since }],
    sent: [{ text: 'Oi! Sou a *Dora*.', purpose: 'reply', status: 'sent', createdAt: panel.since, receipt: 'read' }],
    events: [
      { at: panel.since, event: { v: 1, type: 'consent-given' } },
      { at: panel.since, event: { v: 1, type: 'roadmap-made', strategy: 'best', months: 8, interest: 274_981 } },
    ],
    reminders: [{ kind: 'due-soon', debtId: 'd1', day: '2026-12-07', at: PANEL_NOW - DAY_MS, held: false }],
    look: { heardAt: panel.since, nextLookAt: PANEL_NOW + DAY_MS },
    agenda: undefined,
    misunderstood: [
      { words: 'xablau', slot: 'debts', attempts: 0, why: 'not-understood', brain: 'grammar', day: '2026-11-22' },
    ],
    links: [{ since: panel.since }],
    merges: [],
    optedOut: [],
    calls: [],
    logins: { sessions: [{ level: 'code', begunAt: PANEL_NOW, seenAt: PANEL_NOW }], links: [], codes: [] },
    admission: undefined,
    handoffs: [],
    premium: STANDINGS[personId] ?? { plan: 'free', changes: [] },
    charges: [CHARGES[personId] ?? []].flat(),
  };
}

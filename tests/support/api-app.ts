import type { Hono } from 'hono';
import { foldFacts } from '../../src/conversation/situation.ts';
import { plannerHere } from '../../src/gateways/planner/planner-here.ts';
import { silentLog } from '../../src/platform/log.ts';
import { type ApiNeeds, apiRoutes } from '../../src/web/api/api-routes.ts';
import { debtsAsTold, type ToldJourney } from './a-journey.ts';
import { PANELS } from './a-panel.ts';
import { PEOPLE } from './dashboard-server.ts';
import { keptOf, PANEL_NOW } from './panel-app.ts';

/** Everybody whose pages tests look at, by name. */
export type ApiPeople = {
  readonly panels: Readonly<Record<string, Awaited<ReturnType<ApiNeeds['panel']['of']>>>>;
  readonly journeys: Readonly<Record<string, ToldJourney>>;
};

/** `/api/…`: who asks is the cookie `who`, a name of `PANELS` for what is free, of `PEOPLE` for premium. Nothing is stored. */
export function apiApp({
  panels = PANELS,
  journeys = PEOPLE,
  ...changes
}: Partial<Omit<ApiNeeds, 'journeys'> & ApiPeople> = {}): Hono {
  return apiRoutes({
    visitorOf: async (c) => {
      const personId = /who=(\w+)/.exec(c.req.header('cookie') ?? '')?.[1];
      return personId === undefined ? undefined : { personId, level: 'code' };
    },
    stepUp: async () => 'fresh',
    panel: { of: async (personId) => panels[personId] },
    journeys: { of: async (personId) => journeys[personId] },
    debtsAsTold,
    planner: plannerHere,
    data: { of: async (personId) => keptOf(personId) },
    foldFacts,
    publicUrl: 'https://denserola.example',
    log: silentLog,
    clock: { now: () => PANEL_NOW },
    visitorRates: { visitor: { everyMs: 1, burst: 1e6 }, everybody: { everyMs: 1, burst: 1e6 } },
    ...changes,
  });
}

/** What `/api/…` answers somebody: `body` is what they are told, as JSON. */
export async function askApi(
  app: Hono,
  path: string,
  { who, sent, headers = {} }: { who?: string; sent?: unknown; headers?: Readonly<Record<string, string>> } = {},
) {
  const cookie = who === undefined ? {} : { cookie: `who=${who}` };
  const post = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const response = await app.request(path, {
    method: sent === undefined ? 'GET' : 'POST',
    headers: { ...cookie, ...(sent === undefined ? {} : post), ...headers },
    ...(sent === undefined ? {} : { body: typeof sent === 'string' ? sent : JSON.stringify(sent) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

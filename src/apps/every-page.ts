import { Hono } from 'hono';
import { loggedIn, loginCode } from '../conversation/copy/panel.ts';
import { postgresLogins } from '../gateways/postgres/logins.ts';
import { sharedFor } from '../platform/shared-for.ts';
import type { Planner } from '../ports/planner.ts';
import type { RoadmapSource } from '../ports/roadmap-source.ts';
import { login } from '../web/login/login.ts';
import { type WebNeeds, webRoutes } from '../web/web-routes.ts';
import type { LoginParts } from './login-parts.ts';
import { type Panel, type PanelWiring, panel } from './panel.ts';
import { premiumPages } from './premium-pages.ts';

export type EveryPageNeeds = Omit<PanelWiring, 'login'> & {
  readonly roadmaps: RoadmapSource;
  /** Where pages are planned that ask for more than the roadmap holds. */
  readonly planner: Planner;
  /** Keys the hashes of codes, phones and network addresses. */
  readonly loginKey: string;
  /** How people prove who they are, for tests of what comes after; absent: by a code or a link. */
  readonly login?: LoginParts;
  readonly simulatorOn: boolean;
  /** How people come in now, for the first page; absent: it says nothing of it. */
  readonly admissionMode?: WebNeeds['admissionMode'];
};

/** Mounted in this order: `web` answers for any address that nobody else knows. */
export type EveryPage = { readonly panel: Panel; readonly routes: { readonly panel: Hono; readonly web: Hono } };

/**
 * All that people see in a browser, wired the same in one process and as a function: the login, their own pages, premium,
 * the pages for everybody, and the API that tells programs the same. Sessions and what decides about access are asked of
 * the database itself, never of a replica.
 */
export function everyPage(needs: EveryPageNeeds): EveryPage {
  const { reads, writes, planner, loginKey, publicUrl, simulatorOn, roadmaps, visits, log, clock, admissionMode } =
    needs;
  const loggingIn = login({
    logins: postgresLogins({ pool: writes }),
    key: loginKey,
    publicUrl,
    words: { code: loginCode, loggedIn },
    onMessage: () => needs.wakeDelivery(),
    visits,
    log,
    clock,
  });
  const who = needs.login ?? loggingIn;
  const own = panel({ ...needs, login: who });
  const premium = premiumPages({ reads, planner, clock, visitorOf: who.visitorOf });
  const web = webRoutes({
    ...{ roadmaps, publicUrl, simulatorOn, visits, log, clock },
    ...(admissionMode ? { admissionMode } : {}),
    parts: [
      loggingIn.routes,
      apiLater(async () => {
        const { peopleApi } = await import('./people-api.ts');
        return peopleApi({ reads, login: who, premium, publicUrl, visits, clock, log });
      }),
    ],
    dashboards: premium,
  });
  return { panel: own, routes: { panel: own.routes, web } };
}

/** Loaded when a program first asks for it: neither the start nor somebody's first page waits for what tells programs. */
function apiLater(load: () => Promise<Hono>): Hono {
  const api = sharedFor(Number.POSITIVE_INFINITY, load);
  return new Hono().all('/api/*', async (c) => (await api()).request(c.req.raw, undefined, c.env));
}

import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { AdmissionMode } from '../contracts/admission.ts';
import { dayInBrasilia } from '../platform/brasilia.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { SharedPacer } from '../platform/pace.ts';
import type { RoadmapSource } from '../ports/roadmap-source.ts';
import { notFoundPage, tryLaterPage } from './calm-page.ts';
import { completeRoadmap } from './complete-roadmap.ts';
import { type DashboardNeeds, dashboardRoutes } from './dashboards/dashboard-routes.ts';
import { landingPage } from './landing-page.ts';
import { pageByPage } from './page-by-page.ts';
import { roadmapPage } from './roadmap-page.ts';
import { securityHeaders } from './security-headers.ts';
import { showPage } from './show-page.ts';
import { type VisitorRates, visitorLimit } from './visitor-limit.ts';
import { webFiles } from './web-files.ts';

export type WebNeeds = {
  readonly roadmaps: RoadmapSource;
  /** Base of the links sent to people; with https it turns HSTS on. */
  readonly publicUrl: string;
  /** Shows the way to the chat of the built-in simulator. */
  readonly simulatorOn: boolean;
  /** Who may come in, as operators have set it; while nobody can say, the first page is silent about it. */
  readonly admissionMode?: () => Promise<AdmissionMode>;
  readonly log: Log;
  readonly clock?: Clock;
  readonly visitorRates?: VisitorRates;
  /** Where the visits of all processes are counted; left out: each counts its own. */
  readonly visits?: SharedPacer | undefined;
  /** Other parts of the web with their routes: the login, people's pages. */
  readonly parts?: readonly Hono[];
  /** The premium pages; without it there are none. */
  readonly dashboards?: DashboardNeeds;
};

/** What a secret in a link can look like; anything else is not looked up. */
const SECRET = /^[\w-]{16,128}$/;

const MODE_PATIENCE_MS = 1_000;

const NO_CACHE = { 'Cache-Control': 'no-cache' };

/** `/` (what it is), `/r/…` (a person's roadmap), their `/assets/…`, and a calm page for any other address. Mount them last. */
export function webRoutes(needs: WebNeeds): Hono {
  const { roadmaps, publicUrl, simulatorOn, log, clock = systemClock, visitorRates, visits } = needs;
  const files = webFiles();
  const web = new Hono();
  const myTurn = pageByPage();
  const headers = securityHeaders({ https: publicUrl.startsWith('https:') });
  for (const path of ['/', '/r/*', '/assets/*']) web.use(path, compress(), headers);
  // Files are small and kept by browsers; what asks the database is limited.
  web.use('/r/*', visitorLimit({ part: 'roadmaps', now: clock.now, rates: visitorRates, visits }));

  web.route('/', files.routes);

  web.get('/', async (c) => {
    const mode = simulatorOn ? undefined : await modeNow();
    return showPage(c, landingPage({ simulatorOn, mode }), { files, headers: NO_CACHE });
  });

  web.get('/r/:secret', async (c) => {
    const secret = c.req.param('secret');
    try {
      const roadmap = SECRET.test(secret) ? await roadmaps.byLink(secret) : undefined;
      await myTurn();
      return roadmap
        ? showPage(c, roadmapPage(completeRoadmap(roadmap), dayInBrasilia(clock.now())), { files })
        : showPage(c, notFoundPage(), { files, status: 404 });
    } catch (error) {
      log.error('web.roadmap-failed', error);
      return showPage(c, tryLaterPage(), { files, status: 503 });
    }
  });

  for (const part of needs.parts ?? []) web.route('/', part);
  if (needs.dashboards) web.route('/', dashboardRoutes({ ...needs, ...needs.dashboards, files, clock }));

  // Whatever nobody else serves: the app mounts these routes last.
  web.get('*', headers, (c) => showPage(c, notFoundPage(), { files, status: 404, headers: NO_CACHE }));

  async function modeNow(): Promise<AdmissionMode | undefined> {
    try {
      return await Promise.race([needs.admissionMode?.(), patience()]);
    } catch (error) {
      log.error('web.no-admission-mode', error);
      return undefined;
    }
  }

  /** The page is worth more than the sentence. */
  function patience(): Promise<undefined> {
    return new Promise((resolve) => {
      setTimeout(resolve, MODE_PATIENCE_MS, undefined).unref();
    });
  }
  return web;
}

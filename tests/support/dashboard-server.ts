import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { pdfkitPrinter } from '../../src/gateways/pdf/pdfkit-printer.ts';
import { plannerHere } from '../../src/gateways/planner/planner-here.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { silentLog } from '../../src/platform/log.ts';
import { webRoutes } from '../../src/web/web-routes.ts';
import { aJourney, aNewcomer, debtsAsTold, foldFacts, inDeficit, type ToldJourney } from './a-journey.ts';
import { aRoadmap } from './a-roadmap.ts';

/** The day on which all pages of these people are read. */
export const TODAY = '2026-11-24';
export const dashboardClock: Clock = { now: () => Date.parse(`${TODAY}T15:00:00Z`) };

export const PEOPLE: Readonly<Record<string, ToldJourney>> = {
  joana: aJourney(),
  nova: aJourney(aNewcomer, 'Marlene'),
  deficit: aJourney(inDeficit, 'Raimundo'),
};

/** Whom a request comes from: in place of a session, a cookie with a name. Who is called `livre` has no premium. */
export function dashboardRoutesOf(people: Readonly<Record<string, ToldJourney>> = PEOPLE) {
  return webRoutes({
    roadmaps: { byLink: async (secret) => (secret === LINK ? aRoadmap() : undefined) },
    publicUrl: 'http://127.0.0.1',
    simulatorOn: false,
    log: silentLog,
    clock: dashboardClock,
    visitorRates: { visitor: { everyMs: 1, burst: 1_000_000 }, everybody: { everyMs: 1, burst: 1_000_000 } },
    dashboards: {
      journeys: {
        of: async (personId) => {
          const journey = people[personId === 'livre' ? 'joana' : personId];
          return journey && { ...journey, plan: personId === 'livre' ? 'free' : 'premium' };
        },
        negotiations: async (personId) => people[personId]?.negotiations ?? [],
      },
      debtsAsTold,
      foldFacts,
      planner: plannerHere,
      visitorOf: async (c) => {
        const personId = /pessoa=(\w+)/.exec(c.req.header('cookie') ?? '')?.[1];
        return personId === undefined ? undefined : { personId, level: 'code' };
      },
      printDocument: pdfkitPrinter({ now: dashboardClock.now }),
    },
  });
}

/** The secret of a roadmap page, to be looked at beside the premium pages. */
export const LINK = 'a-secret-of-enough-letters';

export async function dashboardServer(people?: Readonly<Record<string, ToldJourney>>) {
  const server = serve({ fetch: dashboardRoutesOf(people).fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  // A listening TCP server has an address and a port.
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { base, close: () => new Promise((done) => server.close(done)) };
}

import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { FoldFacts } from '../../contracts/told-situation.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { Assets } from '../../platform/assets.ts';
import { dayInBrasilia } from '../../platform/brasilia.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import type { SharedPacer } from '../../platform/pace.ts';
import type { PrintDocument } from '../../ports/document-printer.ts';
import type { DebtsAsTold, JourneySource } from '../../ports/journey-source.ts';
import type { Planner } from '../../ports/planner.ts';
import { tryLaterPage } from '../calm-page.ts';
import type { Page } from '../page.ts';
import { pageByPage } from '../page-by-page.ts';
import { personalPageHeaders, securityHeaders } from '../security-headers.ts';
import { showPage } from '../show-page.ts';
import type { Visitor, VisitorOf } from '../visitor.ts';
import { type VisitorRates, visitorLimit } from '../visitor-limit.ts';
import { calendarEvents } from './calendar/calendar-events.ts';
import { calendarPage, monthAsked, monthsShown } from './calendar/calendar-page.ts';
import { icalendar } from './calendar/icalendar.ts';
import { allPaidPage, lockedPage, notYetPage } from './calm-panels.ts';
import { evolutionPage } from './evolution/evolution-page.ts';
import type { PanelPlace } from './frame.ts';
import { negotiationHistory } from './negotiations/negotiation-history.ts';
import { negotiationsPage } from './negotiations/negotiations-page.ts';
import { planDocument } from './plan-pdf/plan-document.ts';
import { premiumView, type Told } from './premium-view.ts';
import { questionOf } from './question-of.ts';
import { chosenOrder } from './strategies/chosen-order.ts';
import { strategiesPage } from './strategies/strategies-page.ts';
import { answerOf, askedPlan } from './what-if/answer.ts';
import { plansBeside } from './what-if/plans-beside.ts';
import { whatIfPage } from './what-if/what-if-page.ts';

/** What the premium pages need from outside. */
export type DashboardNeeds = {
  readonly journeys: JourneySource;
  readonly debtsAsTold: DebtsAsTold;
  readonly foldFacts: FoldFacts;
  readonly planner: Planner;
  readonly visitorOf: VisitorOf;
  readonly printDocument: PrintDocument;
};

type Needs = DashboardNeeds & {
  readonly files: Assets;
  readonly publicUrl: string;
  readonly log: Log;
  readonly clock: Clock;
  readonly visitorRates?: VisitorRates;
  readonly visits?: SharedPacer | undefined;
};

type Shown = { readonly c: Context; readonly told: Told; readonly visitor: Visitor; readonly today: LocalDate };
/** What a page answers with: a page, or a file of its own. */
type Show = (shown: Shown) => Promise<Page | Response> | Page | Response;

/** The premium pages under `/painel`. All only read: who came by a link may open them too. */
export function dashboardRoutes(needs: Needs): Hono {
  const { journeys, debtsAsTold, foldFacts, planner, visitorOf, printDocument, files, publicUrl, log, clock } = needs;
  const https = publicUrl.startsWith('https:');
  const limit = visitorLimit({ part: 'dashboards', now: clock.now, rates: needs.visitorRates, visits: needs.visits });
  const myTurn = pageByPage();
  const routes = new Hono();

  show('evolucao', '/painel/evolucao', ({ told, today }) => evolutionPage(told, { today, debtsAsTold }));

  show(
    'simular',
    '/painel/simular',
    async ({ c, told }) => {
      const question = questionOf(told);
      const fields = new URL(c.req.url).searchParams;
      const { before, after } = await plansBeside(told, askedPlan(question, fields), planner);
      const answer = answerOf(question, before, after);
      return whatIfPage({ question, fields, answer, workerHref: files.href('what-if-worker.js') });
    },
    { scripts: true },
  );

  show('estrategias', '/painel/estrategias', async ({ c, told }) => {
    const question = questionOf(told);
    const order = chosenOrder(question.problem.debts, new URL(c.req.url).searchParams);
    const compared = await planner.compare(question.problem, order ?? question.preference);
    return strategiesPage({ roadmap: told.roadmap, question, compared, order: order?.order });
  });

  show('calendario', '/painel/calendario', ({ c, told, today }) =>
    calendarPage(told, { month: monthAsked(c.req.query('mes') ?? null, today), today }),
  );

  show('calendario', '/painel/calendario.ics', ({ c, told, today }) => {
    const events = monthsShown(today).flatMap((month) =>
      calendarEvents(month, { roadmap: told.roadmap, facts: told.state.facts }),
    );
    const headers = {
      ...personalPageHeaders,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="denserola.ics"',
    };
    return c.body(icalendar(events, clock.now()), 200, headers);
  });

  show('negociacoes', '/painel/negociacoes', async ({ told: { state, roadmap }, visitor }) => {
    const events = await journeys.negotiations(visitor.personId);
    const { madeOn: since, names = {} } = roadmap;
    return negotiationsPage(
      negotiationHistory({ facts: state.facts, events, debtsAsTold, dayOf: dayInBrasilia, since, names }),
    );
  });

  show('evolucao', '/painel/plano.pdf', async ({ c, told, today }) => {
    const bytes = await printDocument(planDocument(foldFacts(told.state.facts), told.roadmap, today));
    const headers = {
      ...personalPageHeaders,
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="plano-denserola.pdf"',
    };
    return c.body(bytes, 200, headers);
  });

  return routes;

  function show(place: PanelPlace, path: string, make: Show, { scripts = false } = {}): void {
    routes.get(path, compress(), securityHeaders({ https, forms: true, scripts }), limit, (c) => open(c, place, make));
  }

  async function open(c: Context, place: PanelPlace, make: Show): Promise<Response> {
    try {
      const visitor = await visitorOf(c);
      if (!visitor) return c.redirect(`/entrar?para=${encodeURIComponent(c.req.path.replace(/\.ics$/, ''))}`, 303);
      const journey = await journeys.of(visitor.personId);
      await myTurn();
      const today = dayInBrasilia(clock.now());
      const isAboutOpenDebts = ABOUT_OPEN_DEBTS.has(c.req.path);
      const view = premiumView(journey, { debtsAsTold, today, isAboutOpenDebts });
      if (view.kind !== 'open') return showPage(c, CALM[view.kind](place), { files });
      const made = await make({ c, told: view.told, visitor, today });
      return made instanceof Response ? made : await showPage(c, made, { files });
    } catch (error) {
      log.error('web.dashboard-failed', error, { place });
      return showPage(c, tryLaterPage(), { files, status: 503 });
    }
  }
}

/** What nobody can be shown who owes nothing any more. */
const ABOUT_OPEN_DEBTS: ReadonlySet<string> = new Set([
  '/painel/simular',
  '/painel/estrategias',
  '/painel/calendario',
  '/painel/calendario.ics',
  '/painel/plano.pdf',
]);

const CALM = { locked: lockedPage, 'not-yet': notYetPage, 'all-paid': allPaidPage } as const;

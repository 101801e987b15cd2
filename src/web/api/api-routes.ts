import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { dayInBrasilia } from '../../platform/brasilia.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import type { SharedPacer } from '../../platform/pace.ts';
import { sharedFor } from '../../platform/shared-for.ts';
import type { DebtsAsTold, JourneySource } from '../../ports/journey-source.ts';
import type { PersonPanel } from '../../ports/person-panel.ts';
import type { Planner } from '../../ports/planner.ts';
import { evolutionOf } from '../dashboards/evolution/evolution-of.ts';
import { premiumView, type Told } from '../dashboards/premium-view.ts';
import { questionOf } from '../dashboards/question-of.ts';
import { planFor } from '../dashboards/what-if/answer.ts';
import { plansBeside } from '../dashboards/what-if/plans-beside.ts';
import { loginCookies } from '../login/cookies.ts';
import { operatorCookie } from '../operators/operator-sessions.ts';
import { pageByPage } from '../page-by-page.ts';
import type { StepUp } from '../panel/data/data-routes.ts';
import { type ExporterNeeds, exporter } from '../panel/data/exporter.ts';
import { type KnownPerson, knownPerson } from '../panel/known-person.ts';
import { sameSiteOnly } from '../same-site-only.ts';
import type { Visitor, VisitorOf } from '../visitor.ts';
import type { VisitorRates } from '../visitor-limit.ts';
import { CALENDAR, calendarAnswer } from './answers/calendar.ts';
import { DEBTS, debtsAnswer } from './answers/debts.ts';
import { EVOLUTION, evolutionAnswer } from './answers/evolution.ts';
import { EXPORT } from './answers/export.ts';
import { ME, meAnswer } from './answers/me.ts';
import { MONTH, monthAnswer } from './answers/month.ts';
import { OVERVIEW, overviewAnswer } from './answers/overview.ts';
import { ROADMAP, roadmapAnswer } from './answers/roadmap.ts';
import { STRATEGIES, strategiesAnswer } from './answers/strategies.ts';
import { WHAT_IF, whatIfAnswer, wishesOf } from './answers/what-if.ts';
import { apiFrame } from './api-frame.ts';
import type { Endpoint } from './endpoint.ts';
import { openApiDocument } from './openapi-document.ts';
import { OPENAPI } from './openapi-endpoint.ts';
import { problem, type Refusal } from './problem.ts';
import type { Input } from './read-input.ts';

export type ApiNeeds = ExporterNeeds & {
  readonly visitorOf: VisitorOf;
  readonly stepUp: StepUp;
  readonly panel: PersonPanel;
  readonly journeys: Pick<JourneySource, 'of'>;
  readonly debtsAsTold: DebtsAsTold;
  readonly planner: Planner;
  /** Base of our own addresses; with https it turns HSTS on, and names the cookies. */
  readonly publicUrl: string;
  readonly log: Log;
  readonly clock?: Clock;
  readonly visitorRates?: VisitorRates;
  readonly visits?: SharedPacer | undefined;
};

type Seen<Query, Body> = Input<Query, Body> & {
  readonly c: Context;
  readonly visitor: Visitor;
  readonly today: LocalDate;
};
type Made<Answer> = Promise<Answer | Refusal> | Answer | Refusal;

/**
 * `/api/…`: what people's pages show, as JSON, to the same session, by the same rules and out of the same functions. Answers
 * for every address below `/api`, so what else is there is mounted before it.
 */
export function apiRoutes(needs: ApiNeeds): Hono {
  const { visitorOf, stepUp, panel, journeys, debtsAsTold, planner, publicUrl, clock = systemClock } = needs;
  const https = publicUrl.startsWith('https:');
  const api = new Hono();
  const frame = apiFrame({ ...needs, part: 'api', https, now: clock.now });
  const guardChange = sameSiteOnly({
    publicUrl,
    accepts: 'application/json',
    refuse: (c, status) => problem(c, { refused: status === 403 ? 'foreign-request' : 'unsupported-format' }),
  });
  const exported = exporter(needs);
  const myTurn = pageByPage();
  for (const each of frame.middleware) api.use('/api/*', each);

  /** Made once, when somebody first asks for it: it takes milliseconds and never changes. */
  const document = sharedFor(Number.POSITIVE_INFINITY, async () => {
    const session = loginCookies({ https }).session.name;
    return openApiDocument({ session, operatorSession: operatorCookie({ https }) });
  });
  api.get(OPENAPI.path, (c) => frame.answer(c, OPENAPI, () => frame.withInput(c, OPENAPI, document)));

  ofPerson(ME, async ({ c, visitor }) => {
    const found = await panel.of(visitor.personId);
    return found ? meAnswer({ visitor, found, isCodeFresh: await isSure(c, visitor) }) : NOT_LOGGED_IN;
  });
  ofRoadmap(OVERVIEW, overviewAnswer);
  ofRoadmap(MONTH, monthAnswer);
  ofRoadmap(DEBTS, debtsAnswer);
  ofRoadmap(ROADMAP, roadmapAnswer);

  ofPremium(EVOLUTION, (told, { today }) => evolutionAnswer(evolutionOf(told, { today, debtsAsTold })));
  ofPremium(STRATEGIES, async (told) => {
    const { problem: posed, preference } = questionOf(told);
    return strategiesAnswer(told, await planner.compare(posed, preference));
  });
  ofPremium(CALENDAR, (told, { today, query }) => calendarAnswer(told, { today, asked: query.month }));
  ofPremium(WHAT_IF, async (told, { body }) => {
    const question = questionOf(told);
    const wishes = wishesOf(body, question);
    if ('refused' in wishes) return wishes;
    return whatIfAnswer(await plansBeside(told, planFor(question, wishes), planner), question);
  });

  ofPerson(EXPORT, async ({ c, visitor }) => {
    if (!(await isSure(c, visitor))) return { refused: 'code-needed' };
    return (await exported(visitor.personId, clock.now())) ?? NOT_LOGGED_IN;
  });

  api.all('/api/*', (c) => problem(c, { refused: 'not-found' }));
  return api;

  /** For whoever is logged in. Input is looked at only then. */
  function ofPerson<Answer, Query, Body>(
    endpoint: Endpoint<Answer, Query, Body>,
    make: (seen: Seen<Query, Body>) => Made<Answer>,
  ): void {
    const guards: readonly MiddlewareHandler[] = endpoint.method === 'POST' ? [guardChange] : [];
    for (const guard of guards) api.use(endpoint.path, guard);
    api.on(endpoint.method, endpoint.path, (c) =>
      frame.answer(c, endpoint, async () => {
        const visitor = await visitorOf(c);
        if (visitor === undefined) return NOT_LOGGED_IN;
        const today = dayInBrasilia(clock.now());
        return frame.withInput(c, endpoint, (input) => make({ ...input, c, visitor, today }));
      }),
    );
  }

  function ofRoadmap<Answer>(endpoint: Endpoint<Answer>, make: (known: KnownPerson) => Answer): void {
    ofPerson(endpoint, async ({ visitor, today }) => {
      const found = await panel.of(visitor.personId);
      await myTurn();
      if (found === undefined) return NOT_LOGGED_IN;
      const known = knownPerson(found, today);
      return known ? make(known) : NO_ROADMAP;
    });
  }

  function ofPremium<Answer, Query, Body>(
    endpoint: Endpoint<Answer, Query, Body>,
    make: (told: Told, seen: Seen<Query, Body>) => Made<Answer>,
  ): void {
    const isAboutOpenDebts = endpoint.needs === 'open-debts';
    ofPerson(endpoint, async (seen) => {
      const journey = await journeys.of(seen.visitor.personId);
      await myTurn();
      const view = premiumView(journey, { debtsAsTold, today: seen.today, isAboutOpenDebts });
      return view.kind === 'open' ? make(view.told, seen) : CLOSED[view.kind];
    });
  }

  /** As the page of the export asks it. */
  async function isSure(c: Context, { level }: Visitor): Promise<boolean> {
    return level === 'code' && (await stepUp(c)) === 'fresh';
  }
}

const NOT_LOGGED_IN: Refusal = { refused: 'not-logged-in' };
const NO_ROADMAP: Refusal = { refused: 'no-roadmap' };
const CLOSED = {
  locked: { refused: 'premium-needed' },
  'not-yet': NO_ROADMAP,
  'all-paid': { refused: 'no-open-debts' },
} as const satisfies Record<string, Refusal>;

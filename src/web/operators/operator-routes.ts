import { Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { html } from 'hono/html';
import { assets } from '../../platform/assets.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import type { SharedPacer } from '../../platform/pace.ts';
import type { Seal } from '../../platform/seal.ts';
import type { Audit } from '../../ports/audit.ts';
import type { Handoffs } from '../../ports/handoffs.ts';
import type { OneTimeCodes } from '../../ports/one-time-codes.ts';
import type { Operators } from '../../ports/operators.ts';
import { apiFrame } from '../api/api-frame.ts';
import { assetText } from '../asset-text.ts';
import { personalPageHeaders, securityHeaders } from '../security-headers.ts';
import { styleOf } from '../style-sheets.ts';
import { type VisitorRates, visitorLimit } from '../visitor-limit.ts';
import { type Console, type ConsoleRoute, operatorConsole } from './console.ts';
import { addLiveRoutes, type LiveRouteNeeds } from './live-routes.ts';
import { loginBook } from './login-book.ts';
import { addLoginRoutes } from './login-routes.ts';
import { NAVIGATION, type NavigationEntry } from './navigation.ts';
import type { OperatorOf } from './operator.ts';
import { outsidePage } from './operator-page.ts';
import { operatorSessions } from './operator-sessions.ts';
import { addPeopleRoutes, type PeopleRouteNeeds } from './people-routes.ts';
import { addTeamRoutes } from './team-routes.ts';

export type OperatorRouteNeeds = {
  readonly operators: Operators;
  readonly audit: Audit;
  readonly handoffs: Handoffs;
  readonly entitlements: PeopleRouteNeeds['entitlements'];
  readonly codes: OneTimeCodes;
  readonly seal: Seal;
  readonly firstTokenHash: string;
  readonly live: Omit<LiveRouteNeeds, 'audit' | 'drawQrCode' | 'showLogin' | 'api' | 'log'>;
  readonly people: Pick<PeopleRouteNeeds, 'onWritten' | 'onReturned'>;
  readonly drawQrCode: (text: string) => Promise<string>;
  readonly guardChange: MiddlewareHandler;
  /** Base of the console's own links; with https its cookie is sent over nothing else. */
  readonly baseUrl: string;
  /** The only host on which the console answers; `undefined`: every one. */
  readonly host: string | undefined;
  /** Pages of other parts of the console. */
  readonly extensions?: readonly ConsoleExtension[];
  readonly visitorRates?: VisitorRates;
  /** Where the visits of all processes are counted; left out: each counts its own. */
  readonly visits?: SharedPacer | undefined;
  readonly log: Log;
  readonly clock: Clock;
};

export type ConsoleExtension = {
  readonly navigation: readonly NavigationEntry[];
  readonly add: (console: Console) => void;
};

export type OperatorRoutes = {
  readonly routes: Hono;
  readonly operatorOf: OperatorOf;
  /** Every route with the least role that it needs, for the test that there is no other. */
  readonly table: () => readonly ConsoleRoute[];
};

/** The operators' console at `/operacao`. Mount it before the pages that answer for any other address. */
export function operatorRoutes(needs: OperatorRouteNeeds): OperatorRoutes {
  const { operators, audit, handoffs, entitlements, clock, log, drawQrCode, extensions = [], baseUrl } = needs;
  const https = baseUrl.startsWith('https:');
  const files = assets('/operacao/assets', [
    { name: 'base.css', type: 'text/css; charset=utf-8', body: styleOf(BASE).css },
    ...FILES.map(({ name, type, at }) => ({ name, type, body: assetText(at ?? name) })),
  ]);
  const navigation = [...NAVIGATION, ...extensions.flatMap((extension) => extension.navigation)];
  const frame = { files, navigation };
  const sessions = operatorSessions({ operators, https });
  const console = operatorConsole({ sessions, frame, guardChange: needs.guardChange, host: needs.host });
  const book = loginBook({ ...needs, clock });

  const { visitorRates, visits } = needs;
  const api = apiFrame({ part: 'console-api', https, now: clock.now, visitorRates, visits, log });
  const { showLogin } = addLoginRoutes(console, { operators, book, sessions, audit, frame, drawQrCode, log });
  addLiveRoutes(console, { ...needs.live, audit, drawQrCode, showLogin, api, log });
  addPeopleRoutes(console, { handoffs, entitlements, operators, audit, clock, ...needs.people });
  addTeamRoutes(console, { operators, book, audit, baseUrl });
  for (const { add } of extensions) add(console);

  console.routes.onError((error, c) => {
    log.error('operators.page-failed', error);
    const body = html`<section class="narrow"><h1>A página não abriu agora</h1><p>O problema é nosso e já ficou no log. <a href="${c.req.path}">Tentar de novo</a></p></section>`;
    return c.html(outsidePage({ title: 'Erro', files, body }), 503, personalPageHeaders);
  });

  const routes = new Hono();
  const limit = visitorLimit({ part: 'console', now: clock.now, rates: visitorRates, visits });
  const headers = securityHeaders({ https, forms: true, scripts: true, asks: true });
  for (const path of ['/operacao', '/operacao/*']) routes.use(path, compress(), headers);
  routes.route('/', files.routes);
  // Matches `/operacao` itself, too: a visit counts once.
  routes.use('/operacao/*', limit);
  for (const each of api.middleware) routes.use('/api/operators/*', each);
  routes.route('/', console.routes);
  return { routes, operatorOf: async (c) => (await sessions.of(c))?.operator, table: console.table };
}

/** What the console has in common with people's pages, as one file. */
const BASE = ['base', 'frame', 'button', 'folded', 'table', 'urgent'] as const;

const FILES: readonly { readonly name: string; readonly type: string; readonly at?: string }[] = [
  { name: 'operators.css', type: 'text/css; charset=utf-8' },
  { name: 'beta.css', type: 'text/css; charset=utf-8', at: 'operators-beta.css' },
  { name: 'live.js', type: 'text/javascript; charset=utf-8', at: 'operators-live.js' },
  { name: 'conversation.js', type: 'text/javascript; charset=utf-8', at: 'operators-conversation.js' },
  { name: 'icon.svg', type: 'image/svg+xml' },
];

import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { LoginLevel } from '../../contracts/login.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { randomCode, randomSecret, type SecretMaker } from '../../platform/ids.ts';
import type { Log } from '../../platform/log.ts';
import type { SharedPacer } from '../../platform/pace.ts';
import type { Logins } from '../../ports/logins.ts';
import { tryLaterPage } from '../calm-page.ts';
import { sameSiteOnly } from '../same-site-only.ts';
import { securityHeaders } from '../security-headers.ts';
import type { VisitorOf } from '../visitor.ts';
import { type VisitorRates, visitorLimit } from '../visitor-limit.ts';
import { codeRoutes } from './code-routes.ts';
import { codeSender } from './code-sender.ts';
import { loginCookies } from './cookies.ts';
import { EVEN_MS } from './evenly.ts';
import { linkRoutes } from './link-routes.ts';
import { loginAnswers } from './login-answers.ts';
import { notAcceptedPage } from './login-pages.ts';
import { sessionBeginner } from './session-beginner.ts';
import { signOutRoutes } from './sign-out-routes.ts';
import { type StepUp, whoIsHere } from './who-is-here.ts';

export type LoginNeeds = {
  readonly logins: Logins;
  /** Keys the hashes of codes, phones and network addresses. */
  readonly key: string;
  /** Base of our links; with https cookies are bound to the host. */
  readonly publicUrl: string;
  /** What is written on WhatsApp. */
  readonly words: {
    readonly code: (code: string) => string;
    readonly loggedIn: (by: LoginLevel) => string;
  };
  /** A message may wait in the outbox. */
  readonly onMessage: () => void;
  readonly log: Log;
  readonly clock?: Clock;
  readonly visitorRates?: VisitorRates;
  /** Where the visits of all processes are counted; left out: each counts its own. */
  readonly visits?: SharedPacer | undefined;
  readonly makeSecret?: SecretMaker;
  readonly makeCode?: () => string;
  /** No answer about a number or a code comes sooner. */
  readonly evenMs?: number;
};

export type Login = {
  readonly routes: Hono;
  readonly visitorOf: VisitorOf;
  /** `needed`: send the person to `/entrar/confirmar?para=…` first. */
  readonly stepUp: StepUp;
  /** To stand before every route that changes something. */
  readonly guardChange: MiddlewareHandler;
};

const LARGEST_FORM = 4_096;

/**
 * Login without a password: `/entrar` (a code on WhatsApp, bound to the browser that asked), `/entrar/link` (out of the
 * chat, to read only), `/entrar/confirmar` (a new code before what cannot be undone), `/sair`. Known and unknown numbers
 * get the same pages, after the same work.
 */
export function login(needs: LoginNeeds): Login {
  const { logins, publicUrl, clock = systemClock, makeSecret = randomSecret, makeCode = randomCode } = needs;
  const { evenMs = EVEN_MS } = needs;
  const https = publicUrl.startsWith('https:');
  const cookies = loginCookies({ https });
  const { visitorOf, stepUp } = whoIsHere({ logins, cookie: cookies.session });
  const guardChange = sameSiteOnly({ publicUrl });
  const answers = loginAnswers();
  const parts = {
    ...{ logins, cookies, visitorOf, answers, onMessage: needs.onMessage, evenMs },
    sender: codeSender({ ...needs, cookies, answers, makeSecret, makeCode, evenMs }),
    begin: sessionBeginner({ cookies, makeSecret, notice: needs.words.loggedIn }),
  };

  const routes = new Hono();
  const headers = securityHeaders({ https, forms: true });
  const limit = visitorLimit({ part: 'login', now: clock.now, rates: needs.visitorRates, visits: needs.visits });
  const size = bodyLimit({ maxSize: LARGEST_FORM, onError: (c) => answers.show(c, notAcceptedPage(), 413) });
  for (const path of ['/entrar', '/entrar/codigo', '/entrar/confirmar', '/sair']) routes.use(path, compress(), headers);
  routes.use('/entrar/link', compress(), securityHeaders({ https, forms: true, scripts: true }));
  // The first matches `/entrar` itself, too.
  for (const path of ['/entrar/*', '/sair']) routes.use(path, limit, guardChange, size);
  for (const part of [codeRoutes(parts), linkRoutes(parts), signOutRoutes(parts)]) {
    part.onError((error, c) => {
      needs.log.error('login.failed', error);
      return answers.show(c, tryLaterPage(), 503);
    });
    routes.route('/', part);
  }
  routes.route('/', answers.files);
  return { routes, visitorOf, stepUp, guardChange };
}

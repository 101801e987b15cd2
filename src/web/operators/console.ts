import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { personalPageHeaders } from '../security-headers.ts';
import { mayActAs, type OperatorRole } from './operator.ts';
import { type OperatorFrame, type OperatorPage, operatorPage } from './operator-page.ts';
import type { OperatorSession, OperatorSessions } from './operator-sessions.ts';

/** A request of somebody of the team. */
export type Visit = OperatorSession & {
  /** A page of the console for this operator. */
  readonly page: (
    shown: Omit<OperatorPage, 'operator'>,
    status?: 200 | 400 | 409 | 503,
  ) => Response | Promise<Response>;
};

export type Handler = (c: Context, visit: Visit) => Response | Promise<Response>;
/** `visit` is undefined for whoever is not logged in; a handler that answers nothing lets the address be unknown. */
export type OpenHandler = (
  c: Context,
  visit: Visit | undefined,
) => Promise<Response | undefined> | Response | undefined;

export type ConsoleRoute = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly least: OperatorRole | 'anyone';
};

/**
 * Where pages of the console are added, each with the least role that it needs: there is no way to add one without. To
 * anyone else, and on any other host than the console's own, the address is as unknown as one that was never there.
 */
export type Console = {
  readonly get: (path: string, least: OperatorRole, handler: Handler) => void;
  readonly post: (path: string, least: OperatorRole, handler: Handler) => void;
  readonly open: (method: 'GET' | 'POST', path: string, handler: OpenHandler) => void;
  readonly routes: Hono;
  readonly table: () => readonly ConsoleRoute[];
};

export function operatorConsole(needs: {
  readonly sessions: OperatorSessions;
  readonly frame: OperatorFrame;
  /** Refuses changes that no page of ours asked for. */
  readonly guardChange: MiddlewareHandler;
  /** The only host on which the console answers; `undefined`: every one. */
  readonly host: string | undefined;
}): Console {
  const { sessions, frame, guardChange, host } = needs;
  const routes = new Hono();
  const table: ConsoleRoute[] = [];

  function add(route: ConsoleRoute, handler: OpenHandler): void {
    const { method, path, least } = route;
    table.push(route);
    routes.on(method, path, async (c, next) => {
      if (host !== undefined && hostOf(c) !== host) return next();
      const session = await sessions.of(c);
      if (least !== 'anyone' && (session === undefined || !mayActAs(session.operator, least))) return next();
      const answer = async () => {
        const response = await handler(c, session === undefined ? undefined : visitOf(c, session));
        if (response !== undefined) c.res = response;
        return response;
      };
      if (method === 'GET') return (await answer()) ?? next();
      let answered: Response | undefined;
      const refused = await guardChange(c, async () => {
        answered = await answer();
      });
      return refused ?? answered ?? next();
    });
  }

  function visitOf(c: Context, session: OperatorSession): Visit {
    return {
      ...session,
      page: (shown, status = 200) =>
        c.html(operatorPage({ ...shown, operator: session.operator }, frame), status, personalPageHeaders),
    };
  }

  const forOperators =
    (handler: Handler): OpenHandler =>
    (c, visit) =>
      visit === undefined ? undefined : handler(c, visit);
  return {
    get: (path, least, handler) => add({ method: 'GET', path, least }, forOperators(handler)),
    post: (path, least, handler) => add({ method: 'POST', path, least }, forOperators(handler)),
    open: (method, path, handler) => add({ method, path, least: 'anyone' }, handler),
    routes,
    table: () => [...table],
  };
}

/** Without the port: behind a proxy it is another one. */
function hostOf(c: Context): string {
  return (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
}

import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { noteStatus } from '../platform/note-status.ts';
import type { Tracing } from '../platform/trace.ts';

/** A span for each request. No trace is taken over from a visitor, who must not decide which ones are kept. */
export function requestSpans(tracing: Tracing): MiddlewareHandler {
  return ({ req }, next) => {
    const method = knownMethod(req.method);
    return tracing.span({ name: method, kind: 'server', attributes: { 'http.request.method': method } }, next);
  };
}

/**
 * Names the span of a request by the pattern of the route that answered it, never by the path, which may hold somebody's
 * secret. For the app that has the routes, which alone knows that.
 */
export function noteRoute(tracing: Tracing): MiddlewareHandler {
  return async function noting(c, next) {
    await next();
    const route = routePath(c);
    tracing.rename(`${knownMethod(c.req.method)} ${route}`);
    tracing.note({ 'http.route': route });
    noteStatus(tracing, c.res.status, c.error);
  };
}

/** Anybody can make one up. */
function knownMethod(method: string): string {
  return METHODS.has(method) ? method : 'OTHER';
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']);

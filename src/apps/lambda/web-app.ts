import { Hono } from 'hono';
import { TRACEPARENT } from '../../platform/trace.ts';
import type { FunctionFrame } from './function-frame.ts';

/**
 * The pages as a function serves them: with `/healthz`, in the trace of the request, and over a connection that answers
 * where a page will need one. A database that does not answer is the page's business, which then says so kindly.
 */
export function webApp({
  routes,
  connected,
  log,
  tracing,
}: Pick<FunctionFrame, 'log' | 'tracing'> & {
  readonly routes: Hono;
  readonly connected: () => Promise<void>;
}): Hono {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .use((c, next) => tracing.within(c.req.header(TRACEPARENT), next))
    .use(async (c, next) => {
      if (needsDatabase(c.req.path)) {
        await connected().catch((error: unknown) => log.error('web.no-database', error));
      }
      await next();
    })
    .route('/', routes);
}

function needsDatabase(path: string): boolean {
  return path !== '/' && !path.startsWith('/assets/');
}

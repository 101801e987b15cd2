import { Hono } from 'hono';
import { problem } from '../../web/api/problem.ts';
import { tryLaterPage } from '../../web/calm-page.ts';
import { noteRoute, requestSpans } from '../../web/request-spans.ts';
import { securityHeaders } from '../../web/security-headers.ts';
import { showPage } from '../../web/show-page.ts';
import { webFiles } from '../../web/web-files.ts';
import type { FunctionFrame } from './function-frame.ts';
import { visitorRequest } from './visitor-request.ts';

export type WebAppNeeds = Pick<FunctionFrame, 'log' | 'tracing'> & {
  /** What can be shown without a database: a stranger's first page, and its files. */
  readonly open: Hono;
  /** Everything; needs the database at its first use. */
  readonly pages: (path: string) => Promise<Hono>;
  readonly connected: () => Promise<void>;
  /** Resolves when what an answer left to be done is done. */
  readonly ended: () => Promise<void>;
  readonly publicUrl: string;
};

type Behind = { Bindings: { readonly requestContext?: unknown } };

/**
 * The pages as a function serves them: with `/healthz`, in a trace of each request, and over a connection that answers
 * where a page will need one. A database that does not answer costs the pages that need it, which then say so kindly.
 */
export function webApp({ pages, connected, ended, log, tracing, publicUrl, ...needs }: WebAppNeeds): Hono<Behind> {
  const sorry = sorryPage(publicUrl);
  const open = new Hono().use(noteRoute(tracing)).route('/', needs.open);
  const app = new Hono<Behind>();
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.use(requestSpans(tracing));
  app.all('*', async (c) => {
    const { request, env } = visitorRequest(c.req.raw, c.env?.requestContext);
    if (isOpen(c.req.path)) {
      const answer = await open.request(request, undefined, env);
      // Files of other parts have addresses under /assets, too.
      if (answer.status !== 404) return answer;
    }
    const all = await pagesFor(c.req.path);
    const answer = await (all ?? sorry).request(request, undefined, env);
    await ended();
    return answer;
  });
  return app;

  async function pagesFor(path: string): Promise<Hono | undefined> {
    try {
      await connected();
      return await pages(path);
    } catch (error) {
      log.error('web.no-database', error);
      return undefined;
    }
  }
}

function isOpen(path: string): boolean {
  return path === '/' || path.startsWith('/assets/');
}

function sorryPage(publicUrl: string): Hono {
  const files = webFiles();
  const headers = securityHeaders({ https: publicUrl.startsWith('https:') });
  return new Hono()
    .use('*', headers)
    .all('/api/*', (c) => problem(c, { refused: 'try-later' }))
    .all('*', (c) => showPage(c, tryLaterPage(), { files, status: 503 }));
}

import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { RefusedToStart } from '../platform/errors.ts';

/** The HTTP faces of the roles, each a Hono app of its own. */
export type RouteGroup = Readonly<Record<string, Hono>>;

export type Listener = { readonly url: string; readonly close: () => Promise<void> };

/** Serves the groups on one port; 0 takes a free one. @throws {RefusedToStart} when the port is taken. */
export function listen(
  groups: RouteGroup,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listener> {
  const app = new Hono();
  for (const group of Object.values(groups)) app.route('/', group);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => {
      resolve({ url: `http://${urlHost(host)}:${address.port}`, close });
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new RefusedToStart(`PORT ${port} is taken by another program: set PORT to a free one.`) : error);
    });

    async function close(): Promise<void> {
      const closed = new Promise<void>((done) => server.close(() => done()));
      // Live updates of chat pages never end by themselves.
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    }
  });
}

function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

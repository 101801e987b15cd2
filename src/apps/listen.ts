import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { RefusedToStart } from '../platform/errors.ts';
import type { NodeRoute } from '../platform/node-route.ts';
import { ownUrl } from '../platform/own-url.ts';

/** The HTTP faces of the roles, each a Hono app of its own. */
export type RouteGroup = Readonly<Record<string, Hono>>;

export type Listener = { readonly url: string; readonly close: () => Promise<void> };

type Place = { readonly host: string; readonly port: number };

/**
 * Serves the groups on one port; 0 takes a free one. `door` is asked before them.
 *
 * @throws {RefusedToStart} when the port is taken or not allowed, or the host is no address of this machine.
 */
export function listen(groups: RouteGroup, { host, port }: Place, door: NodeRoute = () => false): Promise<Listener> {
  const app = new Hono();
  for (const group of Object.values(groups)) app.route('/', group);
  const serveGroups = getRequestListener(app.fetch);
  return new Promise((resolve, reject) => {
    const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
      if (!door(request, response)) void serveGroups(request, response);
    });
    server.listen(port, host, () => resolve({ url: ownUrl(host, portOf(server)), close }));
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REFUSALS.get(error.code ?? '');
      reject(reason === undefined ? error : new RefusedToStart(reason({ host, port })));
    });

    async function close(): Promise<void> {
      const closed = new Promise<void>((done) => server.close(() => done()));
      // Live updates of chat pages never end by themselves.
      server.closeAllConnections();
      await closed;
    }
  });
}

/** A sender whose body does not arrive holds a place that another webhook could have. */
const REQUEST_TIMEOUT_MS = 30_000;

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('an HTTP server has no port');
  return address.port;
}

const notThisMachine = ({ host }: Place) =>
  `HOST ${host} is no address of this machine: set HOST to 127.0.0.1, or to 0.0.0.0 for all of its addresses.`;

const REFUSALS: ReadonlyMap<string, (place: Place) => string> = new Map([
  ['EADDRINUSE', ({ port }: Place) => `PORT ${port} is taken by another program: set PORT to a free one.`],
  ['EACCES', ({ port }: Place) => `PORT ${port} is not allowed to this user: set PORT to one above 1023.`],
  ['EADDRNOTAVAIL', notThisMachine],
  ['EAI_AGAIN', notThisMachine],
  ['ENOTFOUND', notThisMachine],
]);

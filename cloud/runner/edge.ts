import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { runInNewContext } from 'node:vm';
import { matches } from '../template/is-allowed.ts';
import type { EdgeModel } from '../template/stage-model.ts';
import type { Counters } from './counters.ts';
import { type OwnServer, ownServer } from './own-server.ts';

/** What stands behind the address that never changes. */
export type EdgeTarget = {
  readonly edge: EdgeModel;
  /** Host of an origin, as the template has it → where it is here. */
  readonly places: ReadonlyMap<string, string>;
  /** Puts secrets where headers refer to them. */
  readonly filled: (text: string) => string;
};

export type Edge = OwnServer & {
  /** From the next request on, another stage answers. */
  readonly pointTo: (target: EdgeTarget) => void;
};

/**
 * The distribution (CloudFront), without its cache and without TLS: paths to origins, the headers that it adds, and its own
 * functions, whose code out of the template runs as it stands.
 */
export async function edge({ port, counters }: { readonly port: number; readonly counters: Counters }): Promise<Edge> {
  let target: EdgeTarget | undefined;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (target === undefined) return void response.writeHead(503).end();
    const { edge: model, places, filled } = target;
    const path = new URL(request.url ?? '/', 'http://any.invalid').pathname;
    counters.countVisit(path);
    const behaviour = model.behaviours.find(({ pattern }) => matches(pattern, path));
    const origin = model.origins.find(({ id }) => id === behaviour?.originId);
    if (behaviour === undefined || origin === undefined) return void response.writeHead(502).end();
    if (!behaviour.methods.includes(request.method ?? '')) return void response.writeHead(403).end();
    const headers = headersOf(request);
    for (const code of behaviour.viewerFunctions) {
      const refusal = viewerFunction(code, request, headers);
      if (refusal) return void response.writeHead(refusal.status, refusal.headers).end();
    }
    const added = Object.entries(origin.headers).map(([name, value]) => [name.toLowerCase(), filled(value)] as const);
    await pass(request, response, {
      url: `${places.get(origin.host)}${origin.path}${request.url}`,
      headers: { ...headers, ...Object.fromEntries(added), host: origin.host },
    });
  }

  const server = await ownServer(handle, port);
  return {
    ...server,
    pointTo(next) {
      target = next;
    },
  };
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const kept = Object.entries(request.headers).filter(([name]) => !/^(?:connection|keep-alive)$/.test(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

type EdgeHeaders = Readonly<Record<string, { readonly value: string }>>;
type EdgeResult = { readonly statusCode?: number; readonly headers?: EdgeHeaders };

/** Runs a CloudFront function at the viewer's request; what it changes in the headers is changed in `headers`. */
function viewerFunction(code: string, request: IncomingMessage, headers: Record<string, string>) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://any.invalid');
  const event = {
    version: '1.0',
    context: { eventType: 'viewer-request' },
    viewer: { ip: request.socket.remoteAddress },
    request: {
      method: request.method,
      uri: pathname,
      querystring: Object.fromEntries([...searchParams].map(([name, value]) => [name, { value }])),
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value }])),
    },
  };
  // The template's own code, in a world without anything but its event; a millisecond is what CloudFront gives it.
  const result: EdgeResult = runInNewContext(`${code}\nhandler(event);`, { event }, { timeout: 1_000 });
  const plain = Object.fromEntries(Object.entries(result.headers ?? {}).map(([name, { value }]) => [name, value]));
  if (result.statusCode !== undefined) return { status: result.statusCode, headers: plain };
  Object.assign(headers, plain);
  return undefined;
}

/** A body goes through as it is, compressed or not. An origin that does not answer is a 502. */
function pass(
  request: IncomingMessage,
  response: ServerResponse,
  to: { readonly url: string; readonly headers: Record<string, string> },
): Promise<void> {
  return new Promise((resolve) => {
    const onward = httpRequest(to.url, { method: request.method, headers: to.headers, timeout: 30_000 }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.once('close', resolve);
    });
    onward.once('timeout', () => onward.destroy());
    onward.once('error', () => {
      if (!response.headersSent) response.writeHead(502).end();
      resolve();
    });
    request.pipe(onward);
  });
}

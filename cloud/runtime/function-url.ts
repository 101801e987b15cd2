import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Invoked } from './runtime-api.ts';

export type FunctionUrl = { readonly url: string; readonly close: () => Promise<void> };

/** A function URL (payload format 2.0): each request is an event. What fails in the function is a 502, as Lambda answers. */
export async function functionUrl(invoke: (event: unknown) => Promise<Invoked>): Promise<FunctionUrl> {
  const server = createServer((request, response) => {
    void eventOf(request)
      .then(invoke)
      .then((invoked) => {
        const { statusCode, headers, body, isBase64Encoded } = answerOf(invoked);
        response.writeHead(statusCode, headers).end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function eventOf(request: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { pathname, search } = new URL(request.url ?? '/', 'http://any.example');
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    version: '2.0',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: Object.fromEntries(headers),
    requestContext: {
      domainName: request.headers.host,
      http: { method: request.method, path: pathname, sourceIp: request.socket.remoteAddress },
    },
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks).toString('base64'), isBase64Encoded: true } : {}),
  };
}

type UrlAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: boolean;
};

function answerOf(invoked: Invoked): UrlAnswer {
  if (invoked.kind !== 'answered') return { statusCode: 502, headers: {}, body: 'Internal Server Error' };
  const { statusCode = 200, headers = {}, body = '', isBase64Encoded = false } = Object(invoked.answer) as UrlAnswer;
  return { statusCode, headers, body, isBase64Encoded };
}

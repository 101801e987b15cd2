import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Invoked } from '../runtime/runtime-api.ts';
import type { RouteModel } from '../template/stage-model.ts';

/** A request as API Gateway hands it to a function (Lambda proxy, payload 1.0). */
export function proxyEvent(needs: {
  readonly request: IncomingMessage;
  readonly route: RouteModel;
  /** Without the stage. */
  readonly path: string;
  readonly search: URLSearchParams;
  readonly body: Buffer;
  readonly isBinary: boolean;
}) {
  const { request, route, path, search, body, isBinary } = needs;
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    resource: route.path,
    httpMethod: request.method,
    path,
    headers: Object.fromEntries(headers),
    multiValueHeaders: Object.fromEntries(headers.map(([name, value]) => [name, [value]])),
    queryStringParameters: search.size > 0 ? Object.fromEntries(search) : null,
    multiValueQueryStringParameters:
      search.size > 0 ? Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)])) : null,
    requestContext: { domainName: request.headers.host, identity: { sourceIp: request.socket.remoteAddress } },
    body: body.length === 0 ? null : body.toString(isBinary ? 'base64' : 'utf8'),
    isBase64Encoded: isBinary && body.length > 0,
  };
}

type ProxyAnswer = {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[]>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
};

/** What becomes of the function's answer. One that failed is a 502, as API Gateway answers. */
export function proxyAnswer(invoked: Invoked, response: ServerResponse): void {
  if (invoked.kind !== 'answered') {
    response.writeHead(502, { 'content-type': 'application/json' }).end('{"message":"Internal server error"}');
    return;
  }
  const {
    statusCode = 502,
    headers = {},
    multiValueHeaders = {},
    body = '',
    isBase64Encoded = false,
  } = Object(invoked.answer) as ProxyAnswer;
  const several = Object.entries(multiValueHeaders).map(([name, values]): [string, string[]] => [name, [...values]]);
  response.writeHead(statusCode, { ...headers, ...Object.fromEntries(several) });
  response.end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
}

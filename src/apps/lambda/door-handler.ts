import { type ForwarderNeeds, webhookForwarder } from '../../channel/forward-webhook.ts';
import { TOKEN_HEADER } from '../../channel/webhook-token.ts';
import { TRACEPARENT, type Tracing } from '../../platform/trace.ts';
import type { UrlAnswer, UrlRequest } from './events.ts';

/** `POST /webhooks/evolution`, also with EvolutionAPI's per-event suffix, as a function URL brings it. */
export function doorHandler({ tracing, ...needs }: ForwarderNeeds & { readonly tracing: Tracing }) {
  const forward = webhookForwarder(needs);
  return async function handle(request: UrlRequest): Promise<UrlAnswer> {
    const isWebhook = request.requestContext.http.method === 'POST' && PATH.test(request.rawPath);
    if (!isWebhook) return answer(404, 'no-such-address');
    return tracing.within(request.headers[TRACEPARENT], async () => {
      const { status, code } = await forward(request.headers[TOKEN_HEADER], bodyOf(request));
      return answer(status, code);
    });
  };
}

const PATH = /^\/webhooks\/evolution(?:\/[^/]+)?$/;

function bodyOf({ body = '', isBase64Encoded = false }: UrlRequest): Uint8Array {
  return Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
}

function answer(statusCode: number, code: string): UrlAnswer {
  const headers = { 'Content-Type': 'application/json', ...(statusCode === 503 ? { 'Retry-After': '5' } : {}) };
  return { statusCode, headers, body: JSON.stringify({ code }) };
}

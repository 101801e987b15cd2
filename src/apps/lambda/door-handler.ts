import { type ForwarderNeeds, webhookForwarder } from '../../channel/forward-webhook.ts';
import { WEBHOOK_SPAN } from '../../channel/webhook-span.ts';
import { TOKEN_HEADER } from '../../channel/webhook-token.ts';
import { noteStatus } from '../../platform/note-status.ts';
import type { Tracing } from '../../platform/trace.ts';
import type { UrlAnswer, UrlRequest } from './events.ts';

/** `POST /webhooks/evolution`, also with EvolutionAPI's per-event suffix, as a function URL brings it. */
export function doorHandler(needs: ForwarderNeeds & { readonly tracing: Tracing }) {
  const { tracing } = needs;
  const forward = webhookForwarder(needs);
  return async function handle(request: UrlRequest): Promise<UrlAnswer> {
    const isWebhook = request.requestContext.http.method === 'POST' && PATH.test(request.rawPath);
    if (!isWebhook) return answer(404, 'no-such-address');
    // No trace is taken over from outside: a stranger must not decide which ones are kept.
    return tracing.span(WEBHOOK_SPAN, async () => {
      const { status, code } = await forward(request.headers[TOKEN_HEADER], bodyOf(request));
      noteStatus(tracing, status);
      tracing.note({ 'denserola.webhook.outcome': code });
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

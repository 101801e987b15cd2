import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NodeRoute } from '../platform/node-route.ts';
import { noteStatus } from '../platform/note-status.ts';
import { type WebhookAnswer, type WebhookNeeds, webhookDoor } from './webhook-door.ts';
import { WEBHOOK_SPAN } from './webhook-span.ts';
import { TOKEN_HEADER } from './webhook-token.ts';

/**
 * `POST /webhooks/evolution`, also with EvolutionAPI's per-event suffix (`/messages-upsert`), straight on node:http.
 * Through Hono and its web streams a webhook cost twice the processor time (134 µs, not 64).
 */
export function webhookRoute({
  onAnswered = () => {},
  ...needs
}: WebhookNeeds & {
  /** Told how long each webhook took, in milliseconds, that was answered with 200. */
  readonly onAnswered?: (ms: number) => void;
}): NodeRoute {
  const receive = spanned(webhookDoor(needs), needs);
  return function take(request, response) {
    if (request.method !== 'POST' || !PATH.test(request.url ?? '')) return false;
    const since = performance.now();
    void receive({ token: tokenOf(request), length: lengthOf(request), body: request }).then((answer) => {
      write(response, answer);
      if (answer.status === 200) onAnswered(performance.now() - since);
    });
    return true;
  };
}

/** Where nothing is drawn, not even a function stands in between. */
function spanned(receive: ReturnType<typeof webhookDoor>, { tracing }: WebhookNeeds): typeof receive {
  if (tracing === undefined) return receive;
  return (request) =>
    tracing.span(WEBHOOK_SPAN, async () => {
      const answer = await receive(request);
      noteStatus(tracing, answer.status);
      tracing.note({ 'denserola.webhook.outcome': answer.body.code });
      return answer;
    });
}

const PATH = /^\/webhooks\/evolution(?:\/[^/?]+)?(?:\?|$)/;

function tokenOf({ headers }: IncomingMessage): string | undefined {
  const given = headers[TOKEN_HEADER];
  return typeof given === 'string' ? given : undefined;
}

/** Not said by a sender that writes in chunks. */
function lengthOf({ headers }: IncomingMessage): number | undefined {
  const length = headers['content-length'];
  return length === undefined ? undefined : Number(length);
}

function write(response: ServerResponse, { status, retryAfterSeconds, body }: WebhookAnswer): void {
  const text = JSON.stringify(body);
  const headers = { 'Content-Type': 'application/json', 'Content-Length': text.length };
  response
    .writeHead(status, retryAfterSeconds === undefined ? headers : { ...headers, 'Retry-After': retryAfterSeconds })
    .end(text);
}

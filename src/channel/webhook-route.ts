import { type Context, Hono } from 'hono';
import { type AcceptNeeds, eventAcceptor } from './accept-events.ts';
import { type ReadBody, readBody } from './read-body.ts';
import { readWebhook } from './read-webhook.ts';
import { TOKEN_HEADER, tokenCheck } from './webhook-token.ts';

export type WebhookNeeds = AcceptNeeds & {
  /** Any of these in the header `x-denserola-token` is accepted: two while one replaces the other. */
  readonly tokens: readonly string[];
  readonly largestBody?: number;
};

/**
 * `POST /webhooks/evolution`, also with EvolutionAPI's per-event suffix (`/messages-upsert`). Every answer is decided by
 * what the sender does with it: it drops a webhook for ever on 400, 401, 403, 404 and 422, and repeats it otherwise.
 *
 * - 200 `{ accepted, new }`: durable. Also what we ignore, and what we cannot read: that is kept in quarantine, since
 *   refusing would lose it (4xx) or have it sent again for twenty minutes (413).
 * - 401: the token is wrong or missing. This is no fault of ours: the sender is not our gateway, or is not set up. While
 *   a token is being changed both are accepted, so no message of ours ever gets here.
 * - 503 with Retry-After: our own fault. The gateway keeps the message and sends it again.
 *
 * Answers carry a code and counts, never what was sent.
 */
export function webhookRoutes({ tokens, largestBody = LARGEST_BODY, ...needs }: WebhookNeeds): Hono {
  const isAccepted = tokenCheck(tokens);
  const acceptEvents = eventAcceptor(needs);
  const limits = { largest: largestBody, head: Math.min(HEAD_KEPT, largestBody) };

  async function receive(context: Context): Promise<Response> {
    // Before the body is read: a stranger must not make us read anything.
    if (!isAccepted(context.req.header(TOKEN_HEADER))) return refuse(context);
    let body: ReadBody;
    try {
      body = await readBody(context.req.raw.body, limits);
    } catch (error) {
      needs.log.error('webhook.body-interrupted', error);
      return tryAgain(context, 'body-interrupted');
    }
    return keep(context, body);
  }

  function refuse(context: Context): Response {
    needs.log.warn('webhook.unauthorized', { given: context.req.header(TOKEN_HEADER) !== undefined });
    return context.json({ code: 'unauthorized' }, 401);
  }

  async function keep(context: Context, body: ReadBody): Promise<Response> {
    const { parsed, quarantined, cause } = readWebhook(body);
    if (cause !== undefined) needs.log.error('webhook.parser-failed', cause);
    const entries = parsed.kind === 'events' ? parsed.entries : [];
    try {
      const fresh = await acceptEvents(entries, quarantined);
      const code = OUTCOME_CODES[parsed.kind];
      return context.json({ accepted: entries.length, new: fresh, code });
    } catch (error) {
      needs.log.error('webhook.inbox-unavailable', error);
      return tryAgain(context, 'inbox-unavailable');
    }
  }

  return new Hono().post('/webhooks/evolution', receive).post('/webhooks/evolution/:event', receive);
}

/**
 * A webhook with the largest thumbnail seen has 180 kB, and one with 65,536 letters of text 200. What is larger is kept as
 * unread; if it was a message, the gap sweep brings it in by another way.
 */
const LARGEST_BODY = 256 * 1024;
const HEAD_KEPT = 64 * 1024;
const RETRY_AFTER_SECONDS = '5';
const OUTCOME_CODES = { events: 'stored', ignored: 'ignored', 'not-understood': 'quarantined' } as const;

function tryAgain(context: Context, code: string): Response {
  return context.json({ code }, 503, { 'Retry-After': RETRY_AFTER_SECONDS });
}

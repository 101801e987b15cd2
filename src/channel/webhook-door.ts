import type { Readable } from 'node:stream';
import { type AcceptNeeds, eventAcceptor } from './accept-events.ts';
import { type AdmissionLimits, admission } from './admission.ts';
import { HEAD_KEPT, LARGEST_BODY } from './body-limits.ts';
import { readBody } from './read-body.ts';
import { type ReadWebhook, readWebhook } from './read-webhook.ts';
import { tokenCheck } from './webhook-token.ts';

export type WebhookNeeds = AcceptNeeds & {
  /** Any of these in the header `x-denserola-token` is accepted: two while one replaces the other. */
  readonly tokens: readonly string[];
  readonly largestBody?: number;
  readonly limits?: Partial<AdmissionLimits>;
};

export type WebhookRequest = {
  readonly token: string | undefined;
  /** What the sender says that the body has in bytes; `undefined` when it does not say. */
  readonly length: number | undefined;
  readonly body: Readable;
};

export type WebhookAnswer = {
  readonly status: 200 | 401 | 503;
  readonly retryAfterSeconds?: number;
  /** A code and counts, never what was sent. */
  readonly body: { readonly code: string; readonly accepted?: number; readonly new?: number };
};

/**
 * What becomes of one webhook, whatever carried it here. Every answer is decided by what the sender does with it: it drops
 * a webhook for ever on 400, 401, 403, 404 and 422, and repeats it otherwise.
 *
 * - 200 `{ accepted, new }`: durable. Also what we ignore, and what we cannot read: that is kept in quarantine, since
 *   refusing would lose it (4xx) or have it sent again for twenty minutes (413).
 * - 401: the token is wrong or missing. This is no fault of ours: the sender is not our gateway, or is not set up. While
 *   a token is being changed both are accepted, so no message of ours ever gets here.
 * - 503 with Retry-After: our own fault, or more at once than we can hold. The gateway keeps the message and sends it
 *   again.
 */
export function webhookDoor(needs: WebhookNeeds): (request: WebhookRequest) => Promise<WebhookAnswer> {
  const { tokens, log, largestBody = LARGEST_BODY } = needs;
  const isAccepted = tokenCheck(tokens);
  const acceptEvents = eventAcceptor(needs);
  const enter = admission({ ...LIMITS, ...needs.limits });
  const limits = { largest: largestBody, head: Math.min(HEAD_KEPT, largestBody) };

  return async function receive({ token, length = largestBody, body }) {
    // Before the body is read: a stranger must not make us read anything.
    if (!isAccepted(token)) {
      log.warn('webhook.unauthorized', { given: token !== undefined });
      return UNAUTHORIZED;
    }
    const leave = enter(Math.min(length, largestBody));
    if (typeof leave === 'number') {
      // A line for each would be one more thing that there is too much of.
      if (leave === 1) log.warn('webhook.overloaded');
      return tryAgain('overloaded');
    }
    try {
      return await keep(readWebhook(await readBody(body, limits)));
    } catch (error) {
      log.error('webhook.body-interrupted', error);
      return tryAgain('body-interrupted');
    } finally {
      const turnedAway = leave();
      if (turnedAway > 0) log.warn('webhook.overload-over', { turnedAway });
    }
  };

  async function keep({ parsed, quarantined, cause }: ReadWebhook): Promise<WebhookAnswer> {
    if (cause !== undefined) log.error('webhook.parser-failed', cause);
    const entries = parsed.kind === 'events' ? parsed.entries : [];
    try {
      const fresh = await acceptEvents(entries, quarantined);
      return { status: 200, body: { accepted: entries.length, new: fresh.length, code: OUTCOME_CODES[parsed.kind] } };
    } catch (error) {
      log.error('webhook.inbox-unavailable', error);
      return tryAgain('inbox-unavailable');
    }
  }
}

const LIMITS: AdmissionLimits = { mostWaiting: 1_000, mostBytes: 24 * 1024 * 1024 };
const RETRY_AFTER_SECONDS = 5;
const OUTCOME_CODES = { events: 'stored', ignored: 'ignored', 'not-understood': 'quarantined' } as const;
const UNAUTHORIZED: WebhookAnswer = { status: 401, body: { code: 'unauthorized' } };

function tryAgain(code: string): WebhookAnswer {
  return { status: 503, retryAfterSeconds: RETRY_AFTER_SECONDS, body: { code } };
}

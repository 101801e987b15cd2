import { CHECKED_BY, packWebhook } from '../contracts/queued-webhook.ts';
import { traceKeyOfMessage } from '../contracts/trace-key.ts';
import type { Log } from '../platform/log.ts';
import { noTracing, type Tracing } from '../platform/trace.ts';
import type { MessageQueue } from '../ports/message-queue.ts';
import { HEAD_KEPT, LARGEST_BODY } from './body-limits.ts';
import { textAt } from './json-value.ts';
import { messageIdAt } from './message-id.ts';
import { readJson } from './read-json.ts';
import { redactText } from './redact-text.ts';
import { dropSecrets } from './strip-secrets.ts';

export type ForwarderNeeds = {
  /** Whether a token is one of ours; rejects when that cannot be told now. */
  readonly isAccepted: (token: string | undefined) => Promise<boolean>;
  readonly queue: MessageQueue;
  readonly log: Log;
  readonly tracing?: Tracing;
};

/** Every answer is decided by what the sender does with it, as in webhook-door.ts: our own faults are 503. */
export type Forwarded = {
  readonly status: 200 | 401 | 503;
  readonly code: 'queued' | 'unauthorized' | 'try-again';
};

/**
 * A door that stores nothing itself: checks who sends, leaves out what must not travel, and answers 200 once a queue has
 * the webhook. So it needs no database, and messages are taken in while there is none.
 */
export function webhookForwarder({ isAccepted, queue, log, tracing = noTracing }: ForwarderNeeds) {
  return async function forward(token: string | undefined, body: Uint8Array): Promise<Forwarded> {
    try {
      if (!(await isAccepted(token))) {
        log.warn('webhook.unauthorized', { given: token !== undefined });
        return { status: 401, code: 'unauthorized' };
      }
      await queue.send([{ body: fitToTravel(body), attributes: { [CHECKED_BY]: 'door' } }]);
      return { status: 200, code: 'queued' };
    } catch (error) {
      log.error('webhook.not-queued', error);
      return { status: 503, code: 'try-again' };
    }
  };

  /** What cannot be read goes to quarantine at the other end, and so may be redacted already. */
  function fitToTravel(body: Uint8Array): string {
    if (body.length > LARGEST_BODY) return packWebhook(redactText(body.subarray(0, HEAD_KEPT)), { isCut: true });
    const json = readJson(body);
    if (json.kind === 'unreadable') return packWebhook(redactText(body));
    const instance = textAt(json.value, 'instance');
    const messageId = messageIdAt(json.value, 'data', 'key', 'id');
    if (instance !== undefined && messageId !== undefined) tracing.about(traceKeyOfMessage({ instance, messageId }));
    return packWebhook(new TextEncoder().encode(JSON.stringify(dropSecrets(json.value))));
  }
}

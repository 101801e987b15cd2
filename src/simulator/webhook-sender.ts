import type { Log } from '../platform/log.ts';
import type { Timers } from '../platform/timers.ts';
import type { Faults } from './faults.ts';

export type WebhookTarget = { readonly url: string; readonly headers: Readonly<Record<string, string>> };
export type WebhookBody = { readonly event: string; readonly instance: string; readonly data: unknown };

/** How one POST of a webhook ended. `status` is undefined when there was no answer in time. */
export type WebhookAttempt = {
  readonly event: string;
  readonly messageId: string | undefined;
  readonly attempt: number;
  readonly status: number | undefined;
};

export type WebhookSender = {
  /** Not awaited, as in EvolutionAPI: posts run at the same time and a retry overtakes nothing. */
  readonly post: (target: WebhookTarget, body: WebhookBody) => void;
  /** What a restart does: retries that wait are gone for good. */
  readonly forgetRetries: () => void;
  /** Every attempt so far, oldest first. */
  readonly attempts: () => readonly WebhookAttempt[];
  /** Resolves when no webhook is on its way or waits for a retry. */
  readonly idle: () => Promise<void>;
};

export type WebhookSenderNeeds = {
  readonly fetch: typeof globalThis.fetch;
  readonly timers: Timers;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly faults: Faults;
  readonly log: Log;
  /** Multiplies EvolutionAPI's waits; 0.001 turns its 20 minutes of retries into about a second. */
  readonly retryScale: number;
};

const ATTEMPTS = 10;
const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 300_000;
const JITTER = 0.2;
const TIMEOUT_MS = 30_000;
const NEVER_RETRIED = new Set([400, 401, 403, 404, 422]);

/** Posts webhooks by the rules of EvolutionAPI 2.3.7: waits of 5, 10, 20 … 300 s, all of it in memory. */
export function webhookSender({ fetch, timers, random, faults, log, retryScale }: WebhookSenderNeeds): WebhookSender {
  const attempts: WebhookAttempt[] = [];
  const waiting = new Set<() => void>();
  const onIdle = new Set<() => void>();
  let underWay = 0;
  let heldBack: (() => void) | undefined;

  function post(target: WebhookTarget, body: WebhookBody): void {
    const fault = faults.nextWebhook();
    if (fault === 'drop') return;
    const send = () => begin(target, body);
    if (fault === 'reorder' && !heldBack) {
      heldBack = send;
      return;
    }
    send();
    if (fault === 'duplicate') send();
    heldBack?.();
    heldBack = undefined;
  }

  function begin(target: WebhookTarget, body: WebhookBody): void {
    underWay += 1;
    void attempt(target, body, 1);
  }

  async function attempt(target: WebhookTarget, body: WebhookBody, number: number): Promise<void> {
    const status = await postOnce(target, body);
    attempts.push({ event: body.event, messageId: messageIdOf(body.data), attempt: number, status });
    if (status !== undefined && status >= 200 && status < 300) return finish();
    if ((status !== undefined && NEVER_RETRIED.has(status)) || number >= ATTEMPTS) {
      log.warn('simulator.webhook-lost', { event: body.event, status, attempt: number });
      return finish();
    }
    retryLater(target, body, number);
  }

  function retryLater(target: WebhookTarget, body: WebhookBody, number: number): void {
    const wait = Math.min(FIRST_WAIT_MS * 2 ** (number - 1), LONGEST_WAIT_MS);
    const jittered = wait * (1 + JITTER * (2 * random() - 1)) * retryScale;
    const cancel = timers.after(jittered, () => {
      waiting.delete(forget);
      void attempt(target, body, number + 1);
    });
    function forget(): void {
      cancel();
      finish();
    }
    waiting.add(forget);
  }

  async function postOnce(target: WebhookTarget, body: WebhookBody): Promise<number | undefined> {
    try {
      const response = await fetch(target.url, {
        method: 'POST',
        headers: { ...target.headers, 'content-type': 'application/json', 'user-agent': 'axios/1.13.2' },
        body: JSON.stringify(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      // No connection or no answer in time: to EvolutionAPI both are a reason to try again, and nothing else.
      return undefined;
    }
  }

  function finish(): void {
    underWay -= 1;
    if (underWay > 0) return;
    for (const resolve of onIdle) resolve();
    onIdle.clear();
  }

  return {
    post,
    forgetRetries() {
      for (const forget of waiting) forget();
      waiting.clear();
      heldBack = undefined;
    },
    attempts: () => attempts,
    idle: () => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => onIdle.add(resolve))),
  };
}

function messageIdOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('keyId' in data && typeof data.keyId === 'string') return data.keyId;
  if ('id' in data && typeof data.id === 'string') return data.id;
  return 'key' in data ? messageIdOf(data.key) : undefined;
}

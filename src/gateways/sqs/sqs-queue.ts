import { Fault } from '../../platform/errors.ts';
import type { SignedFetch } from '../../platform/signed-fetch.ts';
import type { MessageQueue, QueueMessage } from '../../ports/message-queue.ts';
import { type BatchEntry, inBatches, wireSize } from './in-batches.ts';

/**
 * The sending end of an SQS queue; taking is Lambda's job. One message is one request, several share requests of ten.
 * What SQS did not accept is offered again, so that a fault of a moment is none of the caller's.
 */
export function sqsQueue(needs: {
  readonly signedFetch: SignedFetch;
  readonly url: string;
  /** Another address of the same service; left out: the one in `url`. */
  readonly endpoint?: string | undefined;
  /** Goes with every message, so that its taker joins the trace. */
  readonly traceparent?: () => string | undefined;
  readonly timeoutMs?: number;
}): MessageQueue {
  const { signedFetch, url, traceparent = () => undefined, timeoutMs = 5_000 } = needs;
  const endpoint = needs.endpoint ?? new URL(url).origin;

  async function call(action: string, input: object): Promise<unknown> {
    const response = await signedFetch({
      service: 'sqs',
      url: `${endpoint}/`,
      headers: { 'Content-Type': 'application/x-amz-json-1.0', 'X-Amz-Target': `AmazonSQS.${action}` },
      body: JSON.stringify({ QueueUrl: url, ...input }),
      timeoutMs,
    });
    const answer: unknown = await response.json().catch(() => ({}));
    if (response.ok) return answer;
    throw new Fault('queue', `SQS answered ${response.status} ${typeOf(answer)}`, {
      retryable: response.status >= 500 || response.status === 429 || /Thrott|Unavailable/.test(typeOf(answer)),
    });
  }

  /** Entries that SQS did not accept. */
  async function sendBatch(entries: readonly BatchEntry[]): Promise<readonly BatchEntry[]> {
    const [only] = entries;
    if (entries.length === 1 && only) {
      const { Id: _, ...message } = only;
      await call('SendMessage', message);
      return [];
    }
    const answer = await call('SendMessageBatch', { Entries: entries });
    const refused = failedIds(answer);
    return entries.filter(({ Id }) => refused.has(Id));
  }

  async function sendAll(batch: readonly BatchEntry[]): Promise<void> {
    let left = batch;
    for (let attempt = 1; left.length > 0; attempt += 1) {
      try {
        left = await sendBatch(left);
      } catch (error) {
        if (attempt >= MOST_ATTEMPTS || (error instanceof Fault && !error.retryable)) throw asFault(error);
        continue;
      }
      if (left.length > 0 && attempt >= MOST_ATTEMPTS) {
        throw new Fault('queue', `SQS refused ${left.length} of ${batch.length} messages`, { retryable: true });
      }
    }
  }

  return {
    async send(messages) {
      const trace = traceparent();
      const entries = messages.map((message, index) => entryOf(message, String(index), trace));
      const done = await Promise.allSettled(inBatches(entries).map(sendAll));
      const failure = done.find((one) => one.status === 'rejected');
      if (failure) throw failure.reason;
    },
  };
}

const MOST_ATTEMPTS = 3;
const MOST_DELAY_S = 900;

function entryOf({ body, delayMs = 0, attributes = {} }: QueueMessage, id: string, trace?: string): BatchEntry {
  const all = trace === undefined ? attributes : { traceparent: trace, ...attributes };
  const named = Object.entries(all).map(([name, value]) => [name, { DataType: 'String', StringValue: value }] as const);
  const entry = {
    Id: id,
    MessageBody: body,
    ...(delayMs > 0 ? { DelaySeconds: Math.min(MOST_DELAY_S, Math.ceil(delayMs / 1_000)) } : {}),
    ...(named.length > 0 ? { MessageAttributes: Object.fromEntries(named) } : {}),
  };
  if (wireSize(entry) > LARGEST_MESSAGE) {
    throw new Fault('queue', `a message of ${wireSize(entry)} bytes is larger than SQS takes`, { retryable: false });
  }
  return entry;
}

const LARGEST_MESSAGE = 1024 * 1024;

function failedIds(answer: unknown): ReadonlySet<string> {
  const { Failed = [] } = answer as { Failed?: readonly { Id: string }[] };
  return new Set(Failed.map(({ Id }) => Id));
}

function typeOf(answer: unknown): string {
  const { __type: type } = answer as { __type?: unknown };
  return typeof type === 'string' ? type : '';
}

/** The network's own words: no answer at all. */
function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault('queue', 'SQS did not answer', { retryable: true, cause: error });
}

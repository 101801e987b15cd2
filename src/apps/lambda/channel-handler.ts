import { queuedAcceptor } from '../../channel/accept-queued.ts';
import type { InboundEvent } from '../../contracts/inbound-event.ts';
import { CHECKED_BY } from '../../contracts/queued-webhook.ts';
import type { Inbox } from '../../ports/inbox.ts';
import type { MessageQueue } from '../../ports/message-queue.ts';
import { attributeOf, type BatchAnswer, type LambdaContext, type SqsEvent, type SqsRecord } from './events.ts';
import type { FunctionFrame } from './function-frame.ts';
import { onceMore } from './once-more.ts';
import { takeBatch } from './take-batch.ts';
import { sendWakes } from './wake-senders.ts';

export type ChannelHandlerNeeds = Pick<FunctionFrame, 'log' | 'tracing'> & {
  readonly inbox: Inbox;
  readonly connected: () => Promise<void>;
  readonly wakes: MessageQueue;
  readonly deliveries: MessageQueue;
  readonly quietMs: number;
};

/**
 * Makes the webhooks of a batch durable, all of them in one commit, and wakes whom they are about. A record whose webhook
 * was not stored comes again; one that was stored twice is new only once.
 */
export function channelHandler(needs: ChannelHandlerNeeds) {
  const { inbox, connected, wakes, deliveries, quietMs, log, tracing } = needs;
  const withRetry = onceMore(connected);

  return async function handle(event: SqsEvent, context: LambdaContext): Promise<BatchAnswer> {
    await connected();
    return takeBatch(event, context, { take, ...BATCH, log, tracing, atOnce: event.Records.length });
  };

  async function take(record: SqsRecord): Promise<void> {
    const fresh: InboundEvent[] = [];
    const accept = queuedAcceptor({ inbox, log, tracing, onAccepted: (events) => void fresh.push(...events) });
    await withRetry(() => accept({ checkedBy: attributeOf(record, CHECKED_BY), body: record.body }));
    // They are stored, and would not be new when they came again: the sweep finds whom no wake was sent for.
    await sendWakes(fresh, { wakes, deliveries, quietMs }).catch((error: unknown) =>
      log.error('webhook.wake-failed', error),
    );
  }
}

/** The time for one statement and the sending of the wakes. */
const BATCH = { from: 'webhooks', leastMs: 3_000 };

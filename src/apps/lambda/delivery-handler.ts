import { setTimeout as sleep } from 'node:timers/promises';
import { parseDeliveryWake } from '../../contracts/queued-wake.ts';
import type { Deliverer } from '../../delivery/deliverer.ts';
import { Fault } from '../../platform/errors.ts';
import type { MessageQueue } from '../../ports/message-queue.ts';
import type { Outbox } from '../../ports/outbox.ts';
import {
  type BatchAnswer,
  isFromQueue,
  type LambdaContext,
  type ScheduledEvent,
  type SqsEvent,
  type SqsRecord,
} from './events.ts';
import type { FunctionFrame } from './function-frame.ts';
import { takeBatch } from './take-batch.ts';
import { deliveryMessage } from './wake-senders.ts';

export type DeliveryHandlerNeeds = Pick<FunctionFrame, 'log' | 'tracing'> & {
  readonly deliver: Deliverer['deliver'];
  readonly nextDueIn: Outbox['nextDueIn'];
  readonly connected: () => Promise<void>;
  readonly deliveries: MessageQueue;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
};

export type DeliveryEvent = SqsEvent | ScheduledEvent<'pass'>;

/**
 * Sends what waits for the people whom a batch of wakes names. What must still wait then (its pace, an unclear answer) is
 * asked for by one wake with a delay. Each minute a pass over everybody takes what no wake told about, reminders among
 * it, and stays as long as the next message is due within seconds.
 *
 * Any number of these may run: the outbox gives each person to one of them, and the pace of a number is kept in the
 * database. With little time left nothing more is taken in hand; a function that is ended all the same leaves a claim
 * that runs out, and its message is looked for before it is sent again.
 */
export function deliveryHandler(needs: DeliveryHandlerNeeds) {
  const { deliver, nextDueIn, connected, deliveries, log, tracing, wait = sleep } = needs;

  return async function handle(
    event: DeliveryEvent,
    context: LambdaContext,
  ): Promise<BatchAnswer | Readonly<Record<string, number>>> {
    await connected();
    const closing = AbortSignal.timeout(Math.max(0, context.getRemainingTimeInMillis() - LEAST_MS));
    if (!isFromQueue(event)) return { taken: await passes(closing) };
    const take = (record: SqsRecord) => deliverTo(record, closing);
    return takeBatch(event, context, {
      take,
      from: 'deliveries',
      log,
      tracing,
      atOnce: event.Records.length,
      leastMs: LEAST_MS,
    });
  };

  async function deliverTo({ body }: SqsRecord, closing: AbortSignal): Promise<void> {
    const wake = parseDeliveryWake(body);
    if (!wake) throw new Fault('wake', 'this is no wake', { retryable: false });
    await deliver(wake.personId, closing);
    if (wake.personId === undefined) return;
    const due = await nextDueIn(wake.personId);
    // What is due later is found by the pass of its minute.
    if (due !== undefined && due <= LONGEST_WAKE_MS) {
      await deliveries.send([deliveryMessage(wake.personId, Math.max(due, 1_000))]);
    }
  }

  async function passes(closing: AbortSignal): Promise<number> {
    let taken = 0;
    while (!closing.aborted) {
      taken += await deliver(undefined, closing);
      const due = await nextDueIn();
      if (due === undefined || due > LONGEST_IDLE_MS) break;
      await wait(Math.max(due, SHORTEST_IDLE_MS));
    }
    return taken;
  }
}

/** A look for a message and its sending, at the gateway's slowest: findMessages twice and sendText. */
const LEAST_MS = 65_000;
const LONGEST_WAKE_MS = 600_000;
const LONGEST_IDLE_MS = 15_000;
const SHORTEST_IDLE_MS = 250;

import { parseConversationWake } from '../../contracts/queued-wake.ts';
import type { RunTurn } from '../../conversation/turn-runner.ts';
import { Fault } from '../../platform/errors.ts';
import type { ConversationStore } from '../../ports/conversation-store.ts';
import type { MessageQueue } from '../../ports/message-queue.ts';
import {
  type BatchAnswer,
  isFromQueue,
  type LambdaContext,
  type ScheduledEvent,
  type SqsEvent,
  type SqsRecord,
} from './events.ts';
import type { FunctionFrame } from './function-frame.ts';
import { onceMore } from './once-more.ts';
import { takeBatch } from './take-batch.ts';
import { deliveryMessage, wakeMessage } from './wake-senders.ts';

export type ConversationHandlerNeeds = Pick<FunctionFrame, 'log' | 'tracing'> & {
  readonly runTurn: () => Promise<RunTurn>;
  readonly store: () => Promise<Pick<ConversationStore, 'waiting'>>;
  /** Removes what was kept long enough; resolves to how many there were. */
  readonly forgetOld: () => Promise<number>;
  readonly connected: () => Promise<void>;
  readonly wakes: MessageQueue;
  readonly deliveries: MessageQueue;
};

export type ConversationEvent = SqsEvent | ScheduledEvent<'sweep' | 'forget'>;

/**
 * Runs the turns of whom a batch of wakes names, one by one. A turn that must wait (for the quiet moment, or for a lease
 * that somebody else holds) goes back into the queue with a delay, so that nothing is paid for waiting.
 *
 * Each minute a sweep wakes whom a lost wake left behind; each day what is old enough is forgotten.
 */
export function conversationHandler(needs: ConversationHandlerNeeds) {
  const { runTurn, store, forgetOld, connected, wakes, deliveries, log, tracing } = needs;
  const withRetry = onceMore(connected);

  return async function handle(
    event: ConversationEvent,
    context: LambdaContext,
  ): Promise<BatchAnswer | Readonly<Record<string, number>>> {
    await connected();
    if (isFromQueue(event)) return takeBatch(event, context, { take, ...BATCH, log, tracing });
    return event.kind === 'sweep' ? { woken: await sweep() } : { forgotten: await forgetOld() };
  };

  async function take({ body }: SqsRecord): Promise<void> {
    const wake = parseConversationWake(body);
    if (!wake) throw new Fault('wake', 'this is no wake', { retryable: false });
    const run = await runTurn();
    const result = await withRetry(() => run(wake));
    switch (result.kind) {
      case 'idle':
        return;
      case 'wait':
      case 'busy':
        return wakes.send([wakeMessage({ ...wake, inMs: result.ms })]);
      case 'replied':
        // The turn is committed: whatever goes wrong from here on is found by a sweep, and a repetition finds nothing to do.
        await wakes.send(result.hasMore ? [wakeMessage({ ...wake, inMs: 0 })] : []);
        await deliveries.send(result.replies > 0 ? [deliveryMessage(result.personId)] : []);
    }
  }

  async function sweep(): Promise<number> {
    const found = await (await store()).waiting(SWEEP_OLDER_THAN_MS, SWEEP_LIMIT);
    // Apart, since their turns belong to the traces of what waits, and not to this look.
    await tracing.apart(wakes.send)(found.map((who) => wakeMessage({ ...who, inMs: 0 })));
    if (found.length > 0) log.warn('sweep.found-waiting', { people: found.length });
    return found.length;
  }
}

/** Older than any quiet moment. */
const SWEEP_OLDER_THAN_MS = 12_000;
const SWEEP_LIMIT = 500;
/** The time for a turn with a planner's search, and the sending of what follows from it. */
const BATCH = { from: 'wakes', atOnce: 1, leastMs: 10_000 };

import type { Log } from '../../platform/log.ts';
import { TRACEPARENT, type Tracing } from '../../platform/trace.ts';
import { attributeOf, type BatchAnswer, type LambdaContext, type SqsEvent, type SqsRecord } from './events.ts';

export type BatchNeeds = {
  /** Rejects: this record stays in the queue and comes again. */
  readonly take: (record: SqsRecord) => Promise<void>;
  readonly log: Log;
  readonly tracing: Tracing;
  /** Records in hand at once. */
  readonly atOnce: number;
  /** Nothing more is begun with less time than this left, in milliseconds: what is begun must also end. */
  readonly leastMs: number;
};

/**
 * Takes the records of a batch, each in the trace that it came with, and answers which ones failed, or were not begun in
 * time. Only those come again: the others have had their effect.
 */
export async function takeBatch(
  { Records }: SqsEvent,
  context: LambdaContext,
  { take, log, tracing, atOnce, leastMs }: BatchNeeds,
): Promise<BatchAnswer> {
  const waiting = [...Records];
  const failed: string[] = [];

  async function lane(): Promise<void> {
    for (let record = waiting.shift(); record; record = waiting.shift()) {
      if (context.getRemainingTimeInMillis() < leastMs) failed.push(record.messageId);
      else await attempt(record);
    }
  }

  function attempt(record: SqsRecord): Promise<void> {
    return tracing.within(attributeOf(record, TRACEPARENT), async () => {
      try {
        await take(record);
      } catch (error) {
        log.error('batch.record-failed', error, { message: record.messageId });
        failed.push(record.messageId);
      }
    });
  }

  await Promise.all(Array.from({ length: atOnce }, lane));
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

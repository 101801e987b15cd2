import type { Log } from '../../platform/log.ts';
import type { Tracing } from '../../platform/trace.ts';
import { TRACEPARENT } from '../../platform/trace-context.ts';
import { attributeOf, type BatchAnswer, type LambdaContext, type SqsEvent, type SqsRecord } from './events.ts';

export type BatchNeeds = {
  /** Rejects: this record stays in the queue and comes again. */
  readonly take: (record: SqsRecord) => Promise<void>;
  /** The queue's name. */
  readonly from: string;
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
  { take, from, log, tracing, atOnce, leastMs }: BatchNeeds,
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
    const span = { name: `take ${from}`, kind: 'consumer', parent: attributeOf(record, TRACEPARENT) } as const;
    return tracing.span(span, async () => {
      try {
        await take(record);
      } catch (error) {
        log.error('batch.record-failed', error, { message: record.messageId });
        tracing.fail(error);
        failed.push(record.messageId);
      }
    });
  }

  await Promise.all(Array.from({ length: atOnce }, lane));
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

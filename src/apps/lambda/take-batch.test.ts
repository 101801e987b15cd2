import { describe, expect, it } from 'vitest';
import { silentLog } from '../../platform/log.ts';
import { tracing } from '../../platform/trace.ts';
import type { SqsRecord } from './events.ts';
import { takeBatch } from './take-batch.ts';

const records = (...ids: readonly string[]): readonly SqsRecord[] =>
  ids.map((messageId) => ({ messageId, body: messageId }));
const needs = { from: 'wakes', log: silentLog, tracing: tracing(), atOnce: 1, leastMs: 1_000 };
const withTime = { getRemainingTimeInMillis: () => 30_000 };

describe('a batch out of a queue', () => {
  it('gives back only what failed', async () => {
    const take = async ({ body }: SqsRecord) => {
      if (body === 'b') throw new Error('not this one');
    };
    const answer = await takeBatch({ Records: records('a', 'b', 'c') }, withTime, { ...needs, take });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'b' }] });
  });

  it('begins nothing for which the time is too short, and gives it back', async () => {
    let left = 3_500;
    const taken: string[] = [];
    const take = async ({ body }: SqsRecord) => {
      taken.push(body);
      left -= 1_000;
    };
    const context = { getRemainingTimeInMillis: () => left };
    const answer = await takeBatch({ Records: records('a', 'b', 'c', 'd', 'e') }, context, { ...needs, take });
    expect(taken).toEqual(['a', 'b', 'c']);
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['d', 'e']);
  });

  it('takes several at once, and no more than it may', async () => {
    let inHand = 0;
    let most = 0;
    const take = async () => {
      inHand += 1;
      most = Math.max(most, inHand);
      await new Promise((resolve) => setImmediate(resolve));
      inHand -= 1;
    };
    await takeBatch({ Records: records('a', 'b', 'c', 'd', 'e') }, withTime, { ...needs, take, atOnce: 2 });
    expect(most).toBe(2);
  });

  it('takes each in the trace that it came with', async () => {
    const seen: (string | undefined)[] = [];
    const traced = records('a').map((record) => ({
      ...record,
      messageAttributes: { traceparent: { stringValue: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` } },
    }));
    const take = async () => void seen.push(needs.tracing.traceparent());
    await takeBatch({ Records: traced }, withTime, { ...needs, take });
    expect(seen[0]).toContain('a'.repeat(32));
  });
});

import { describe, expect, it } from 'vitest';
import type { TurnResult } from '../../conversation/turn-runner.ts';
import { memoryQueue } from '../../gateways/memory/memory-queue.ts';
import { Fault } from '../../platform/errors.ts';
import { silentLog } from '../../platform/log.ts';
import { tracing } from '../../platform/trace.ts';
import { conversationHandler } from './conversation-handler.ts';

const PERSON = '7c0b6a34-58a5-4a3c-8f0e-2a8f3b1c9d10';
const context = { getRemainingTimeInMillis: () => 30_000 };
const wake = (address: string) => ({ messageId: address, body: JSON.stringify({ v: 1, address }) });

function aFunction(results: readonly (TurnResult | Error)[]) {
  // The queue's clock stands: what is delayed is not seen.
  const wakes = memoryQueue({ clock: { now: () => 0 } });
  const deliveries = memoryQueue({ clock: { now: () => 0 } });
  const left = [...results];
  const asked: string[] = [];
  let connections = 0;
  const handle = conversationHandler({
    log: silentLog,
    tracing: tracing(),
    runTurn: async () => async (who) => {
      asked.push(who.address);
      const result = left.shift() ?? { kind: 'idle' };
      if (result instanceof Error) throw result;
      return result;
    },
    store: async () => ({ waiting: async () => [{ address: 'phone:1' }, { address: 'phone:2', alias: 'lid:2' }] }),
    forgetOld: async () => 7,
    connected: async () => {
      connections += 1;
    },
    wakes,
    deliveries,
  });
  return { handle, wakes, deliveries, asked, connections: () => connections };
}

describe('the function of turns', () => {
  it('wakes delivery for a person once their turn is committed', async () => {
    const { handle, wakes, deliveries } = aFunction([
      { kind: 'replied', personId: PERSON, replies: 2, hasMore: false },
    ]);
    expect(await handle({ Records: [wake('phone:1')] }, context)).toEqual({ batchItemFailures: [] });
    expect(deliveries.take()).toEqual([{ body: JSON.stringify({ v: 1, personId: PERSON }), delayMs: 0 }]);
    expect(wakes.take()).toEqual([]);
  });

  it('looks again at who has more to be answered', async () => {
    const { handle, wakes } = aFunction([{ kind: 'replied', personId: PERSON, replies: 0, hasMore: true }]);
    await handle({ Records: [wake('phone:1')] }, context);
    expect(wakes.take()).toEqual([{ body: JSON.stringify({ v: 1, address: 'phone:1' }), delayMs: 0 }]);
  });

  it.each(['wait', 'busy'] as const)(
    'pays for no waiting: a turn that says %s goes back with a delay',
    async (kind) => {
      const { handle, wakes } = aFunction([{ kind, ms: 2_400 }]);
      expect(await handle({ Records: [wake('phone:1')] }, context)).toEqual({ batchItemFailures: [] });
      expect(wakes.take()).toEqual([]);
    },
  );

  it('tries once more over a new connection, and then leaves the wake in the queue', async () => {
    const gone = new Fault('begin', 'the connection is gone', { retryable: true });
    const { handle, asked, connections } = aFunction([gone, { kind: 'idle' }, gone, gone]);
    const answer = await handle({ Records: [wake('phone:1'), wake('phone:2')] }, context);
    expect(asked).toEqual(['phone:1', 'phone:1', 'phone:2', 'phone:2']);
    expect(connections()).toBe(3);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'phone:2' }] });
  });

  it('does not try what cannot get better, nor what is no wake', async () => {
    const { handle, asked } = aFunction([new Error('a bug')]);
    const answer = await handle({ Records: [wake('phone:1'), { messageId: 'x', body: '{"v":9}' }] }, context);
    expect(asked).toEqual(['phone:1']);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'phone:1' }, { itemIdentifier: 'x' }] });
  });

  it('wakes each minute whom a lost wake left behind, and forgets each day', async () => {
    const { handle, wakes } = aFunction([]);
    expect(await handle({ kind: 'sweep' }, context)).toEqual({ woken: 2 });
    expect(wakes.take().map(({ body }) => JSON.parse(body))).toEqual([
      { v: 1, address: 'phone:1' },
      { v: 1, address: 'phone:2', alias: 'lid:2' },
    ]);
    expect(await handle({ kind: 'forget' }, context)).toEqual({ forgotten: 7 });
  });
});

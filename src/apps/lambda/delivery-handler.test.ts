import { describe, expect, it } from 'vitest';
import { memoryQueue } from '../../gateways/memory/memory-queue.ts';
import { silentLog } from '../../platform/log.ts';
import { tracing } from '../../platform/trace.ts';
import { deliveryHandler } from './delivery-handler.ts';

const PERSON = '7c0b6a34-58a5-4a3c-8f0e-2a8f3b1c9d10';
const withTime = { getRemainingTimeInMillis: () => 120_000 };
const wake = (personId?: string) => ({ messageId: personId ?? 'all', body: JSON.stringify({ v: 1, personId }) });

function aFunction({ due = [] as readonly (number | undefined)[] }) {
  let now = 0;
  const deliveries = memoryQueue({ clock: { now: () => now } });
  const dues = [...due];
  const asked: (string | undefined)[] = [];
  const waits: number[] = [];
  const handle = deliveryHandler({
    log: silentLog,
    tracing: tracing(),
    deliver: async (personId) => asked.push(personId),
    nextDueIn: async () => dues.shift(),
    connected: async () => {},
    deliveries,
    wait: async (milliseconds) => void waits.push(milliseconds),
  });
  function later(ms: number): void {
    now += ms;
  }
  return { handle, deliveries, asked, waits, later };
}

describe('the function of delivery', () => {
  it('delivers to each person of a batch, and asks for no more when nothing waits', async () => {
    const { handle, deliveries, asked } = aFunction({});
    expect(await handle({ Records: [wake(PERSON)] }, withTime)).toEqual({ batchItemFailures: [] });
    expect(asked).toEqual([PERSON]);
    expect(deliveries.take()).toEqual([]);
  });

  it('asks for a wake when the next message of the person is due', async () => {
    const { handle, deliveries, later } = aFunction({ due: [1_700] });
    await handle({ Records: [wake(PERSON)] }, withTime);
    expect(deliveries.take()).toEqual([]);
    later(2_000);
    expect(deliveries.take().map(({ body }) => JSON.parse(body))).toEqual([{ v: 1, personId: PERSON }]);
  });

  it('leaves what is due in hours to the pass of that minute', async () => {
    const { handle, deliveries, later } = aFunction({ due: [8 * 3_600_000] });
    await handle({ Records: [wake(PERSON)] }, withTime);
    later(9 * 3_600_000);
    expect(deliveries.take()).toEqual([]);
  });

  it('stays in a pass as long as the next message is due within seconds', async () => {
    const { handle, asked, waits } = aFunction({ due: [9_000, 0, 60_000] });
    await handle({ kind: 'pass' }, withTime);
    expect(asked).toEqual([undefined, undefined, undefined]);
    expect(waits).toEqual([9_000, 250]);
  });

  it('begins nothing when a message could not be sent and looked for in the time that is left', async () => {
    const { handle, asked } = aFunction({});
    const late = { getRemainingTimeInMillis: () => 60_000 };
    expect(await handle({ Records: [wake(PERSON)] }, late)).toEqual({
      batchItemFailures: [{ itemIdentifier: PERSON }],
    });
    expect(asked).toEqual([]);
  });

  it('gives back what is no wake', async () => {
    const { handle } = aFunction({});
    const answer = await handle({ Records: [{ messageId: 'x', body: '{"v":1,"personId":"; DROP"}' }] }, withTime);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'x' }] });
  });
});

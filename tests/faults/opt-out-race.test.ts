import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverer } from '../../src/delivery/deliverer.ts';
import { memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { silentLog } from '../../src/platform/log.ts';
import { UNPACED } from '../support/delivery-world.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { anOutcome, aState, replies } from '../support/postgres-events.ts';

const ROUNDS = 60;
const NOON = Date.UTC(2026, 10, 23, 15, 0);

describe.each(backends)('a stop that races a reminder in the queue ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  it('once the stop is committed nothing is sent that was not already on its way', async () => {
    const stopped = new Set<string>();
    const late: string[] = [];
    const left: string[] = [];
    const outbox = {
      ...backend.outbox,
      claim: async (...asked: Parameters<typeof backend.outbox.claim>) => {
        const before = new Set(stopped);
        const claimed = await backend.outbox.claim(...asked);
        late.push(...claimed.filter(({ personId }) => before.has(personId)).map(({ text }) => text));
        return claimed;
      },
    };
    const { instanceMemory, alarmBook } = memoryPlatform();
    const { deliver } = deliverer({
      outbox,
      gateway: {
        sendText: async ({ text }) => {
          left.push(text);
          return { kind: 'sent', messageId: `SENT-${text}` };
        },
        findMessages: async () => [],
        connectionState: async () => 'open',
      },
      instances: [],
      memory: instanceMemory,
      alarms: alarmBook,
      log: silentLog,
      clock: { now: () => NOON },
      policy: { pace: { number: UNPACED, person: UNPACED, proactiveNumber: UNPACED } },
    });

    for (let round = 0; round < ROUNDS; round += 1) {
      const personId = await queued(round);
      await Promise.all([deliver(), deliver(personId), stop(personId).then(() => stopped.add(personId)), deliver()]);
      const before = left.length;
      await deliver();
      await deliver(personId);
      expect(left.length).toBe(before);
    }
    expect(late).toEqual([]);
    expect(new Set(left).size).toBe(left.length);
    const open = (await backend.messages()).filter(({ status }) => !['sent', 'cancelled'].includes(status));
    expect(open).toEqual([]);
  });

  async function queued(round: number): Promise<string> {
    const personId = (await backend.store.identify(`phone:5511${70_000_000 + round}`)) ?? '';
    const turn = await backend.store.begin(personId);
    if (!turn) throw new Error('the person is busy');
    const reminder = { text: `lembrete ${round}`, purpose: 'proactive' } as const;
    await backend.store.commit(turn.lease, anOutcome({ ...replies(), replies: [reminder] }));
    return personId;
  }

  async function stop(personId: string): Promise<void> {
    const turn = await backend.store.begin(personId);
    if (!turn) throw new Error('the person is busy');
    const state = aState({ optedOut: true });
    await backend.store.commit(
      turn.lease,
      anOutcome({ state, events: [{ v: 1, type: 'opted-out' }], cancelPending: 'all' }),
    );
  }
});

import { afterEach, describe, expect, it } from 'vitest';
import {
  type DeliveryWorld,
  deliveryWorld,
  EVENING,
  JOAO,
  MARIA,
  NINE_NEXT_DAY,
  NOON,
  UNPACED,
} from '../../tests/support/delivery-world.ts';

const open: DeliveryWorld[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

async function world(...needs: Parameters<typeof deliveryWorld>): Promise<DeliveryWorld> {
  const made = await deliveryWorld(...needs);
  open.push(made);
  return made;
}

describe('a delivery pass', () => {
  it('sends each message once, in the order of each person', async () => {
    const w = await world();
    await w.enqueue(MARIA, ['M1', 'M2', 'M3']);
    await w.enqueue(JOAO, ['J1', 'J2']);
    expect(await w.deliver()).toBe(5);
    expect(await w.deliver()).toBe(0);
    expect(w.texts().filter((text) => text.startsWith('M'))).toEqual(['M1', 'M2', 'M3']);
    expect(w.texts().filter((text) => text.startsWith('J'))).toEqual(['J1', 'J2']);
    expect(new Set(w.statuses())).toEqual(new Set(['sent']));
  });

  it('delivers to one person alone when asked to', async () => {
    const w = await world();
    const maria = await w.enqueue(MARIA, ['M1', 'M2']);
    await w.enqueue(JOAO, ['J1']);
    expect(await w.deliver(maria)).toBe(2);
    expect(w.texts()).toEqual(['M1', 'M2']);
  });

  describe('with a message that a turn has claimed', () => {
    async function claimed(w: DeliveryWorld, phone: string, text: string) {
      const personId = await w.enqueue(phone, [text]);
      const [message] = await w.outbox.claim(1, personId);
      if (!message) throw new Error('nothing was claimed');
      return { personId, reply: { message, isOnly: true } };
    }

    it('sends it', async () => {
      const w = await world();
      const { personId, reply } = await claimed(w, MARIA, 'M1');
      expect(await w.deliver(personId, undefined, reply)).toBe(1);
      expect(w.texts()).toEqual(['M1']);
      expect(w.statuses()).toEqual(['sent']);
    });

    it('puts it back when all places are taken', async () => {
      const w = await world({ concurrency: 1 });
      const joao = await w.enqueue(JOAO, ['J1']);
      w.fates.push('hold');
      const slow = w.deliver(joao);
      while (w.held.length === 0) await new Promise((resolve) => setImmediate(resolve));
      const { personId, reply } = await claimed(w, MARIA, 'M1');
      expect(await w.deliver(personId, undefined, reply)).toBe(0);
      w.held[0]?.();
      await slow;
      expect(await w.deliver()).toBe(1);
      expect(w.texts()).toEqual(['J1', 'M1']);
    });

    it('goes on with what was written while the only one was being sent', async () => {
      const w = await world();
      const { personId, reply } = await claimed(w, MARIA, 'M1');
      w.fates.push('hold');
      const slow = w.deliver(personId, undefined, reply);
      while (w.held.length === 0) await new Promise((resolve) => setImmediate(resolve));
      await w.enqueue(MARIA, ['M2']);
      expect(await w.deliver(personId)).toBe(0);
      w.held[0]?.();
      expect(await slow).toBe(2);
      expect(w.texts()).toEqual(['M1', 'M2']);
    });
  });

  it('lets nobody wait for somebody else’s slow answer', async () => {
    const w = await world();
    const maria = await w.enqueue(MARIA, ['M1']);
    w.fates.push('hold');
    const slow = w.deliver(maria);
    while (w.held.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await w.enqueue(JOAO, ['J1', 'J2']);
    expect(await w.deliver()).toBe(2);
    expect(w.texts()).toEqual(['M1', 'J1', 'J2']);
    w.held[0]?.();
    expect(await slow).toBe(1);
  });

  it('never has more in flight than it may, over passes that overlap', async () => {
    const w = await world({ concurrency: 2 });
    for (let n = 0; n < 5; n += 1) await w.enqueue(`55118765432${n}`, [`to ${n}`]);
    w.fates.push('hold', 'hold');
    const passes = [w.deliver(), w.deliver()];
    while (w.held.length < 2) await new Promise((resolve) => setImmediate(resolve));
    expect(await w.deliver()).toBe(0);
    expect(await w.deliver(await w.enqueue(JOAO, ['J1']))).toBe(0);
    expect(w.left).toHaveLength(2);
    for (const release of w.held) release();
    expect((await Promise.all(passes)).reduce((sum, one) => sum + one)).toBe(6);
  });

  it('takes in all news that waits, even when some of it fits no message yet', async () => {
    const asked: number[] = [];
    const w = await world({}, (outbox) => ({
      ...outbox,
      absorbGatewayEvents: async (limit) => {
        asked.push(limit);
        return { taken: asked.length < 3 ? limit : 0, handled: 0, connections: [], receipts: [] };
      },
    }));
    await w.deliver();
    expect(asked).toHaveLength(3);
  });

  it('takes nothing more in hand once its signal is aborted', async () => {
    const w = await world();
    await w.enqueue(MARIA, ['M1', 'M2']);
    expect(await w.deliver(undefined, AbortSignal.abort())).toBe(0);
    w.fates.push('hold');
    const stopping = new AbortController();
    const slow = w.deliver(undefined, stopping.signal);
    while (w.held.length === 0) await new Promise((resolve) => setImmediate(resolve));
    stopping.abort();
    w.held[0]?.();
    expect(await slow).toBe(1);
    expect(w.texts()).toEqual(['M1']);
  });
});

describe('a message that is refused', () => {
  it('fails at once when no attempt can help, and the next one goes', async () => {
    const w = await world();
    await w.enqueue(MARIA, ['M1', 'M2']);
    w.fates.push('not-on-whatsapp');
    await w.deliver();
    expect(w.statuses()).toEqual(['failed', 'sent']);
  });

  it('is given up after many attempts over some time, and the next one goes', async () => {
    const w = await world({ mostAttempts: 3, patience: 120_000 });
    await w.enqueue(MARIA, ['M1', 'M2']);
    w.fates.push('lost-with-500', 'lost-with-500', 'lost-with-500');
    for (let n = 0; n < 4; n += 1) {
      await w.deliver();
      w.advance(60_000);
    }
    expect(w.statuses()).toEqual(['failed', 'sent']);
    expect(w.texts()).toEqual(['M2']);
  });
});

describe('an instance that cannot send', () => {
  it('keeps everything in order, uses up no attempts, and goes on by itself', async () => {
    const w = await world({ outagePause: 15_000 });
    await w.enqueue(MARIA, ['M1', 'M2']);
    await w.enqueue(JOAO, ['J1']);
    w.fates.push('disconnected', 'disconnected');
    await w.deliver();
    expect(w.texts()).toEqual([]);
    expect(await w.deliver()).toBe(0);
    expect([...w.data.outbox.values()].map(({ attempts }) => attempts)).toEqual([0, 0, 0]);
    w.advance(16_000);
    await w.deliver();
    expect(w.texts().filter((text) => text.startsWith('M'))).toEqual(['M1', 'M2']);
    expect(w.texts()).toHaveLength(3);
  });

  it('gives a message up that waited a day for it: an answer a day late is none', async () => {
    const w = await world({ outagePause: 3_600_000 });
    await w.enqueue(MARIA, ['M1']);
    w.fates.push(...Array.from({ length: 24 }, () => 'disconnected' as const));
    for (let hour = 0; hour < 24; hour += 1) {
      await w.deliver();
      w.advance(3_600_000);
    }
    expect(w.statuses()).toEqual(['pending']);
    w.advance(1);
    await w.deliver();
    expect(w.statuses()).toEqual(['failed']);
    expect(w.texts()).toEqual([]);
  });

  it('waits while the connection is reported closed, and asks, because the news of its return may be lost', async () => {
    const w = await world({ outagePause: 15_000 });
    w.setState('close');
    await w.report('1', 'close');
    await w.enqueue(MARIA, ['M1']);
    expect(await w.deliver()).toBe(0);
    w.advance(16_000);
    expect(await w.deliver()).toBe(0);
    w.setState('open');
    w.advance(16_000);
    expect(await w.deliver()).toBe(1);
    expect(w.texts()).toEqual(['M1']);
  });

  it('holds back its own messages and not those of other instances', async () => {
    const w = await world();
    w.setState('close');
    await w.report('1', 'close');
    await w.report('2', 'open', 'outra');
    await w.enqueue(MARIA, ['M1']);
    await w.deliver();
    expect(w.texts()).toEqual([]);
    expect(w.row(0)).toMatchObject({ status: 'pending', attempts: 0 });
  });

  it('holds nobody up whose number was never heard of and so may well be open', async () => {
    const w = await world();
    await w.report('1', 'close', 'outra');
    await w.enqueue(MARIA, ['M1']);
    await w.deliver();
    expect(w.texts()).toEqual(['M1']);
  });

  it('is not one that reports connecting, which comes in hundreds and decides nothing', async () => {
    const w = await world();
    await w.report('1', 'connecting');
    await w.enqueue(MARIA, ['M1']);
    await w.deliver();
    expect(w.texts()).toEqual(['M1']);
  });

  it('goes on at once when it is reported open', async () => {
    const w = await world();
    await w.report('1', 'close');
    await w.enqueue(MARIA, ['M1']);
    await w.deliver();
    await w.report('2', 'open');
    await w.deliver();
    expect(w.texts()).toEqual(['M1']);
  });
});

describe('a message that starts from us', () => {
  it('waits for nine o’clock where the person is, and then leaves', async () => {
    const w = await world();
    w.setNow(EVENING);
    await w.enqueue(MARIA, ['lembrete'], 'proactive');
    await w.deliver();
    expect(w.texts()).toEqual([]);
    expect(w.row(0)).toMatchObject({ status: 'pending', attempts: 0, dueAt: NINE_NEXT_DAY });
    w.setNow(NINE_NEXT_DAY);
    await w.deliver();
    expect(w.texts()).toEqual(['lembrete']);
  });

  it('does not hold up an answer, which leaves at any hour', async () => {
    const w = await world();
    w.setNow(EVENING);
    await w.enqueue(MARIA, ['lembrete'], 'proactive');
    await w.deliver();
    await w.enqueue(MARIA, ['resposta']);
    await w.deliver();
    expect(w.texts()).toEqual(['resposta']);
  });

  it('is one a person and day', async () => {
    const w = await world();
    await w.enqueue(MARIA, ['um', 'dois'], 'proactive');
    await w.enqueue(JOAO, ['três'], 'proactive');
    await w.deliver();
    expect(w.texts().toSorted()).toEqual(['três', 'um']);
    w.advance(86_400_000 - 3_600_000);
    await w.deliver();
    expect(w.texts().toSorted()).toEqual(['dois', 'três', 'um']);
  });

  it('is cancelled when the person has opted out', async () => {
    const w = await world({}, (outbox) => ({ ...outbox, hasOptedOut: async () => true }));
    await w.enqueue(MARIA, ['lembrete'], 'proactive');
    await w.enqueue(JOAO, ['Ok, não mando mais nada.']);
    await w.deliver();
    expect(w.statuses()).toEqual(['cancelled', 'sent']);
  });

  it('is cancelled when it may have left, has not, and is past its time', async () => {
    const w = await world({}, (outbox) => ({
      ...outbox,
      claim: async (...asked) =>
        (await outbox.claim(...asked)).map((message) => ({ ...message, expiresAt: NOON + 5_000 })),
    }));
    w.fates.push('lost-with-500');
    await w.enqueue(MARIA, ['lembrete'], 'proactive');
    await w.deliver();
    expect(w.statuses()).toEqual(['unknown']);
    w.advance(60_000);
    await w.deliver();
    expect(w.texts()).toEqual([]);
    expect(w.statuses()).toEqual(['cancelled']);
  });
});

describe('the pace', () => {
  it('puts back what would wait too long, without using up an attempt', async () => {
    const slow = { everyMs: 10_000, burst: 1 };
    const w = await world({ pace: { number: UNPACED, person: slow, proactiveNumber: UNPACED }, longestWait: 2_000 });
    await w.enqueue(MARIA, ['M1', 'M2']);
    await w.deliver();
    expect(w.texts()).toEqual(['M1']);
    expect(w.row(1)).toMatchObject({ status: 'pending', attempts: 0 });
    w.advance(11_000);
    await w.deliver();
    expect(w.texts()).toEqual(['M1', 'M2']);
  });
});

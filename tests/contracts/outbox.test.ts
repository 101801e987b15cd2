import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimedMessage } from '../../src/ports/outbox.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aState, eventually, JOAO, MARIA, replies, takeTurn } from '../support/postgres-events.ts';

describe.each(backends)('the outbox ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  async function claimOne(outbox = backend.outbox): Promise<ClaimedMessage> {
    const [message] = await outbox.claim(1);
    if (message === undefined) throw new Error('there was nothing to claim');
    return message;
  }

  async function statuses(): Promise<readonly string[]> {
    return (await backend.messages()).map(({ status }) => status);
  }

  it('gives everything that a send needs', async () => {
    const personId = await takeTurn(backend, replies('olá'));
    expect(await claimOne()).toEqual({
      id: expect.any(Number),
      personId,
      instance: 'beta',
      to: '551187654321@s.whatsapp.net',
      text: 'olá',
      purpose: 'reply',
      attempts: 1,
      createdAt: expect.closeTo(Date.now(), -5),
      firstTriedAt: expect.closeTo(Date.now(), -5),
      sendBefore: expect.closeTo(Date.now() + 30_000, -5),
      action: 'send',
    });
  });

  it("keeps each person's order, one message at a time", async () => {
    await takeTurn(backend, replies('M1', 'M2'), MARIA);
    await takeTurn(backend, replies('J1', 'J2'), JOAO);
    const first = await backend.outbox.claim(10);
    expect(first.map(({ text }) => text)).toEqual(['M1', 'J1']);
    expect(await backend.outbox.claim(10)).toEqual([]);
    await backend.outbox.markSent(first[0]?.id ?? 0, 'id of M1');
    expect((await backend.outbox.claim(10)).map(({ text }) => text)).toEqual(['M2']);
  });

  it('waits behind a message that is tried again later', async () => {
    await takeTurn(backend, replies('one', 'two'));
    const { id } = await claimOne();
    await backend.outbox.markPending(id, 60_000, 'HTTP 500');
    expect(await backend.outbox.claim(10)).toEqual([]);
    expect(await backend.outbox.nextDueIn()).toBeGreaterThan(50_000);
  });

  it('goes on behind a message that failed for good or was cancelled', async () => {
    await takeTurn(backend, replies('one', 'two', 'three'));
    await backend.outbox.markFailed((await claimOne()).id, 'no such number');
    await backend.outbox.markCancelled((await claimOne()).id, 'too old');
    expect((await claimOne()).text).toBe('three');
    expect(await statuses()).toEqual(['failed', 'cancelled', 'sending']);
  });

  it('lets a reply pass a reminder that was put off, but not another reply', async () => {
    await takeTurn(backend, { replies: [{ text: 'lembrete', purpose: 'proactive' }] });
    await backend.outbox.postpone((await claimOne()).id, 60_000, 'quiet hours');
    await takeTurn(backend, replies('resposta 1', 'resposta 2'));
    expect((await backend.outbox.claim(10)).map(({ text }) => text)).toEqual(['resposta 1']);
  });

  it('claims for one person when asked to', async () => {
    await takeTurn(backend, replies('M1'), MARIA);
    const joao = await takeTurn(backend, replies('J1'), JOAO);
    expect((await backend.outbox.claim(10, joao)).map(({ text }) => text)).toEqual(['J1']);
  });

  it('gives no message to two processes', async () => {
    const people = Array.from({ length: 40 }, (_, n) => `phone:55119${n}`);
    for (const person of people) await takeTurn(backend, replies(`to ${person}`), person);
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, n) => (n % 2 === 0 ? backend.outbox : backend.otherOutbox).claim(10)),
    );
    const ids = claims.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sends again what surely did not leave, and reconciles what may have left', async () => {
    await takeTurn(backend, replies('olá'));
    const first = await claimOne();
    await backend.outbox.markPending(first.id, 0, 'HTTP 500');
    const second = await claimOne();
    expect(second).toMatchObject({ action: 'send', attempts: 2, firstTriedAt: first.firstTriedAt });
    await backend.outbox.markUnknown(second.id, 0, 'timeout');
    expect(await claimOne()).toMatchObject({ action: 'reconcile', attempts: 3 });
  });

  it('does not count a postponement as an attempt, and forgets no doubt', async () => {
    await takeTurn(backend, replies('olá'));
    await backend.outbox.postpone((await claimOne()).id, 0, 'not connected');
    const { id, attempts, action } = await claimOne();
    expect({ attempts, action }).toEqual({ attempts: 1, action: 'send' });
    await backend.outbox.markUnknown(id, 0, 'timeout');
    await backend.outbox.postpone((await claimOne()).id, 0, 'not connected');
    expect(await claimOne()).toMatchObject({ action: 'reconcile', attempts: 2 });
  });

  it('remembers when a message was written, however often it is put off', async () => {
    await takeTurn(backend, replies('um'));
    const { id, createdAt } = await claimOne();
    await backend.outbox.postpone(id, 20, 'no connection');
    const again = await eventually(async () => (await backend.outbox.claim(1))[0]);
    expect(again.createdAt).toBe(createdAt);
    expect(again.firstTriedAt).toBeGreaterThan(createdAt);
  });

  it('hears about a claim only from who holds it, but believes whoever says that it was sent', async () => {
    await takeTurn(backend, replies('olá'));
    const { id } = await claimOne();
    await backend.otherOutbox.markPending(id, 0, 'I was paused');
    await backend.otherOutbox.markFailed(id, 'I was paused');
    expect(await statuses()).toEqual(['sending']);
    await backend.otherOutbox.markSent(id, 'ABC');
    expect(await statuses()).toEqual(['sent']);
    await backend.outbox.markPending(id, 0, 'too late');
    expect(await statuses()).toEqual(['sent']);
  });

  it('makes a claim last anew for who holds it, and for nobody else', async () => {
    await takeTurn(backend, replies('M1'));
    const { id } = await claimOne();
    expect(await backend.outbox.renew(id)).toBeCloseTo(Date.now() + 30_000, -5);
    expect(await backend.otherOutbox.renew(id)).toBeUndefined();
    await backend.outbox.markSent(id, 'P1');
    expect(await backend.outbox.renew(id)).toBeUndefined();
  });

  it('knows the provider ids that it has seen, and gives none to two messages', async () => {
    await takeTurn(backend, replies('um'), MARIA);
    await takeTurn(backend, replies('dois'), JOAO);
    for (const { id } of await backend.outbox.claim(2)) await backend.outbox.markSent(id, 'ABC');
    expect(await statuses()).toEqual(['sent', 'sent']);
    expect([...(await backend.outbox.knownProviderIds(['ABC', 'XYZ']))]).toEqual(['ABC']);
  });

  it('knows the ids of its messages, but for the message that is looked for', async () => {
    await takeTurn(backend, replies('um', 'dois'));
    const first = await claimOne();
    await backend.outbox.markSent(first.id, 'ABC');
    const second = await claimOne();
    expect([...(await backend.outbox.knownProviderIds(['ABC'], first.id))]).toEqual([]);
    expect([...(await backend.outbox.knownProviderIds(['ABC'], second.id))]).toEqual(['ABC']);
  });

  it('says when the next message is due, and nothing while none waits', async () => {
    expect(await backend.outbox.nextDueIn()).toBeUndefined();
    await takeTurn(backend, replies('olá'));
    expect(await backend.outbox.nextDueIn()).toBe(0);
    await backend.outbox.markSent((await claimOne()).id, 'ABC');
    expect(await backend.outbox.nextDueIn()).toBeUndefined();
  });

  it("says when one person's next message is due, whatever waits for others", async () => {
    await takeTurn(backend, replies('M1', 'M2'), MARIA);
    const { id, personId } = await claimOne();
    await backend.outbox.markPending(id, 60_000, 'HTTP 500');
    await takeTurn(backend, replies('J1'), JOAO);
    const joao = await claimOne();
    await backend.outbox.markSent(joao.id, 'ABC');
    expect(await backend.outbox.nextDueIn(personId)).toBeGreaterThan(50_000);
    expect(await backend.outbox.nextDueIn(joao.personId)).toBeUndefined();
  });

  describe('after a stop', () => {
    const optOut = { state: aState({ optedOut: true }), events: [{ v: 1, type: 'opted-out' }] } as const;

    it('cancels what waited and still says goodbye', async () => {
      await takeTurn(backend, replies('um', 'dois'));
      const personId = await takeTurn(backend, { ...optOut, cancelPending: 'all', ...replies('Parei.') });
      expect(await statuses()).toEqual(['cancelled', 'cancelled', 'pending']);
      expect(await backend.outbox.hasOptedOut(personId)).toBe(true);
      expect((await claimOne()).text).toBe('Parei.');
    });

    it('tries nothing again that was on its way, unless it is known to have been sent', async () => {
      await takeTurn(backend, replies('on its way'));
      const { id } = await claimOne();
      await takeTurn(backend, { ...optOut, cancelPending: 'all' });
      await backend.outbox.markPending(id, 0, 'HTTP 500');
      expect(await backend.outbox.claim(10)).toEqual([]);
      await backend.outbox.markSent(id, 'ABC');
      expect(await statuses()).toEqual(['sent']);
    });

    it('never claims a reminder, not even one that was written later', async () => {
      await takeTurn(backend, optOut);
      await takeTurn(backend, {
        state: aState({ optedOut: true }),
        replies: [{ text: 'lembrete', purpose: 'proactive' }],
      });
      expect(await backend.outbox.claim(10)).toEqual([]);
      expect(await statuses()).toEqual(['cancelled']);
    });

    it('writes again once the person asked for it', async () => {
      const personId = await takeTurn(backend, optOut);
      await takeTurn(backend, {
        events: [{ v: 1, type: 'opted-in' }],
        replies: [{ text: 'lembrete', purpose: 'proactive' }],
      });
      expect(await backend.outbox.hasOptedOut(personId)).toBe(false);
      expect((await claimOne()).text).toBe('lembrete');
    });

    it('leaves replies alone when only reminders are cancelled', async () => {
      await takeTurn(backend, {
        replies: [
          { text: 'resposta', purpose: 'reply' },
          { text: 'lembrete', purpose: 'proactive' },
        ],
      });
      await takeTurn(backend, { cancelPending: 'proactive' });
      expect(await statuses()).toEqual(['pending', 'cancelled']);
    });
  });
});

describe.each(backends)('a claim that ran out ($name)', ({ open }) => {
  it('comes back to be reconciled, to another process too, and its former holder changes nothing', async () => {
    const backend = await open({ claimMs: 30 });
    await takeTurn(backend, replies('um', 'dois'));
    const [lost] = await backend.outbox.claim(1);
    const [again] = await eventually(async () => {
      const claimed = await backend.otherOutbox.claim(10);
      return claimed.length > 0 ? claimed : undefined;
    });
    expect(again).toMatchObject({ id: lost?.id, action: 'reconcile', attempts: 2, firstTriedAt: lost?.firstTriedAt });
    await backend.outbox.markPending(lost?.id ?? 0, 0, 'woke up');
    expect((await backend.messages()).map(({ status }) => status)).toEqual(['sending', 'pending']);
    await backend.close();
  });
});

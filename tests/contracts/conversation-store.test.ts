import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StaleLease } from '../../src/platform/errors.ts';
import type { Turn } from '../../src/ports/conversation-store.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import {
  aMessage,
  aMisunderstanding,
  anOutcome,
  aState,
  eventually,
  JOAO,
  MARIA,
  MARIA_LID,
  replies,
  takeTurn,
} from '../support/postgres-events.ts';

describe.each(backends)('the conversation store ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  async function begin(address = MARIA): Promise<Turn> {
    const personId = await backend.store.identify(address);
    const turn = personId === undefined ? undefined : await backend.store.begin(personId);
    if (turn === undefined) throw new Error('the turn could not begin');
    return turn;
  }

  describe('who someone is', () => {
    it('knows an address again, and nobody else by it', async () => {
      const maria = await backend.store.identify(MARIA);
      expect(await backend.store.identify(MARIA)).toBe(maria);
      expect(await backend.store.identify(JOAO)).not.toBe(maria);
    });

    it('makes one person of twenty who ask about the same new addresses at once', async () => {
      const asked = Array.from({ length: 20 }, (_, n) =>
        n % 2 === 0 ? backend.store.identify(MARIA, MARIA_LID) : backend.store.identify(MARIA_LID, MARIA),
      );
      expect(new Set(await Promise.all(asked)).size).toBe(1);
    });

    it('learns a second address of a known person', async () => {
      const maria = await backend.store.identify(MARIA);
      expect(await backend.store.identify(MARIA, MARIA_LID)).toBe(maria);
      expect(await backend.store.identify(MARIA_LID)).toBe(maria);
    });

    it('merges two people once an event shows that they are one, and keeps the one with the conversation', async () => {
      const byPhone = await takeTurn(backend, { state: aState({ firstName: 'Maria' }), ...replies('olá') });
      const byLid = await backend.store.identify(MARIA_LID);
      await backend.inbox.accept([aMessage('by lid', { from: MARIA_LID, sentAt: 1 }), aMessage('by phone')], []);
      expect(byLid).not.toBe(byPhone);

      expect(await backend.store.identify(MARIA_LID, MARIA)).toBe(byPhone);
      expect(await backend.store.identify(MARIA_LID)).toBe(byPhone);
      const turn = await begin(MARIA_LID);
      expect(turn.state?.firstName).toBe('Maria');
      expect(turn.pending.map(({ event }) => event.sender.address)).toEqual([MARIA_LID, MARIA]);
    });

    it('erases with the merged person what both were not understood in', async () => {
      await takeTurn(backend, { misunderstood: [aMisunderstanding('by phone')] });
      await takeTurn(backend, { misunderstood: [aMisunderstanding('by lid')] }, MARIA_LID);
      await backend.store.identify(MARIA_LID, MARIA);
      expect(await backend.misunderstood()).toHaveLength(2);
      await takeTurn(backend, { erase: true });
      expect(await backend.misunderstood()).toEqual([]);
    });

    it('does not merge while one of the two is in a turn, and a turn from before the merge cannot commit', async () => {
      const { lease } = await begin(MARIA_LID);
      await backend.store.identify(MARIA);
      expect(await backend.store.identify(MARIA, MARIA_LID)).toBeUndefined();
      await backend.store.release(lease);
      expect(await backend.store.identify(MARIA, MARIA_LID)).toBeDefined();
      await expect(backend.store.commit(lease, anOutcome())).rejects.toThrow(StaleLease);
    });

    it('moves waiting replies to the person that is kept, in order', async () => {
      await takeTurn(backend, replies('one'), MARIA_LID);
      await takeTurn(backend, replies('two'), MARIA);
      const person = await backend.store.identify(MARIA, MARIA_LID);
      const [first] = await backend.outbox.claim(10);
      expect(first).toMatchObject({ personId: person, text: 'one' });
      expect(await backend.outbox.claim(10)).toEqual([]);
      await backend.outbox.markSent(first?.id ?? 0, 'id of one');
      expect(await backend.outbox.claim(10)).toMatchObject([{ personId: person, text: 'two' }]);
    });

    it('keeps a person opted out whose other conversation is the one that goes on', async () => {
      await takeTurn(backend, { state: aState({ firstName: 'Maria' }) }, MARIA);
      await takeTurn(backend, { state: aState({ firstName: 'Maria' }) }, MARIA);
      await takeTurn(backend, { state: aState({ firstName: 'LID', optedOut: true }) }, MARIA_LID);
      await backend.store.identify(MARIA, MARIA_LID);
      const { lease, state } = await begin();
      expect(state).toMatchObject({ firstName: 'Maria', optedOut: true });
      await backend.store.release(lease);
      const person = await takeTurn(backend, { state: aState() });
      expect(await backend.outbox.hasOptedOut(person)).toBe(true);
      await takeTurn(backend, { events: [{ v: 1, type: 'opted-in' }] });
      expect(await backend.outbox.hasOptedOut(person)).toBe(false);
    });
  });

  describe('the lease', () => {
    it('is given to one of many workers', async () => {
      const personId = (await backend.store.identify(MARIA)) ?? '';
      const turns = await Promise.all(Array.from({ length: 10 }, () => backend.store.begin(personId)));
      expect(turns.filter((turn) => turn !== undefined)).toHaveLength(1);
    });

    it('is free again after a release and after a commit', async () => {
      const first = await begin();
      await backend.store.release(first.lease);
      const second = await begin();
      await backend.store.commit(second.lease, anOutcome());
      expect((await begin()).lease.fence).toBeGreaterThan(second.lease.fence);
    });

    it('cannot be used twice', async () => {
      const { lease } = await begin();
      await backend.store.commit(lease, anOutcome());
      await expect(backend.store.commit(lease, anOutcome())).rejects.toThrow(StaleLease);
      const released = await begin();
      await backend.store.release(released.lease);
      await expect(backend.store.commit(released.lease, anOutcome())).rejects.toThrow(StaleLease);
    });

    it('belongs to nobody for a person who does not exist', async () => {
      expect(await backend.store.begin('00000000-0000-4000-8000-000000000000')).toBeUndefined();
    });

    it('counts turns that began and neither committed nor were released', async () => {
      const { lease, attempts } = await begin();
      expect(attempts).toBe(1);
      await backend.store.release(lease);
      expect((await begin()).attempts).toBe(1);
    });
  });

  describe('a turn', () => {
    it('starts with nothing for a new person and with the committed state for a known one', async () => {
      const first = await begin();
      expect(first.state).toBeUndefined();
      const state = aState({ firstName: 'Mar\u0000ia \ud800', turn: 7 });
      await backend.store.commit(first.lease, anOutcome({ state }));
      expect((await begin()).state).toEqual(state);
    });

    it('commits state, events, replies and consumed rows together', async () => {
      await backend.inbox.accept([aMessage('a'), aMessage('b')], []);
      const { lease, pending } = await begin();
      const [a] = pending;
      await backend.store.commit(
        lease,
        anOutcome({
          consumed: a ? [a.seq] : [],
          events: [{ v: 1, type: 'consent-given' }],
          ...replies('um', 'dois'),
        }),
      );
      expect(await backend.events()).toEqual([{ v: 1, type: 'consent-given' }]);
      expect((await backend.messages()).map(({ text, status }) => [text, status])).toEqual([
        ['um', 'pending'],
        ['dois', 'pending'],
      ]);
      expect((await begin()).pending.map(({ event }) => event)).toEqual([aMessage('b').event]);
    });

    it('keeps what was not understood apart from who wrote it', async () => {
      const words = [
        aMisunderstanding('xablau'),
        aMisunderstanding('3.000 blorf \ud800', { slot: 'rates', attempts: 2 }),
      ];
      const personId = await takeTurn(backend, { misunderstood: words });
      await takeTurn(backend, { misunderstood: [aMisunderstanding('trelele')] });
      expect((await backend.misunderstood()).map(({ words: kept, slot, attempts }) => [kept, slot, attempts])).toEqual([
        ['xablau', 'debts', 0],
        [expect.stringContaining('3.000 blorf'), 'rates', 2],
        ['trelele', 'debts', 0],
      ]);
      expect(JSON.stringify(await backend.misunderstood())).not.toContain(personId);
    });

    it('changes nothing at all when one of its rows was dealt with already', async () => {
      await backend.inbox.accept([aMessage('a')], []);
      const first = await begin();
      const seqs = first.pending.map(({ seq }) => seq);
      await backend.store.commit(first.lease, anOutcome({ consumed: seqs }));

      await backend.inbox.accept([aMessage('b')], []);
      const second = await begin();
      const stale = anOutcome({
        state: aState({ firstName: 'Wrong' }),
        consumed: [...seqs, ...second.pending.map(({ seq }) => seq)],
        events: [{ v: 1, type: 'human-asked' }],
        misunderstood: [aMisunderstanding('twice')],
        ...replies('twice'),
      });
      await expect(backend.store.commit(second.lease, stale)).rejects.toThrow(StaleLease);
      expect(await backend.messages()).toEqual([]);
      expect(await backend.events()).toEqual([]);
      expect(await backend.misunderstood()).toEqual([]);
      await backend.store.release(second.lease);
      const third = await begin();
      expect(third.state?.firstName).toBe('Maria');
      expect(third.pending).toHaveLength(1);
    });

    it("cannot consume another person's message", async () => {
      await backend.inbox.accept([aMessage('his', { from: JOAO })], []);
      const his = await begin(JOAO);
      const { lease } = await begin(MARIA);
      const consumed = his.pending.map(({ seq }) => seq);
      await expect(backend.store.commit(lease, anOutcome({ consumed }))).rejects.toThrow(StaleLease);
    });

    it('sends names with NUL or half a character as text that can be sent', async () => {
      await takeTurn(backend, replies('Oi, Mar\u0000ia \ud800!'));
      expect((await backend.messages()).map(({ text }) => text)).toEqual(['Oi, Maria \ufffd!']);
    });

    it('puts a message that ends every turn into quarantine, and the others go on', async () => {
      await backend.inbox.accept([aMessage('bad', { sentAt: 1 }), aMessage('good', { sentAt: 2 })], []);
      const { lease, pending } = await begin();
      const bad = pending.slice(0, 1).map(({ seq }) => seq);
      await backend.store.quarantine(lease, bad, 'the turn failed three times');
      await backend.store.release(lease);
      expect((await backend.quarantined()).map(({ reason }) => reason)).toEqual(['the turn failed three times']);
      expect((await begin()).pending.map(({ event }) => event)).toEqual(
        [aMessage('good').event].map((event) => ({ ...event, sentAt: 2 })),
      );
    });
  });

  it('tells whose messages wait, oldest first, with their alias', async () => {
    await backend.inbox.accept([aMessage('a', { alias: MARIA_LID })], []);
    await backend.inbox.accept([aMessage('b', { from: JOAO })], []);
    await backend.inbox.accept([aMessage('c')], []);
    expect(await eventually(async () => found(await backend.store.waiting(0, 10), 2))).toEqual([
      { address: MARIA, alias: MARIA_LID },
      { address: JOAO },
    ]);
    expect(await backend.store.waiting(60_000, 10)).toEqual([]);
    expect(await backend.store.waiting(0, 1)).toHaveLength(1);
  });
});

describe.each(backends)('a lease that ran out ($name)', ({ open }) => {
  it('lets another worker begin, and its former holder commit nothing', async () => {
    const backend = await open({ leaseMs: 30 });
    const personId = (await backend.store.identify(MARIA)) ?? '';
    const stale = await backend.store.begin(personId);
    const current = await eventually(() => backend.store.begin(personId));
    expect(current.attempts).toBe(2);
    if (stale === undefined) throw new Error('there was no lease');

    await expect(backend.store.commit(stale.lease, anOutcome(replies('late')))).rejects.toThrow(StaleLease);
    await expect(backend.store.quarantine(stale.lease, [], 'late')).rejects.toThrow(StaleLease);
    await backend.store.release(stale.lease);
    await backend.store.commit(current.lease, anOutcome(replies('in time')));
    expect((await backend.messages()).map(({ text }) => text)).toEqual(['in time']);
    await backend.close();
  });
});

function found<Row>(rows: readonly Row[], count: number): readonly Row[] | undefined {
  return rows.length === count ? rows : undefined;
}

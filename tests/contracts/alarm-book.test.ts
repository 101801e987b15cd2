import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aMessage, anOutcome, aState, MARIA, replies, takeTurn } from '../support/postgres-events.ts';

const DOWN = { condition: 'whatsapp-down', about: 'beta' } as const;

describe.each(backends)('the alarm book ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  async function notices(): Promise<readonly string[]> {
    const found = await backend.alarmBook.claimNotices(10);
    for (const { id } of found) await backend.alarmBook.markTold(id);
    return found.map(({ kind, name, about }) => `${kind} ${name} ${about}`);
  }

  it('keeps one alarm for each condition of each number', async () => {
    const { raise } = backend.alarmBook;
    expect(await Promise.all([raise(DOWN), raise(DOWN), raise(DOWN)])).toHaveLength(3);
    expect(await raise(DOWN)).toBe(false);
    expect(await raise({ ...DOWN, about: 'gamma' })).toBe(true);
    expect(await raise({ ...DOWN, condition: 'silence' })).toBe(true);
    expect(await notices()).toEqual(['raised whatsapp-down beta', 'raised whatsapp-down gamma', 'raised silence beta']);
  });

  it('clears only what is on, and can raise it again', async () => {
    const { raise, clear } = backend.alarmBook;
    expect(await clear(DOWN)).toBe(false);
    await raise(DOWN);
    expect(await clear(DOWN)).toBe(true);
    expect(await clear(DOWN)).toBe(false);
    expect(await raise(DOWN)).toBe(true);
    expect(await notices()).toEqual([
      'raised whatsapp-down beta',
      'cleared whatsapp-down beta',
      'raised whatsapp-down beta',
    ]);
  });

  it('gives a notice with its details, and offers it to nobody else meanwhile', async () => {
    await backend.alarmBook.raise({ ...DOWN, details: { state: 'close', restarts: 2 } });
    const before = Date.now() - 60_000;
    const [notice] = await backend.alarmBook.claimNotices(10);
    expect(notice).toMatchObject({ v: 1, kind: 'raised', details: { state: 'close', restarts: 2 }, attempt: 1 });
    expect(notice?.noticedAt).toBeGreaterThan(before);
    expect(await backend.alarmBook.claimNotices(10)).toEqual([]);
  });

  it('holds a call for a person as soon as the turn is committed, and none of a turn that was not', async () => {
    await backend.inbox.accept([aMessage('1')], []);
    const personId = (await backend.store.identify(MARIA)) ?? '';
    const turn = await backend.store.begin(personId);
    const stale = { personId, fence: (turn?.lease.fence ?? 0) + 1 };
    const outcome = anOutcome({
      events: [
        { v: 1, type: 'crisis-noticed' },
        { v: 1, type: 'consent-given' },
        { v: 1, type: 'human-asked' },
      ],
    });
    await expect(backend.store.commit(stale, outcome)).rejects.toThrow();
    expect(await notices()).toEqual([]);
    await backend.store.commit(turn?.lease ?? stale, outcome);
    expect(await notices()).toEqual([`call crisis ${personId}`, `call human-asked ${personId}`]);
  });

  it('forgets an erased person’s calls once they are told, but not before', async () => {
    await takeTurn(backend, { events: [{ v: 1, type: 'human-asked' }] });
    const personId = (await backend.store.identify(MARIA)) ?? '';
    expect(await notices()).toEqual([`call human-asked ${personId}`]);
    await takeTurn(backend, { events: [{ v: 1, type: 'crisis-noticed' }] });
    await takeTurn(backend, { state: aState(), erase: true, ...replies('Pronto.') });
    expect(await notices()).toEqual([`call crisis ${personId}`]);
  });
});

describe.each(backends)('what is remembered of a number ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  it('is nothing at first, and then what was last decided', async () => {
    const { read, change } = backend.instanceMemory;
    expect(await read('beta', 'session')).toBeUndefined();
    const after = { v: 1, restarts: 1, restartedAt: 1_795_000_000_000 } as const;
    expect(await change('beta', 'session', (before) => ({ after, answer: before }))).toBeUndefined();
    expect(await read('beta', 'session')).toEqual(after);
    expect(await read('beta', 'breaker')).toBeUndefined();
    expect(await read('gamma', 'session')).toBeUndefined();
  });

  it('is changed by one after the other, so that nothing that was decided is lost', async () => {
    const { read, change } = backend.instanceMemory;
    const restart = () =>
      change('beta', 'session', (before) => {
        const restarts = (before?.restarts ?? 0) + 1;
        return { after: { v: 1, restarts }, answer: restarts };
      });
    const answers = await Promise.all(Array.from({ length: 20 }, restart));
    expect(answers.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await read('beta', 'session')).toEqual({ v: 1, restarts: 20 });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PendingEvent } from '../../src/ports/conversation-store.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aMessage, JOAO, MARIA } from '../support/postgres-events.ts';

describe.each(backends)('the inbox ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  async function pendingOf(address: string): Promise<readonly PendingEvent[]> {
    const personId = await backend.store.identify(address);
    const turn = personId === undefined ? undefined : await backend.store.begin(personId);
    return turn?.pending ?? [];
  }

  it('keeps one row of a webhook that comes twice, and says which was new', async () => {
    const first = await backend.inbox.accept([aMessage('a')], []);
    const second = await backend.inbox.accept([aMessage('a', { text: 'repeated' }), aMessage('b')], []);
    expect([...first]).toEqual(['beta/message/a']);
    expect([...second]).toEqual(['beta/message/b']);
    expect(await pendingOf(MARIA)).toHaveLength(2);
  });

  it('lets exactly one of twenty callers at once be the first with a key', async () => {
    const other = backend.inbox.accept([aMessage('keeps the slot busy', { from: JOAO })], []);
    const results = await Promise.all(Array.from({ length: 20 }, () => backend.inbox.accept([aMessage('a')], [])));
    await other;
    expect(results.filter((keys) => keys.has('beta/message/a'))).toHaveLength(1);
    expect(await pendingOf(MARIA)).toHaveLength(1);
  });

  it('keeps all of many calls that come at once', async () => {
    const keys = Array.from({ length: 300 }, (_, n) => `m${n}`);
    await Promise.all(keys.map((id) => backend.inbox.accept([aMessage(id)], [])));
    const pending = await pendingOf(MARIA);
    expect(new Set(pending.map(({ event }) => ('messageId' in event ? event.messageId : ''))).size).toBe(300);
  });

  it('gives the events back in the order in which they were sent, then in which they arrived', async () => {
    await backend.inbox.accept([aMessage('late', { sentAt: 1_795_000_009 })], []);
    await backend.inbox.accept([aMessage('early', { sentAt: 1_795_000_001 })], []);
    await backend.inbox.accept([aMessage('tied-1', { sentAt: 1_795_000_005 })], []);
    await backend.inbox.accept([aMessage('tied-2', { sentAt: 1_795_000_005 })], []);
    const pending = await pendingOf(MARIA);
    expect(pending.map(({ event }) => ('messageId' in event ? event.messageId : ''))).toEqual([
      'early',
      'tied-1',
      'tied-2',
      'late',
    ]);
  });

  it('counts an event without a time of its own from its arrival', async () => {
    const nowInSeconds = Math.floor(Date.now() / 1000);
    await backend.inbox.accept([aMessage('before', { sentAt: nowInSeconds - 60 })], []);
    await backend.inbox.accept([aMessage('timeless', { sentAt: 0 })], []);
    const pending = await pendingOf(MARIA);
    expect(pending.map(({ event }) => ('messageId' in event ? event.messageId : ''))).toEqual(['before', 'timeless']);
  });

  it('keeps NUL characters, lone surrogates and emoji as they came', async () => {
    const text = 'a\u0000b \ud800 😀 \u202e ção';
    await backend.inbox.accept([aMessage('odd', { text })], []);
    const [pending] = await pendingOf(MARIA);
    expect(pending?.event).toEqual(aMessage('odd', { text }).event);
  });

  it('quarantines what cannot be stored and harms no neighbour', async () => {
    const poison = aMessage('with\u0000nul', { text: 'poison' });
    const [healthy, poisoned] = await Promise.all([
      backend.inbox.accept([aMessage('healthy', { from: JOAO })], []),
      backend.inbox.accept([poison, aMessage('same call')], []),
    ]);
    expect([...healthy]).toEqual(['beta/message/healthy']);
    expect([...poisoned]).toEqual(['beta/message/same call']);
    const [kept, ...others] = await backend.quarantined();
    expect(others).toEqual([]);
    expect(JSON.parse(kept?.raw ?? '')).toEqual(poison.event);
    expect(await pendingOf(JOAO)).toHaveLength(1);
  });

  it('keeps what the channel could not read, once', async () => {
    const unread = { key: 'raw/1', reason: 'not JSON', raw: Buffer.from('{"a":') };
    await backend.inbox.accept([], [unread]);
    await backend.inbox.accept([], [unread]);
    expect(await backend.quarantined()).toEqual([{ reason: 'not JSON', raw: '{"a":' }]);
  });

  it('takes an empty call as done', async () => {
    expect([...(await backend.inbox.accept([], []))]).toEqual([]);
  });
});

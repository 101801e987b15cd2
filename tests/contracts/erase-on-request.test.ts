import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eraseOnRequest } from '../../src/conversation/erase-on-request.ts';
import { silentLog } from '../../src/platform/log.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aMessage, aState, MARIA, replies, takeTurn } from '../support/postgres-events.ts';

describe.each(backends)('an erase that a page asked for ($name)', ({ open }) => {
  let backend: Backend;
  let woken: string[] = [];
  beforeEach(async () => {
    woken = [];
    backend = await open();
  });
  afterEach(() => backend.close());

  const erase = (personId: string) =>
    eraseOnRequest({
      store: backend.store,
      contacts: backend.contacts,
      log: silentLog,
      onErased: (who) => woken.push(who),
      patience: { times: 3, everyMs: 5 },
    })(personId);

  it('leaves nothing but the goodbye, sent to where the person wrote from', async () => {
    await backend.inbox.accept([aMessage('1', { text: 'canary-4711' })], []);
    const maria = await takeTurn(backend, { state: aState({ firstName: 'canary-4711' }), ...replies('canary-4711') });
    expect(await erase(maria)).toBe('erased');
    expect(woken).toEqual([maria]);
    const [goodbye] = await backend.outbox.claim(10);
    expect(goodbye).toMatchObject({ to: '551187654321@s.whatsapp.net', text: expect.stringContaining('apaguei tudo') });
    await backend.outbox.markSent(goodbye?.id ?? 0, 'id of the goodbye');
    const everything = await backend.everything();
    for (const trace of ['canary-4711', MARIA, '551187654321@', 'apaguei']) expect(everything).not.toContain(trace);
    expect(await backend.events()).toEqual([{ v: 1, type: 'erased' }]);
  });

  it('takes what was not read yet with it, so that it starts no new conversation', async () => {
    const maria = await takeTurn(backend, replies('oi'));
    await backend.inbox.accept([aMessage('2', { text: 'canary-4711' })], []);
    expect(await erase(maria)).toBe('erased');
    expect(await backend.store.waiting(0, 10)).toEqual([]);
    expect(await backend.everything()).not.toContain('canary-4711');
  });

  it('waits for a turn that is under way, and changes nothing when it does not end', async () => {
    const maria = await takeTurn(backend, replies('oi'));
    const turn = await backend.store.begin(maria);
    expect(await erase(maria)).toBe('busy');
    expect((await backend.messages()).map(({ text }) => text)).toEqual(['oi']);
    if (turn) await backend.store.release(turn.lease);
    expect(await erase(maria)).toBe('erased');
  });
});

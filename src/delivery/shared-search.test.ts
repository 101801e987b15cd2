import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { FoundMessage } from '../ports/whatsapp-gateway.ts';
import { sharedSearch } from './shared-search.ts';

const MARIA = '551187654321@s.whatsapp.net';

/** Searches that the test lets end; `asked` is from when on each of them looked. */
function aGateway() {
  const asked: number[] = [];
  const searches: PromiseWithResolvers<FoundMessage[]>[] = [];
  const search = sharedSearch({
    findMessages: ({ since }) => {
      asked.push(since);
      const made = Promise.withResolvers<FoundMessage[]>();
      searches.push(made);
      return made.promise;
    },
  });
  return { asked, searches, search };
}

const message = (messageId: string): FoundMessage => ({
  ...{ messageId, chat: MARIA, fromMe: true, sentAt: 1, text: 'oi' },
  record: {},
});
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a search for all who ask', () => {
  it('begins anew for whoever came while one ran, once for all of them, from the earliest moment', async () => {
    const { asked, searches, search } = aGateway();
    const first = search('one', 10);
    await settled();
    const others = [search('one', 30), search('one', 20)];
    await settled();
    expect(asked).toEqual([10]);
    searches[0]?.resolve([message('A')]);
    expect((await first)(MARIA).map(({ messageId }) => messageId)).toEqual(['A']);
    await settled();
    expect(asked).toEqual([10, 20]);
    searches[1]?.resolve([message('B')]);
    for (const other of others) expect((await other)(MARIA).map(({ messageId }) => messageId)).toEqual(['B']);
  });

  it('does not wait for that of another number, and goes on after one that failed', async () => {
    const { asked, searches, search } = aGateway();
    const first = search('one', 10);
    void search('other', 40);
    await settled();
    expect(asked).toEqual([10, 40]);
    const second = search('one', 20);
    searches[0]?.reject(new Error('away'));
    await expect(first).rejects.toThrow('away');
    await settled();
    searches[2]?.resolve([]);
    expect((await second)(MARIA)).toEqual([]);
  });

  it('keeps nothing of what was found once whoever asked has it', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const { searches, search } = aGateway();
    async function found(): Promise<WeakRef<object>> {
      const asked = search('one', 10);
      await settled();
      searches.pop()?.resolve([message('A')]);
      return new WeakRef(await asked);
    }
    const kept = await found();
    await settled();
    collect();
    expect(kept.deref()).toBeUndefined();
  });
});

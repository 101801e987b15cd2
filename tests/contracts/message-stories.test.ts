import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InboundEvent } from '../../src/contracts/inbound-event.ts';
import type { InboxEntry } from '../../src/ports/inbox.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aMessage, anOutcome, JOAO, MARIA, MARIA_LID } from '../support/postgres-events.ts';

function sender(address: string) {
  return { address, replyTo: 'x@s.whatsapp.net' };
}
function anEdit(targetId: string, text: string, from = MARIA): InboxEntry {
  const event: InboundEvent = { v: 1, kind: 'edit', instance: 'beta', sentAt: 0, targetId, sender: sender(from), text };
  return { key: `beta/edit/${targetId}/${text}`, event };
}
function aDeletion(targetId: string, from = MARIA): InboxEntry {
  const event: InboundEvent = { v: 1, kind: 'deletion', instance: 'beta', sentAt: 0, targetId, sender: sender(from) };
  return { key: `beta/deletion/${targetId}`, event };
}

describe.each(backends)('the stories of messages ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  async function story(id: string): Promise<readonly string[] | undefined> {
    const stories = await backend.stories.storiesOf([`beta/message/${id}`]);
    return stories.get(`beta/message/${id}`)?.map((event) => event.kind);
  }

  it('are the message and what its writer changed, in the order of arrival, under either address', async () => {
    await backend.inbox.accept([aMessage('A', { alias: MARIA_LID })], []);
    for (const entry of [
      anEdit('A', 'um'),
      anEdit('A', 'dois', MARIA_LID),
      aDeletion('A'),
      anEdit('B', 'de João', JOAO),
    ]) {
      await backend.inbox.accept([entry], []);
    }
    expect(await story('A')).toEqual(['message', 'edit', 'edit', 'deletion']);
  });

  it('are left out for what is not kept, and for what was erased', async () => {
    await backend.inbox.accept([aMessage('A')], []);
    expect(await story('B')).toBeUndefined();
    const personId = (await backend.store.identify(MARIA)) ?? '';
    const turn = await backend.store.begin(personId);
    if (!turn) throw new Error('the turn could not begin');
    await backend.store.commit(turn.lease, anOutcome({ consumed: turn.pending.map(({ seq }) => seq), erase: true }));
    expect(await story('A')).toBeUndefined();
    expect(await backend.stories.storiesOf([])).toEqual(new Map());
  });
});

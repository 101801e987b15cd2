import { laneOf } from '../../contracts/delivery-proof.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Inbox, InboxEntry } from '../../ports/inbox.ts';
import { type MemoryData, toJson } from './memory-data.ts';

/** The inbox over memory. A key that the real database cannot hold goes into quarantine here too. */
export function memoryInbox({ data, clock }: { readonly data: MemoryData; readonly clock: Clock }): Inbox {
  function store({ key, event }: InboxEntry): boolean {
    if (data.inbox.has(key)) return false;
    const json = toJson(event);
    const sender = 'sender' in event ? event.sender : undefined;
    if (key.includes('\0')) {
      const owner = sender === undefined ? {} : { address: sender.address };
      data.quarantine.set(key, { reason: 'PostgreSQL cannot hold it', raw: Buffer.from(json), ...owner });
      return false;
    }
    data.lastId += 1;
    data.inbox.set(key, {
      seq: data.lastId,
      key,
      receivedAt: clock.now(),
      event: json,
      address: sender?.address,
      alias: sender?.alias,
      lane: laneOf(event),
      dueAt: clock.now(),
      isDone: false,
    });
    return true;
  }

  return {
    accept: async (entries, quarantined) => {
      const newKeys = new Set(entries.filter(store).map(({ key }) => key));
      for (const { key, ...kept } of quarantined) {
        if (!data.quarantine.has(key)) data.quarantine.set(key, kept);
      }
      return newKeys;
    },
  };
}

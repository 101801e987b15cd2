import type { Clock } from '../../platform/clock.ts';
import { StaleLease } from '../../platform/errors.ts';
import type {
  ConversationEvent,
  ConversationStore,
  Lease,
  PendingEvent,
  Turn,
} from '../../ports/conversation-store.ts';
import { commitInMemory } from './commit-in-memory.ts';
import { heldBy } from './held-by.ts';
import { identifyInMemory } from './identify-in-memory.ts';
import { addressesOf, fromJson, type InboxRow, type MemoryData } from './memory-data.ts';
import { ownEchoes } from './own-echoes-in-memory.ts';

/** The conversation store over memory: each call is one step, so it is a transaction by itself. */
export function memoryConversationStore(needs: {
  readonly data: MemoryData;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly leaseMs: number;
}): ConversationStore {
  const { data, clock, leaseMs } = needs;

  function begin(personId: string): Turn | undefined {
    const conversation = data.conversations.get(personId);
    const now = clock.now();
    if (conversation === undefined || (conversation.leasedUntil ?? 0) > now) return undefined;
    const fence = conversation.fence + 1;
    const attempts = conversation.turnsBegun + 1;
    data.conversations.set(personId, { ...conversation, fence, leasedUntil: now + leaseMs, turnsBegun: attempts });
    return {
      lease: { personId, fence },
      state: conversation.state === undefined ? undefined : fromJson(conversation.state),
      pending: pendingOf(data, personId),
      now,
      attempts,
    };
  }

  function release(lease: Lease): void {
    const held = heldBy(data, lease);
    if (held === undefined) return;
    data.conversations.set(lease.personId, {
      ...held,
      leasedUntil: undefined,
      turnsBegun: Math.max(held.turnsBegun - 1, 0),
    });
  }

  function quarantine(lease: Lease, seqs: readonly number[], reason: string): void {
    const held = heldBy(data, lease);
    if (held === undefined) throw new StaleLease(lease.personId);
    data.conversations.set(lease.personId, { ...held, turnsBegun: 0 });
    for (const row of pendingRows(data).filter(({ seq }) => seqs.includes(seq))) {
      const address = row.address === undefined ? {} : { address: row.address };
      data.quarantine.set(row.key, { reason, raw: Buffer.from(row.event), ...address });
      data.inbox.set(row.key, { ...row, isDone: true });
    }
  }

  function identify(address: string, alias?: string): string | undefined {
    return identifyInMemory(needs, alias === undefined ? [address] : [address, alias]);
  }

  return {
    identify: async (address, alias) => identify(address, alias),
    beginFor: async (address, alias) => {
      const personId = identify(address, alias);
      return personId === undefined ? undefined : begin(personId);
    },
    begin: async (personId) => begin(personId),
    commit: async (lease, outcome) => {
      commitInMemory(needs, lease, outcome);
      return undefined;
    },
    ownEchoes: async (personId, typed) => ownEchoes(data, personId, typed),
    release: async (lease) => release(lease),
    quarantine: async (lease, seqs, reason) => quarantine(lease, seqs, reason),
    waiting: async (olderThanMs, limit) => waiting(data, clock.now() - olderThanMs, limit),
  };
}

function pendingRows(data: MemoryData): readonly InboxRow[] {
  return [...data.inbox.values()].filter((row) => row.lane === 'conversation' && !row.isDone);
}

function pendingOf(data: MemoryData, personId: string): readonly PendingEvent[] {
  const addresses = addressesOf(data, personId);
  return pendingRows(data)
    .filter(({ address }) => address !== undefined && addresses.includes(address))
    .map((row) => ({
      seq: row.seq,
      receivedAt: row.receivedAt,
      event: fromJson(row.event) as ConversationEvent,
    }))
    .toSorted((one, other) => timeOf(one) - timeOf(other) || one.seq - other.seq);
}

/** An event without WhatsApp's time counts from its arrival. */
function timeOf({ event, receivedAt }: PendingEvent): number {
  return event.sentAt === 0 ? Math.floor(receivedAt / 1000) : event.sentAt;
}

function waiting(data: MemoryData, since: number, limit: number): readonly { address: string; alias?: string }[] {
  const found = new Map<string, { address: string; alias?: string }>();
  for (const { address, alias, receivedAt } of pendingRows(data)) {
    if (address === undefined || (receivedAt > since && !found.has(address))) continue;
    found.set(address, { ...found.get(address), address, ...(alias === undefined ? {} : { alias }) });
  }
  return [...found.values()].slice(0, limit);
}

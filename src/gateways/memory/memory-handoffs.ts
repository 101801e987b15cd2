import { isOfTeam, teamWords } from '../../contracts/handoff.ts';
import type { HumanReturned, HumanTookOver } from '../../contracts/inbound-event.ts';
import { lineOfEvent } from '../../contracts/line-of-event.ts';
import type { Operator } from '../../contracts/operator.ts';
import type { Clock } from '../../platform/clock.ts';
import type { ConversationLine, Handoff, HandoffResult, Handoffs } from '../../ports/handoffs.ts';
import { addressesOf, fromJson, type HandoffRow, type MemoryData, toJson } from './memory-data.ts';
import { ownEchoes } from './own-echoes-in-memory.ts';

type Needs = { readonly data: MemoryData; readonly clock: Clock };

export function memoryHandoffs({ data, clock }: Needs): Handoffs {
  function open(personId: string): HandoffRow | undefined {
    const row = data.handoffs.get(personId);
    if (row?.until === undefined || row.until > clock.now()) return row;
    data.handoffs.delete(personId);
    return undefined;
  }

  function hold(personId: string, row: HandoffRow, operator: Operator, forMs: number): HandoffResult {
    const until = clock.now() + forMs;
    const takenAt = row.takenBy?.id === operator.id ? row.takenAt : clock.now();
    data.handoffs.set(personId, { ...row, takenAt, takenBy: operator, until });
    const conversation = data.conversations.get(personId);
    if (conversation?.state === undefined) return { kind: 'not-open' };
    const state = toJson({ ...fromJson(conversation.state), humanUntil: until });
    data.conversations.set(personId, { ...conversation, state, fence: conversation.fence + 1, leasedUntil: undefined });
    const look = data.looks.get(personId);
    if (look) data.looks.set(personId, { ...look, agenda: undefined });
    return { kind: 'done' };
  }

  function hasOptedOutSince(personId: string, { askedAt }: HandoffRow): boolean {
    return addressesOf(data, personId).some((address) => (data.optOuts.get(address) ?? 0) > askedAt);
  }

  return {
    open: async (limit) => {
      const found = [...data.handoffs.keys()].flatMap((personId) => handoffIn(data, personId, open(personId)));
      return found.toSorted((a, b) => rank(a) - rank(b) || a.askedAt - b.askedAt).slice(0, limit);
    },
    of: async (personId) => handoffIn(data, personId, open(personId))[0],
    conversation: async (personId, limit) => conversationIn(data, personId).slice(-limit),
    take: async (personId, operator, forMs) => {
      const row = open(personId);
      if (row === undefined) return { kind: 'not-open' };
      if (row.takenBy !== undefined && row.takenBy.id !== operator.id) return { kind: 'held-by-other' };
      return hold(personId, row, operator, forMs);
    },
    write: async (personId, operator, { text, forMs }) => {
      const row = open(personId);
      if (row?.takenBy === undefined) return { kind: 'not-open' };
      if (row.takenBy.id !== operator.id) return { kind: 'held-by-other' };
      if (hasOptedOutSince(personId, row)) return { kind: 'opted-out' };
      addToOutbox({ data, clock }, personId, { ...row, text: teamWords(operator.name, text) });
      return hold(personId, row, operator, forMs);
    },
    handBack: async (personId) => {
      const row = open(personId);
      if (row?.takenAt === undefined) return { kind: 'not-open' };
      data.handoffs.delete(personId);
      const address = addressesOf(data, personId).toSorted()[0];
      if (address === undefined) return { kind: 'done' };
      announceReturn({ data, clock }, row, address);
      return { kind: 'done', address };
    },
    settle: async (personId) => {
      const row = open(personId);
      if (row === undefined || row.takenAt !== undefined) return { kind: 'not-open' };
      data.handoffs.delete(personId);
      return { kind: 'done' };
    },
  };
}

function rank({ held, cause }: Handoff): number {
  return (held === undefined ? 0 : 2) + (cause === 'crisis' ? 0 : 1);
}

function handoffIn(data: MemoryData, personId: string, row: HandoffRow | undefined): readonly Handoff[] {
  if (row === undefined) return [];
  const { cause, askedAt, takenAt, takenBy, until } = row;
  const by = takenBy
    ? ({ kind: 'operator', id: takenBy.id, name: takenBy.name } as const)
    : ({ kind: 'phone' } as const);
  const held = takenAt === undefined || until === undefined ? undefined : { by, since: takenAt, until };
  return [{ personId, cause, askedAt, addresses: addressesOf(data, personId), held }];
}

function conversationIn(data: MemoryData, personId: string): readonly ConversationLine[] {
  const addresses = new Set(addressesOf(data, personId));
  const rows = [...data.inbox.values()].filter(({ address, event }) => addresses.has(address ?? '') && event !== '');
  const events = rows.map(({ receivedAt, event }) => ({ at: receivedAt, event: fromJson(event) }));
  const typed = events.flatMap(({ event }): readonly HumanTookOver[] =>
    event.kind === 'human-takeover' ? [event] : [],
  );
  const ours = ownEchoes(data, personId, typed);
  const heard = events.flatMap(({ at, event }): readonly ConversationLine[] => {
    const line = event.kind === 'human-takeover' && ours.has(event.messageId) ? undefined : lineOfEvent(event);
    return line === undefined ? [] : [{ at, ...line }];
  });
  const said = [...data.outbox.values()].flatMap((row): readonly ConversationLine[] => {
    if (row.personId !== personId) return [];
    const { createdAt: at, text, status, receipt } = row;
    return [{ at, from: isOfTeam(text) ? 'team' : 'assistant', text, status, ...(receipt ? { receipt } : {}) }];
  });
  return [...heard, ...said].toSorted((a, b) => a.at - b.at);
}

function addToOutbox(
  { data, clock }: Needs,
  personId: string,
  { instance, to, text }: Pick<HandoffRow, 'instance' | 'to'> & { readonly text: string },
): void {
  data.lastId += 1;
  const now = clock.now();
  data.outbox.set(data.lastId, {
    ...{ id: data.lastId, personId, instance, to, text, purpose: 'reply', status: 'pending' },
    ...{ createdAt: now, dueAt: now, attempts: 0, firstTriedAt: undefined, claim: undefined },
    ...{ providerMessageId: undefined, receipt: undefined, endedAt: undefined, lastError: undefined },
    ...{ forgetWhenEnded: false, expiresAt: undefined },
  });
}

function announceReturn({ data, clock }: Needs, row: HandoffRow, address: string): void {
  const event: HumanReturned = {
    ...{ v: 1, kind: 'human-return', instance: row.instance, sentAt: 0, handoff: row.id },
    sender: { address, replyTo: row.to },
  };
  data.lastId += 1;
  const key = `${encodeURIComponent(row.instance)}/human-return/${row.id}`;
  data.inbox.set(key, {
    ...{ seq: data.lastId, key, receivedAt: clock.now(), event: toJson(event), address, alias: undefined },
    ...{ lane: 'conversation', dueAt: clock.now(), isDone: false },
  });
}

import * as z from 'zod';
import type { ChatStore } from './chat-store.ts';
import type { ChatMessage } from './message.ts';

/** As 2.3.7 takes it: unknown filters are ignored, and a time filter counts only with both its ends. */
const findMessagesBody = z.looseObject({
  where: z
    .looseObject({
      key: z
        .looseObject({
          id: z.string().optional(),
          fromMe: z.boolean().optional(),
          remoteJid: z.string().optional(),
          remoteJidAlt: z.string().optional(),
        })
        .optional(),
      messageTimestamp: z.looseObject({ gte: z.coerce.date().optional(), lte: z.coerce.date().optional() }).optional(),
    })
    .optional(),
  page: z.number().int().min(1).default(1),
  offset: z.number().int().min(1).default(50),
});

export type FoundPage = {
  readonly messages: {
    readonly total: number;
    readonly pages: number;
    readonly currentPage: number;
    readonly records: readonly unknown[];
  };
};

/** POST /chat/findMessages: one page of an instance's messages, newest first; `offset` is the size of a page. */
export function findMessages(store: ChatStore, instance: { name: string; id: string }, body: unknown): FoundPage {
  const query = findMessagesBody.parse(body ?? {});
  const { key, messageTimestamp: time } = query.where ?? {};
  const from = Math.floor((time?.gte?.getTime() ?? 0) / 1000);
  const to = Math.floor((time?.lte?.getTime() ?? 0) / 1000);
  const isTimed = time?.gte !== undefined && time.lte !== undefined;
  const candidates = key?.remoteJid ? chatOf(store, key.remoteJid) : store.messages();
  const matches = candidates.filter((message) => {
    const { record } = message;
    if (message.instance !== instance.name) return false;
    if (key?.id && record.key.id !== key.id) return false;
    // Only a true `fromMe` filters: 2.3.7 tests it for truth.
    if (key?.fromMe && !record.key.fromMe) return false;
    if (key?.remoteJid && ![record.key.remoteJid, record.key.remoteJidAlt].includes(key.remoteJid)) return false;
    return !isTimed || (record.messageTimestamp >= from && record.messageTimestamp <= to);
  });
  // Kept in the order of writing, so that this has hardly anything to sort.
  const newestFirst = matches.toReversed().sort((a, b) => b.record.messageTimestamp - a.record.messageTimestamp);
  const start = query.offset * (query.page - 1);
  return {
    messages: {
      total: matches.length,
      pages: Math.ceil(matches.length / query.offset),
      currentPage: query.page,
      records: newestFirst.slice(start, start + query.offset).map((message) => rowOf(message, instance.id)),
    },
  };
}

function chatOf(store: ChatStore, jid: string): readonly ChatMessage[] {
  const phone = jid.endsWith('@lid') ? store.person(jid)?.phone : jid.split('@')[0];
  return phone === undefined ? [] : store.chat(phone);
}

function rowOf(message: ChatMessage, instanceId: string): unknown {
  return {
    id: `c${message.id.toLowerCase()}`,
    ...message.record,
    instanceId,
    MessageUpdate: updatesOf(message).map((status) => ({ status })),
  };
}

/** A row for each thing that was told of it since it was written: receipts of ours; edits, which deletions count as too. */
function updatesOf({ author, status, edited, deleted }: ChatMessage): readonly string[] {
  if (author === 'assistant') return RECEIPTS.get(status) ?? [];
  return [...(edited || deleted ? ['EDITED'] : []), ...(deleted ? ['SERVER_ACK'] : [])];
}

const RECEIPTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ERROR', ['ERROR']],
  ['SERVER_ACK', ['SERVER_ACK']],
  ['DELIVERY_ACK', ['SERVER_ACK', 'DELIVERY_ACK']],
  ['READ', ['SERVER_ACK', 'DELIVERY_ACK', 'READ']],
]);

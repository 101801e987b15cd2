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
  const matches = store.messages().filter((message) => {
    const { record } = message;
    if (message.instance !== instance.name) return false;
    if (key?.id && record.key.id !== key.id) return false;
    // Only a true `fromMe` filters: 2.3.7 tests it for truth.
    if (key?.fromMe && !record.key.fromMe) return false;
    if (key?.remoteJid && ![record.key.remoteJid, record.key.remoteJidAlt].includes(key.remoteJid)) return false;
    return !time?.gte || !time.lte || isBetween(record.messageTimestamp, time.gte, time.lte);
  });
  const newestFirst = matches.toSorted((a, b) => b.record.messageTimestamp - a.record.messageTimestamp);
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

function isBetween(seconds: number, from: Date, to: Date): boolean {
  return seconds >= Math.floor(from.getTime() / 1000) && seconds <= Math.floor(to.getTime() / 1000);
}

function rowOf(message: ChatMessage, instanceId: string): unknown {
  return {
    id: `c${message.id.toLowerCase()}`,
    ...message.record,
    instanceId,
    MessageUpdate: message.author === 'assistant' ? [{ status: message.status }] : [],
  };
}

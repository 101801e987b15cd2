import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { phoneKey } from './jid.ts';
import type { ChatMessage, MessageRecord, Status } from './message.ts';
import { lidOf, type Person } from './person.ts';

/** One line of the log that the chats are folded from. */
export type ChatEntry =
  | { readonly op: 'person'; readonly person: Person }
  | { readonly op: 'message'; readonly message: ChatMessage }
  | { readonly op: 'status'; readonly id: string; readonly status: Status }
  | { readonly op: 'edit'; readonly id: string; readonly text: string; readonly record: MessageRecord }
  | { readonly op: 'delete'; readonly id: string };

export type ChatStore = {
  readonly append: (entry: ChatEntry) => void;
  readonly message: (id: string) => ChatMessage | undefined;
  /** In the order of writing. */
  readonly messages: () => readonly ChatMessage[];
  readonly chat: (phone: string) => readonly ChatMessage[];
  /** By phone (with or without the ninth digit) or by LID. */
  readonly person: (address: string) => Person | undefined;
  readonly people: () => readonly Person[];
  /** All that ever happened, oldest first: what a fault test compares the product's own tables with. */
  readonly log: () => readonly ChatEntry[];
  readonly subscribe: (listener: (entry: ChatEntry) => void) => () => void;
};

/**
 * The chats, as EvolutionAPI's database and the phones would keep them: an append-only log, folded in memory. With a
 * `file` each entry is a JSON line on disk before anybody hears of it, so that the talk survives a kill.
 */
export function chatStore({ file }: { readonly file?: string }): ChatStore {
  const log: ChatEntry[] = [];
  const messages = new Map<string, ChatMessage>();
  const chats = new Map<string, string[]>();
  const people = new Map<string, Person>();
  const phoneByLid = new Map<string, string>();
  const listeners = new Set<(entry: ChatEntry) => void>();

  function fold(entry: ChatEntry): void {
    log.push(entry);
    switch (entry.op) {
      case 'person':
        people.set(phoneKey(entry.person.phone), entry.person);
        phoneByLid.set(lidOf(entry.person.phone), entry.person.phone);
        return;
      case 'message':
        messages.set(entry.message.id, entry.message);
        idsOf(entry.message.phone).push(entry.message.id);
        return;
      case 'status':
        change(entry.id, { status: entry.status });
        return;
      case 'edit':
        change(entry.id, { content: { kind: 'text', text: entry.text }, edited: true, record: entry.record });
        return;
      case 'delete':
        change(entry.id, { deleted: true });
        return;
    }
  }

  function change(id: string, changes: Partial<ChatMessage>): void {
    const message = messages.get(id);
    if (message) messages.set(id, { ...message, ...changes });
  }

  function idsOf(phone: string): string[] {
    const ids = chats.get(phoneKey(phone)) ?? [];
    chats.set(phoneKey(phone), ids);
    return ids;
  }

  for (const entry of file ? readEntries(file) : []) fold(entry);

  return {
    append(entry) {
      if (file) appendFileSync(file, `${JSON.stringify(entry)}\n`);
      fold(entry);
      for (const listener of listeners) listener(entry);
    },
    message: (id) => messages.get(id),
    messages: () => [...messages.values()],
    chat: (phone) => (chats.get(phoneKey(phone)) ?? []).flatMap((id) => messages.get(id) ?? []),
    person: (address) => people.get(phoneKey(phoneByLid.get(address) ?? address.split('@')[0] ?? '')),
    people: () => [...people.values()],
    log: () => log,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Reads what an earlier process wrote. A kill in the middle of a write leaves a torn last line: it is left out, and ended
 * so that the next entry does not become part of it.
 */
function readEntries(file: string): readonly ChatEntry[] {
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) return [];
  const written = readFileSync(file, 'utf8');
  if (written !== '' && !written.endsWith('\n')) appendFileSync(file, '\n');
  return written
    .split('\n')
    .filter((line) => line !== '')
    .flatMap(parseEntry);
}

function parseEntry(line: string): readonly ChatEntry[] {
  try {
    const entry: ChatEntry = JSON.parse(line);
    return [entry];
  } catch {
    return [];
  }
}

import type { ConversationState } from '../../src/contracts/conversation-state.ts';
import type {
  ConnectionChanged,
  ConnectionState,
  InboundMessage,
  Receipt,
  ReceiptStatus,
  SentEcho,
} from '../../src/contracts/inbound-event.ts';
import type { Misunderstood } from '../../src/contracts/misunderstood.ts';
import { newConversation } from '../../src/conversation/new-conversation.ts';
import type { TurnOutcome } from '../../src/ports/conversation-store.ts';
import type { InboxEntry } from '../../src/ports/inbox.ts';
import type { Backend } from './postgres-backends.ts';

export const MARIA = 'phone:551187654321';
export const MARIA_LID = 'lid:193514042814567';
export const JOAO = 'phone:552198765432';

/** A text of Maria's; `id` makes it another message. */
export function aMessage(
  id: string,
  changes: { from?: string; alias?: string; text?: string; sentAt?: number } = {},
): InboxEntry & { readonly event: InboundMessage } {
  const { from = MARIA, alias, text = 'oi', sentAt = 1_795_000_000 } = changes;
  const sender = { address: from, replyTo: `${from.replace(/\D/g, '')}@s.whatsapp.net` };
  return {
    key: `beta/message/${id}`,
    event: {
      v: 1,
      kind: 'message',
      instance: 'beta',
      sentAt,
      messageId: id,
      sender: alias === undefined ? sender : { ...sender, alias },
      content: { type: 'text', text },
    },
  };
}

export function aReceipt(messageId: string, status: ReceiptStatus): InboxEntry & { readonly event: Receipt } {
  return {
    key: `beta/receipt/${messageId}/${status}`,
    event: { v: 1, kind: 'receipt', instance: 'beta', sentAt: 0, messageId, status },
  };
}

export function anEcho(messageId: string, text: string, from = MARIA): InboxEntry & { readonly event: SentEcho } {
  return {
    key: `beta/sent-echo/${messageId}`,
    event: {
      v: 1,
      kind: 'sent-echo',
      instance: 'beta',
      sentAt: Math.floor(Date.now() / 1000),
      messageId,
      sender: { address: from, replyTo: 'x@s.whatsapp.net' },
      text,
    },
  };
}

export function aConnection(id: string, state: ConnectionState): InboxEntry & { readonly event: ConnectionChanged } {
  return { key: `beta/connection/${id}`, event: { v: 1, kind: 'connection', instance: 'beta', sentAt: 0, state } };
}

export function aState(changes: Partial<ConversationState> = {}): ConversationState {
  return { ...newConversation('Maria'), turn: 1, consent: 'given', ...changes };
}

export function anOutcome(changes: Partial<TurnOutcome> = {}): TurnOutcome {
  return {
    state: aState(),
    events: [],
    replies: [],
    replyTo: '551187654321@s.whatsapp.net',
    instance: 'beta',
    consumed: [],
    ...changes,
  };
}

export function aMisunderstanding(words: string, changes: Partial<Misunderstood> = {}): Misunderstood {
  const day = new Date().toISOString().slice(0, 10);
  return { words, slot: 'debts', attempts: 0, why: 'not-understood', brain: 'grammar', day, ...changes };
}

/** Holds one whole turn for the person behind `address` and resolves to their id. */
export async function takeTurn(
  { store }: Pick<Backend, 'store'>,
  changes: Partial<TurnOutcome> = {},
  address = MARIA,
): Promise<string> {
  const personId = await store.identify(address);
  const turn = personId === undefined ? undefined : await store.begin(personId);
  if (personId === undefined || turn === undefined) throw new Error('the turn could not begin');
  await store.commit(turn.lease, anOutcome({ consumed: turn.pending.map(({ seq }) => seq), ...changes }));
  return personId;
}

export function replies(...texts: readonly string[]): Pick<TurnOutcome, 'replies'> {
  return { replies: texts.map((text) => ({ text, purpose: 'reply' })) };
}

/** The first value that is not undefined; asks again until then. */
export async function eventually<Value>(ask: () => Promise<Value | undefined>): Promise<Value> {
  for (const deadline = Date.now() + 5_000; Date.now() < deadline; ) {
    const value = await ask();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it did not happen within 5 s');
}

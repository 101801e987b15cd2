import type { Identifier } from '../domain/privacy/identifier.ts';

/**
 * What reached us from WhatsApp, as the channel understood it. This is what the inbox stores (as UTF-8 JSON), so it is
 * versioned: a reader must accept every `v` that was ever written.
 */
export type InboundEvent =
  | InboundMessage
  | MessageEdited
  | MessageDeleted
  | HumanTookOver
  | HumanReturned
  | Receipt
  | SentEcho
  | ConnectionChanged;

/**
 * Who is at the other end. `address` is the canonical key of the person within us: `phone:551187654321` (Brazilian
 * mobiles without their ninth digit, so both spellings are one) or `lid:193514042814567`. `alias` is the second address
 * that the same event named, when it named two. `replyTo` is the JID to answer to, as received.
 */
export type Sender = {
  readonly address: string;
  readonly alias?: string;
  readonly replyTo: string;
  readonly pushName?: string;
};

type Envelope = {
  readonly v: 1;
  /** The EvolutionAPI instance (a WhatsApp number of ours) that it came through. */
  readonly instance: string;
  /** WhatsApp's own time in epoch seconds; 0 when the event has none. Orders a person's messages, with arrival. */
  readonly sentAt: number;
};

export type InboundMessage = Envelope & {
  readonly kind: 'message';
  readonly messageId: string;
  readonly sender: Sender;
  readonly content: MessageContent;
  /** The message of ours or theirs that this one quotes. */
  readonly quotedId?: string;
  /** What was hidden in it before it was stored, by kind; absent where nothing was, and in rows from before there was masking. */
  readonly masked?: readonly Identifier[];
};

/** Text is what the person wrote, or the caption, with identifiers masked; never base64, thumbnails or keys. */
export type MessageContent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'choice'; readonly id?: string; readonly text: string }
  | { readonly type: 'audio'; readonly seconds: number; readonly voice: boolean }
  | { readonly type: 'image'; readonly caption?: string }
  | { readonly type: 'video'; readonly caption?: string }
  | { readonly type: 'document'; readonly fileName?: string; readonly mimeType?: string; readonly caption?: string }
  | { readonly type: 'sticker' }
  | { readonly type: 'location'; readonly latitude: number; readonly longitude: number }
  | { readonly type: 'contact'; readonly names: readonly string[] }
  /** `emoji` is empty when a reaction was taken back. */
  | { readonly type: 'reaction'; readonly emoji: string; readonly targetId: string }
  | { readonly type: 'unsupported'; readonly messageType: string };

export type MessageEdited = Envelope & {
  readonly kind: 'edit';
  readonly targetId: string;
  readonly sender: Sender;
  readonly text: string;
  readonly masked?: readonly Identifier[];
};

export type MessageDeleted = Envelope & {
  readonly kind: 'deletion';
  readonly targetId: string;
  readonly sender: Sender;
};

/** A person of our team typed on the linked phone: the assistant steps back for this chat. */
export type HumanTookOver = Envelope & {
  readonly kind: 'human-takeover';
  readonly messageId: string;
  readonly sender: Sender;
  readonly text: string;
};

/** Of our own making: the team hands the chat back, and the assistant greets. `handoff` is the number on the team's list. */
export type HumanReturned = Envelope & {
  readonly kind: 'human-return';
  readonly handoff: number;
  readonly sender: Sender;
};

/** Ranks rise only: a late DELIVERED never undoes a READ. */
export type ReceiptStatus = 'error' | 'pending' | 'sent' | 'delivered' | 'read' | 'played';
export type Receipt = Envelope & {
  readonly kind: 'receipt';
  readonly messageId: string;
  readonly status: ReceiptStatus;
};

/** EvolutionAPI's own word that a message of ours left (`send.message`): resolves a delivery whose answer was lost. */
export type SentEcho = Envelope & {
  readonly kind: 'sent-echo';
  readonly messageId: string;
  readonly sender: Sender;
  readonly text: string;
};

export type ConnectionState = 'open' | 'connecting' | 'close' | 'refused' | 'qr-code';
/** The QR code itself is a login secret and is not stored here. */
export type ConnectionChanged = Envelope & {
  readonly kind: 'connection';
  readonly state: ConnectionState;
  readonly statusReason?: number;
};

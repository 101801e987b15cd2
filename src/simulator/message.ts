import { addressOf, type Person } from './person.ts';

/** What a person (or the assistant) puts into a chat. */
export type Content =
  | { readonly kind: 'text'; readonly text: string; readonly quotedId?: string }
  | { readonly kind: 'choice'; readonly id: string; readonly text: string; readonly via: ChoiceVia }
  | { readonly kind: 'audio'; readonly seconds: number }
  | { readonly kind: 'image'; readonly caption?: string }
  | { readonly kind: 'document'; readonly fileName: string; readonly caption?: string }
  | { readonly kind: 'sticker' }
  | { readonly kind: 'location'; readonly latitude: number; readonly longitude: number }
  | { readonly kind: 'reaction'; readonly emoji: string; readonly targetId: string };

export type ChoiceVia = 'button' | 'list' | 'interactive';
export type Status = 'ERROR' | 'PENDING' | 'SERVER_ACK' | 'DELIVERY_ACK' | 'READ';

/** Who wrote: the person, the assistant through the API, or someone of the team on the linked phone. */
export type Author = 'person' | 'assistant' | 'team';

/** The part of EvolutionAPI's `data` that its database keeps and `findMessages` gives back. */
export type MessageRecord = {
  readonly key: {
    readonly remoteJid: string;
    readonly fromMe: boolean;
    readonly id: string;
    readonly remoteJidAlt?: string;
    readonly addressingMode?: 'lid' | 'pn';
  };
  readonly pushName: string;
  readonly message: Readonly<Record<string, unknown>>;
  readonly contextInfo?: Readonly<Record<string, unknown>> | null;
  readonly messageType: string;
  /** Epoch seconds. */
  readonly messageTimestamp: number;
  readonly source: 'android' | 'web';
};

export type ChatMessage = {
  readonly id: string;
  readonly instance: string;
  /** The chat, by the person's phone. */
  readonly phone: string;
  readonly author: Author;
  readonly content: Content;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly status: Status;
  readonly edited: boolean;
  readonly deleted: boolean;
  /** False for a message that EvolutionAPI confirmed but WhatsApp refused: the phone never shows it. */
  readonly arrived: boolean;
  readonly record: MessageRecord;
};

/** The record as EvolutionAPI 2.3.7 builds it; shapes from tests/fixtures/evolution-captures. */
export function recordOf(message: Omit<ChatMessage, 'record'>, person: Person): MessageRecord {
  const shape = shapeOf(message.content, addressOf(person).remoteJid);
  return {
    key: {
      ...(message.author === 'assistant' ? { remoteJid: addressOf(person).remoteJid } : addressOf(person)),
      fromMe: message.author !== 'person',
      id: message.id,
    },
    pushName: message.author === 'person' ? person.name : 'Você',
    message: shape.message,
    contextInfo: shape.quotedId === undefined ? null : { mentionedJid: [], stanzaId: shape.quotedId },
    messageType: shape.messageType,
    messageTimestamp: Math.floor(message.sentAt / 1000),
    source: message.author === 'assistant' ? 'web' : 'android',
  };
}

type Shape = { readonly messageType: string; readonly message: Record<string, unknown>; readonly quotedId?: string };

function shapeOf(content: Content, remoteJid: string): Shape {
  switch (content.kind) {
    case 'text':
      return {
        messageType: 'conversation',
        message: { conversation: content.text },
        ...(content.quotedId === undefined ? {} : { quotedId: content.quotedId }),
      };
    case 'choice':
      return choiceShape(content);
    case 'reaction':
      return {
        messageType: 'reactionMessage',
        message: {
          reactionMessage: { key: { remoteJid, fromMe: true, id: content.targetId }, text: content.emoji },
        },
      };
    case 'location':
      return {
        messageType: 'locationMessage',
        message: { locationMessage: { degreesLatitude: content.latitude, degreesLongitude: content.longitude } },
      };
    case 'audio':
    case 'image':
    case 'document':
    case 'sticker':
      return { messageType: `${content.kind}Message`, message: { [`${content.kind}Message`]: mediaFields(content) } };
  }
}

function choiceShape(choice: Extract<Content, { kind: 'choice' }>): Shape {
  switch (choice.via) {
    case 'button':
      return {
        messageType: 'buttonsResponseMessage',
        message: {
          buttonsResponseMessage: { selectedButtonId: choice.id, selectedDisplayText: choice.text, type: 1 },
        },
      };
    case 'list':
      return {
        messageType: 'listResponseMessage',
        message: {
          listResponseMessage: { title: choice.text, listType: 1, singleSelectReply: { selectedRowId: choice.id } },
        },
      };
    case 'interactive':
      return {
        messageType: 'interactiveResponseMessage',
        message: {
          interactiveResponseMessage: {
            body: { text: choice.text, format: 0 },
            nativeFlowResponseMessage: {
              name: 'quick_reply',
              paramsJson: JSON.stringify({ id: choice.id, display_text: choice.text }),
              version: 1,
            },
          },
        },
      };
  }
}

type Media = Extract<Content, { kind: 'audio' | 'image' | 'document' | 'sticker' }>;

/** Encrypted media as an event names it: where it would lie, how long it is, and bytes as objects of numbers. */
function mediaFields(media: Media): Record<string, unknown> {
  const file = {
    url: 'https://mmg.whatsapp.net/v/t62.7118-24/simulated.enc',
    mediaKey: byteObject(32),
    fileSha256: byteObject(32),
    fileLength: { low: 84_512, high: 0, unsigned: true },
  };
  switch (media.kind) {
    case 'audio':
      return {
        ...file,
        mimetype: 'audio/ogg; codecs=opus',
        seconds: media.seconds,
        ptt: true,
        waveform: byteObject(64),
      };
    case 'image':
      return { ...file, mimetype: 'image/jpeg', ...captionOf(media), jpegThumbnail: byteObject(600) };
    case 'document':
      return { ...file, mimetype: 'application/pdf', fileName: media.fileName, ...captionOf(media) };
    case 'sticker':
      return { ...file, mimetype: 'image/webp' };
  }
}

function captionOf(media: { readonly caption?: string }): { readonly caption?: string } {
  return media.caption === undefined ? {} : { caption: media.caption };
}

/** EvolutionAPI serializes bytes as `{"0":7,"1":7,…}`, which is why thumbnails weigh so much in its webhooks. */
function byteObject(length: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length }, (_, index) => [String(index), 7]));
}

/** What the chat page and scripts read of a content. */
export function textOf(content: Content): string {
  switch (content.kind) {
    case 'text':
    case 'choice':
      return content.text;
    case 'image':
    case 'document':
      return content.caption ?? '';
    case 'reaction':
      return content.emoji;
    case 'audio':
    case 'sticker':
    case 'location':
      return '';
  }
}

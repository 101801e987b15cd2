import type { MessageContent } from '../contracts/inbound-event.ts';
import { at, isObject, type JsonObject, objectAt, textAt } from './json-value.ts';

/**
 * What an unwrapped message says; `undefined` when nothing that we recognise is in it. A kind that we do not know is
 * `unsupported` with its own name, so that its writer still gets an answer.
 */
export function messageContent(message: JsonObject, messageType: string | undefined): MessageContent | undefined {
  const text = textAt(message, 'conversation') ?? textAt(message, 'extendedTextMessage', 'text');
  if (text !== undefined)
    return CHOICE_TYPES.has(messageType ?? '') ? { type: 'choice', text } : { type: 'text', text };
  for (const [key, read] of READERS) {
    const part = objectAt(message, key);
    if (part) return read(part);
  }
  const unknown = Object.keys(message).find((key) => key.endsWith('Message') && !SILENT.has(key));
  return unknown === undefined ? undefined : { type: 'unsupported', messageType: unknown.slice(0, 64) };
}

/** True for a message that only carries keys or settings between phones: there is nothing in it to understand. */
export function isSilent(message: JsonObject): boolean {
  const parts = Object.keys(message).filter((key) => key !== 'messageContextInfo');
  return parts.length > 0 && parts.every((key) => SILENT.has(key));
}

/** The text that a content carries: what was written, chosen, or put under a picture. */
export function contentText(content: MessageContent | undefined): string {
  if (!content) return '';
  if ('text' in content) return content.text;
  return ('caption' in content && content.caption) || '';
}

/** On WHATSAPP-BUSINESS a button or list answer is only its title, as plain text under one of these types. */
const CHOICE_TYPES = new Set(['interactiveMessage', 'buttonMessage']);

/** Parts that travel beside a message, or alone, and hold nothing that a person wrote. */
const SILENT = new Set(['senderKeyDistributionMessage', 'protocolMessage', 'keepInChatMessage', 'pinInChatMessage']);

const READERS: readonly (readonly [string, (part: JsonObject) => MessageContent])[] = [
  ['buttonsResponseMessage', (part) => choice(textAt(part, 'selectedButtonId'), textAt(part, 'selectedDisplayText'))],
  ['templateButtonReplyMessage', (part) => choice(textAt(part, 'selectedId'), textAt(part, 'selectedDisplayText'))],
  ['listResponseMessage', (part) => choice(textAt(part, 'singleSelectReply', 'selectedRowId'), textAt(part, 'title'))],
  ['interactiveResponseMessage', interactiveChoice],
  ['reactionMessage', reaction],
  ['audioMessage', audio],
  ['imageMessage', (part) => ({ type: 'image', ...captionOf(part) })],
  ['videoMessage', (part) => ({ type: 'video', ...captionOf(part) })],
  ['ptvMessage', () => ({ type: 'video' })],
  ['documentMessage', document],
  ['stickerMessage', () => ({ type: 'sticker' })],
  ['locationMessage', location],
  ['liveLocationMessage', location],
  ['contactMessage', (part) => ({ type: 'contact', names: contactNames([part]) })],
  ['contactsArrayMessage', (part) => ({ type: 'contact', names: contactNames(at(part, 'contacts')) })],
];

/** The title stands in for a missing id and the other way round: a choice must be readable as free text too. */
function choice(id: string | undefined, title: string | undefined): MessageContent {
  return { type: 'choice', ...(id === undefined ? {} : { id }), text: title ?? id ?? '' };
}

function interactiveChoice(part: JsonObject): MessageContent {
  const chosen = parsedText(textAt(part, 'nativeFlowResponseMessage', 'paramsJson'));
  return choice(textAt(chosen, 'id'), textAt(chosen, 'display_text') ?? textAt(part, 'body', 'text'));
}

function parsedText(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return undefined;
  }
}

function reaction(part: JsonObject): MessageContent {
  return { type: 'reaction', emoji: textAt(part, 'text') ?? '', targetId: textAt(part, 'key', 'id') ?? '' };
}

function audio(part: JsonObject): MessageContent {
  const seconds = at(part, 'seconds');
  const voice = at(part, 'ptt') === true || at(part, 'voice') === true;
  return { type: 'audio', seconds: typeof seconds === 'number' && seconds > 0 ? Math.trunc(seconds) : 0, voice };
}

function document(part: JsonObject): MessageContent {
  const fileName = textAt(part, 'fileName') ?? textAt(part, 'filename') ?? textAt(part, 'title');
  const mimeType = textAt(part, 'mimetype') ?? textAt(part, 'mime_type');
  return {
    type: 'document',
    ...(fileName === undefined ? {} : { fileName }),
    ...(mimeType === undefined ? {} : { mimeType }),
    ...captionOf(part),
  };
}

function location(part: JsonObject): MessageContent {
  const degrees = (key: string) => {
    const value = at(part, key);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  };
  const latitude = degrees('degreesLatitude');
  const longitude = degrees('degreesLongitude');
  if (latitude === undefined || longitude === undefined) return { type: 'unsupported', messageType: 'locationMessage' };
  return { type: 'location', latitude, longitude };
}

function contactNames(contacts: unknown): readonly string[] {
  const all = Array.isArray(contacts) ? contacts.filter(isObject) : [];
  return all.map((contact) => textAt(contact, 'displayName') ?? '').filter((name) => name !== '');
}

function captionOf(part: JsonObject): { readonly caption?: string } {
  const caption = textAt(part, 'caption');
  return caption === undefined ? {} : { caption };
}

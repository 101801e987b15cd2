import type { MessageContent } from '../contracts/inbound-event.ts';
import { inboxEntry } from './inbox-entry.ts';
import { at, type JsonObject, objectAt, textAt } from './json-value.ts';
import { contentText, isSilent, messageContent } from './message-content.ts';
import { messageIdAt } from './message-id.ts';
import { isFromMe, messageSender } from './message-sender.ts';
import { parseProtocolMessage } from './parse-protocol-message.ts';
import { ignored, notUnderstood, oneEvent, type ParsedWebhook, type WebhookEnvelope } from './parsed-webhook.ts';
import { unwrapMessage } from './unwrap-message.ts';
import { epochSeconds } from './whatsapp-time.ts';

/** `messages.upsert`: a person wrote or, with `fromMe`, somebody of ours did on the linked phone. */
export function parseMessage(data: unknown, envelope: WebhookEnvelope): ParsedWebhook {
  return read(data, envelope, (message) => (message.fromMe ? humanTookOver(message) : inboundMessage(message)));
}

/**
 * A record of `findMessages`, for the gap sweep. There `fromMe` covers what we sent through the API and cannot be told
 * from what a colleague typed, so it is only ever an echo: it may prove a delivery but never silences the assistant.
 */
export function parseRecord(data: unknown, envelope: WebhookEnvelope): ParsedWebhook {
  return read(data, envelope, (message) => (message.fromMe ? sentEcho(message) : inboundMessage(message)));
}

/** `send.message`: the gateway's word that a message of ours left. */
export function parseSentEcho(data: unknown, envelope: WebhookEnvelope): ParsedWebhook {
  return read(data, envelope, sentEcho);
}

/** A message with its parts found. `content` may be missing; each kind of event decides what that means. */
type ReadMessage = {
  readonly fromMe: boolean;
  readonly content: MessageContent | undefined;
  readonly quotedId: string | undefined;
  readonly event: {
    readonly v: 1;
    readonly instance: string;
    readonly sentAt: number;
    readonly messageId: string;
    readonly sender: { readonly address: string; readonly replyTo: string };
  };
};

function read(
  data: unknown,
  envelope: WebhookEnvelope,
  finish: (message: ReadMessage) => ParsedWebhook,
): ParsedWebhook {
  const key = objectAt(data, 'key');
  const messageId = messageIdAt(key, 'id');
  if (messageId === undefined) return notUnderstood('message-without-id');
  const fromMe = isFromMe(key);
  const who = messageSender(key, { jid: envelope.ownJid }, fromMe ? undefined : textAt(data, 'pushName'));
  if (who.kind === 'nobody') return ignored(who.why);
  if (who.kind === 'unknown') return notUnderstood(who.reason);

  const message = objectAt(data, 'message');
  if (!message) return notUnderstood('message-without-content');
  const inner = unwrapMessage(message);
  const protocol = objectAt(inner, 'protocolMessage');
  const sentAt = epochSeconds(at(data, 'messageTimestamp'));
  if (protocol) return parseProtocolMessage(protocol, { instance: envelope.instance, who: who.sender, fromMe, sentAt });
  if (isSilent(inner)) return ignored('nothing-said');
  return finish({
    fromMe,
    content: messageContent(inner, textAt(data, 'messageType')),
    quotedId: quotedIdOf(data, message, inner),
    event: { v: 1, instance: envelope.instance, sentAt, messageId, sender: who.sender },
  });
}

function inboundMessage({ content, quotedId, event }: ReadMessage): ParsedWebhook {
  if (!content) return notUnderstood('content-not-understood');
  const entry = inboxEntry({ ...event, kind: 'message', content, ...(quotedId === undefined ? {} : { quotedId }) });
  if (content.type !== 'unsupported') return oneEvent(entry);
  return { kind: 'events', entries: [entry], partly: 'unsupported-content' };
}

/** A thumbs-up from a colleague is not yet a conversation with them. */
function humanTookOver({ content, event }: ReadMessage): ParsedWebhook {
  if (!content || content.type === 'reaction') return ignored('nothing-said');
  return oneEvent(inboxEntry({ ...event, kind: 'human-takeover', text: contentText(content) }));
}

function sentEcho({ content, event }: ReadMessage): ParsedWebhook {
  return oneEvent(inboxEntry({ ...event, kind: 'sent-echo', text: contentText(content) }));
}

/** 2.3.7 lifts `contextInfo` up to the message; older versions and wrapped messages keep it inside the content. */
function quotedIdOf(data: unknown, message: JsonObject, inner: JsonObject): string | undefined {
  const places = [data, message, inner, ...Object.values(inner)];
  for (const place of places) {
    const id = messageIdAt(place, 'contextInfo', 'stanzaId');
    if (id !== undefined) return id;
  }
  return undefined;
}

import type { Sender } from '../contracts/inbound-event.ts';
import { inboxEntry } from './inbox-entry.ts';
import { at, isObject, objectAt, textAt } from './json-value.ts';
import { contentText, messageContent } from './message-content.ts';
import { messageIdAt } from './message-id.ts';
import { isFromMe, messageSender } from './message-sender.ts';
import { ignored, notUnderstood, oneEvent, type ParsedWebhook, type WebhookEnvelope } from './parsed-webhook.ts';
import { unwrapMessage } from './unwrap-message.ts';
import { epochSeconds } from './whatsapp-time.ts';

/** `messages.edited` carries a bare protocol message; its `type` may also be REVOKE, which is a deletion. */
export function parseMessagesEdited(data: unknown, envelope: WebhookEnvelope): ParsedWebhook {
  const key = at(data, 'key');
  const who = messageSender(key, { jid: envelope.ownJid });
  // The key inside may be written from the writer's side: then the chat is our own number, and whose edit it is cannot
  // be known from here. It comes again as messages.update with the true chat; this one is kept for an operator.
  if (who.kind === 'nobody') return who.why === 'own-number' ? notUnderstood('edit-without-sender') : ignored(who.why);
  if (who.kind === 'unknown') return notUnderstood(who.reason);
  return parseProtocolMessage(data, {
    instance: envelope.instance,
    who: who.sender,
    fromMe: isFromMe(key),
    sentAt: 0,
  });
}

/** `messages.delete`: the person (or we, which changes nothing) removed a message for everyone. */
export function parseMessagesDelete(data: unknown, envelope: WebhookEnvelope): ParsedWebhook {
  const key = objectAt(data, 'key') ?? data;
  const who = messageSender(key, { jid: envelope.ownJid });
  if (who.kind === 'nobody') return ignored(who.why);
  if (who.kind === 'unknown') return notUnderstood(who.reason);
  if (isFromMe(key)) return ignored('deleted-by-us');
  return deletion(messageIdAt(key, 'id'), { instance: envelope.instance, who: who.sender, sentAt: 0 });
}

type Context = { readonly instance: string; readonly who: Sender; readonly fromMe: boolean; readonly sentAt: number };

/** An edit or a deletion of an earlier message; everything else that WhatsApp's protocol says is not for us. */
export function parseProtocolMessage(protocol: unknown, context: Context): ParsedWebhook {
  const type = at(protocol, 'type');
  const isEdit = type === 'MESSAGE_EDIT' || type === 14 || isObject(at(protocol, 'editedMessage'));
  const isRevoke = type === 'REVOKE' || (type === 0 && !isEdit);
  if (!isEdit && !isRevoke) return ignored('protocol-message');
  if (context.fromMe) return ignored(isEdit ? 'edited-by-us' : 'deleted-by-us');
  const targetId = messageIdAt(protocol, 'key', 'id');
  if (!isEdit) return deletion(targetId, context);
  return edit(targetId, objectAt(protocol, 'editedMessage'), at(protocol, 'timestampMs'), context);
}

type Origin = { readonly instance: string; readonly who: Sender; readonly sentAt: number };

/** `stamp` is the time of the edit, where there is one: it orders edits and tells a second from a repeated first. */
export function edit(targetId: string | undefined, edited: unknown, stamp: unknown, from: Origin): ParsedWebhook {
  if (targetId === undefined) return notUnderstood('edit-without-target');
  const inner = isObject(edited) ? unwrapMessage(edited) : undefined;
  const nested = inner && objectAt(inner, 'protocolMessage', 'editedMessage');
  const message = nested ? unwrapMessage(nested) : inner;
  const content = message && messageContent(message, textAt(edited, 'messageType'));
  if (!content) return notUnderstood('edit-without-content');
  const time = stamp ?? at(inner, 'protocolMessage', 'timestampMs');
  const seconds = epochSeconds(time);
  return oneEvent(
    inboxEntry(
      {
        v: 1,
        kind: 'edit',
        instance: from.instance,
        sentAt: seconds || from.sentAt,
        targetId,
        sender: from.who,
        text: contentText(content),
      },
      seconds > 0 ? exactly(time) : undefined,
    ),
  );
}

function deletion(targetId: string | undefined, { instance, who, sentAt }: Origin): ParsedWebhook {
  if (targetId === undefined) return notUnderstood('deletion-without-target');
  return oneEvent(inboxEntry({ v: 1, kind: 'deletion', instance, sentAt, targetId, sender: who }));
}

/** A stamp with its milliseconds, so that two edits within one second stay two. */
function exactly(time: unknown): string {
  return typeof time === 'object' ? JSON.stringify([at(time, 'high'), at(time, 'low')]) : String(time);
}

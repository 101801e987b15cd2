import { receiptStatus } from '../contracts/receipt-status.ts';
import { whatsAppAddress } from '../contracts/whatsapp-address.ts';
import { inboxEntry } from './inbox-entry.ts';
import { at, isObject, objectAt, textAt } from './json-value.ts';
import { messageIdAt } from './message-id.ts';
import { isFromMe, messageSender } from './message-sender.ts';
import { edit } from './parse-protocol-message.ts';
import { ignored, notUnderstood, oneEvent, type ParsedWebhook, type WebhookEnvelope } from './parsed-webhook.ts';

/**
 * `messages.update`: mostly a receipt, matched by message id alone, because its chat may be the LID of a chat that we
 * know by phone and its `fromMe` is wrong on WHATSAPP-BUSINESS. With a `message` inside it is an edit.
 */
export function parseMessageUpdate(data: unknown, envelope: WebhookEnvelope): ParsedWebhook {
  const key = objectAt(data, 'key') ?? data;
  const messageId = messageIdAt(data, 'keyId') ?? messageIdAt(key, 'id');
  if (messageId === undefined) return notUnderstood('update-without-id');
  const chat = whatsAppAddress(textAt(key, 'remoteJid') ?? '');
  if (chat.kind === 'not-a-person') return ignored(chat.what);
  const message = at(data, 'message');
  if (isObject(message)) return editIn(message, { key, messageId, envelope });

  const status = receiptStatus(at(data, 'status'));
  if (!status) return notUnderstood('receipt-status-unknown');
  return oneEvent(inboxEntry({ v: 1, kind: 'receipt', instance: envelope.instance, sentAt: 0, messageId, status }));
}

function editIn(
  message: unknown,
  { key, messageId, envelope }: { key: unknown; messageId: string; envelope: WebhookEnvelope },
): ParsedWebhook {
  if (isFromMe(key)) return ignored('edited-by-us');
  const who = messageSender(key, { jid: envelope.ownJid });
  if (who.kind === 'nobody') return ignored(who.why);
  if (who.kind === 'unknown') return notUnderstood(who.reason);
  return edit(messageId, message, undefined, { instance: envelope.instance, who: who.sender, sentAt: 0 });
}

import type { ReceiptStatus } from '../../contracts/inbound-event.ts';
import { highestReceipt } from '../../contracts/receipt-status.ts';
import type { FoundMessage } from '../../ports/whatsapp-gateway.ts';
import { field } from './field.ts';

export type FoundPage = { readonly messages: readonly FoundMessage[]; readonly size: number; readonly pages: number };

/**
 * A page of `POST /chat/findMessages`: `{ messages: { pages, records: […] } }`, or a bare list from older versions.
 * `undefined` when it is neither. Records without an id or a chat are left out.
 */
export function foundPage(body: unknown): FoundPage | undefined {
  const records = [field(body, 'messages', 'records'), field(body, 'messages'), body].find((one) => Array.isArray(one));
  if (!Array.isArray(records)) return undefined;
  const pages = field(body, 'messages', 'pages');
  return {
    messages: records.flatMap(foundMessage),
    size: records.length,
    pages: typeof pages === 'number' && pages > 0 ? pages : 1,
  };
}

function foundMessage(record: unknown): readonly FoundMessage[] {
  const messageId = field(record, 'key', 'id');
  const chat = field(record, 'key', 'remoteJid');
  if (typeof messageId !== 'string' || typeof chat !== 'string') return [];
  const chatAlt = field(record, 'key', 'remoteJidAlt');
  const status = statusOf(record);
  return [
    {
      messageId,
      chat,
      ...(typeof chatAlt === 'string' ? { chatAlt } : {}),
      fromMe: field(record, 'key', 'fromMe') === true,
      sentAt: seconds(field(record, 'messageTimestamp')),
      text: plainText(field(record, 'message')),
      ...(status === undefined ? {} : { status }),
      record,
    },
  ];
}

/**
 * 2.3.7 keeps a row `MessageUpdate` for each receipt and gives their statuses along, in no promised order; the message's own
 * `status` is not among the fields that it selects. Nothing is there with DATABASE_SAVE_MESSAGE_UPDATE=false.
 */
function statusOf(record: unknown): ReceiptStatus | undefined {
  const updates = field(record, 'MessageUpdate');
  return Array.isArray(updates) ? highestReceipt(updates.map((update) => field(update, 'status'))) : undefined;
}

/** Of what we send, only texts: enough to recognise our own message again. */
function plainText(message: unknown): string {
  const text = field(message, 'conversation') ?? field(message, 'extendedTextMessage', 'text');
  return typeof text === 'string' ? text : '';
}

function seconds(value: unknown): number {
  const low = field(value, 'low');
  const number = Number(low ?? value);
  return Number.isFinite(number) ? Math.floor(number) : 0;
}

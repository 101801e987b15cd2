import { at, textAt } from './json-value.ts';
import { parseConnection, parseQrCode, parseSessionEnd } from './parse-connection.ts';
import { parseMessage, parseRecord, parseSentEcho } from './parse-message.ts';
import { parseMessageUpdate } from './parse-message-update.ts';
import { parseMessagesDelete, parseMessagesEdited } from './parse-protocol-message.ts';
import {
  type DataParser,
  ignored,
  joinParsed,
  notUnderstood,
  type ParsedWebhook,
  type WebhookEnvelope,
} from './parsed-webhook.ts';

/**
 * Reads a webhook of EvolutionAPI 2.3.7 (and 2.2, 2.4 where they differ) into events for the inbox. Pure and total: any
 * JSON value gives one of the three outcomes. Only named fields are picked, so keys, thumbnails and tokens never pass.
 */
export function parseWebhook(body: unknown): ParsedWebhook {
  const envelope = readEnvelope(body);
  if (!envelope) return notUnderstood('not-an-envelope');
  const parse = PARSERS.get(envelope.event);
  if (!parse) return isOfNoUse(envelope.event) ? ignored('event-not-used') : notUnderstood('event-unknown');
  const data = at(body, 'data');
  return Array.isArray(data) ? joinParsed(data.map((item) => parse(item, envelope))) : parse(data, envelope);
}

/** Reads records of `POST /chat/findMessages/{instance}`, which look like the `data` of `messages.upsert`. */
export function parseRecords(instance: string, records: readonly unknown[]): ParsedWebhook {
  const envelope = { event: 'messages.upsert', instance, ownJid: undefined, writtenAt: undefined };
  return joinParsed(records.map((record) => parseRecord(record, envelope)));
}

const PARSERS: ReadonlyMap<string, DataParser> = new Map([
  ['messages.upsert', parseMessage],
  ['messages.update', parseMessageUpdate],
  ['messages.edited', parseMessagesEdited],
  ['messages.delete', parseMessagesDelete],
  ['send.message', parseSentEcho],
  ['connection.update', parseConnection],
  ['qrcode.updated', parseQrCode],
  ['status.instance', parseSessionEnd],
  ['logout.instance', parseSessionEnd],
  ['remove.instance', parseSessionEnd],
]);

/**
 * Events that tell us nothing we need. History (`messages.set`) is among them on purpose: it is what was said before we
 * were linked, and answering months-old messages would be worse than losing them. What we missed since comes by the
 * gap sweep.
 */
function isOfNoUse(event: string): boolean {
  return OF_NO_USE.has(event) || OF_NO_USE_FAMILIES.has(event.split('.', 1)[0] ?? '');
}

const OF_NO_USE = new Set(['messages.set', 'send.message.update', 'instance.create', 'instance.delete', 'call']);
const OF_NO_USE_FAMILIES = new Set([
  'application',
  'chats',
  'contacts',
  'group',
  'group-participants',
  'groups',
  'labels',
  'messaging-history',
  'presence',
  'typebot',
]);

function readEnvelope(body: unknown): WebhookEnvelope | undefined {
  const event = textAt(body, 'event')?.toLowerCase();
  const instance = textAt(body, 'instance');
  if (event === undefined || instance === undefined || instance.length > LONGEST_INSTANCE_NAME) return undefined;
  return { event, instance, ownJid: textAt(body, 'sender'), writtenAt: textAt(body, 'date_time') };
}

const LONGEST_INSTANCE_NAME = 100;

import { maskIdentifiers } from '../domain/privacy/mask-identifiers.ts';
import { isObject } from './json-value.ts';

/**
 * A copy of a parsed webhook without what must not be kept or logged: the gateway's `apikey` (for WHATSAPP-BUSINESS it is
 * Meta's access token), login codes, media keys, thumbnails and other bytes, and the documents, cards and passwords in
 * people's words (also quoted ones), at any depth. For what goes to quarantine; events are built from picked fields and
 * masked one by one.
 */
export function stripSecrets(value: unknown): unknown {
  return strip(value, { text: maskedText }, 0);
}

/**
 * The same without touching what people wrote: for a webhook that is still on its way to the channel, which must be able
 * to tell the person that something was masked.
 */
export function dropSecrets(value: unknown): unknown {
  return strip(value, { text: (text) => (DATA_URL.test(text) ? '[base64]' : text) }, 0);
}

type Kept = { readonly text: (text: string) => string };

function maskedText(text: string): string {
  return isEncodedFile(text) ? '[base64]' : maskIdentifiers(text).text;
}

/** Where a value is cut off rather than copied; callers refuse deeper bodies before. */
const DEEPEST = 128;
const LONGEST_BASE64 = 512;

function strip(value: unknown, kept: Kept, depth: number): unknown {
  if (depth > DEEPEST) return '[too deep]';
  if (typeof value === 'string') return kept.text(value);
  if (Array.isArray(value)) return isBytes(value) ? '[bytes]' : value.map((item) => strip(item, kept, depth + 1));
  if (!isObject(value)) return value;
  if (isBytes(Object.values(value)) && Object.keys(value).every(isIndex)) return '[bytes]';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isSecretName(key))
      .map(([key, child]) => [key, isAddress(key, child) ? child : strip(child, kept, depth + 1)]),
  );
}

/** Ids and addresses are what an operator finds a message by; in a few of them a long number looks like a card's. */
function isAddress(key: string, value: unknown): boolean {
  return (
    typeof value === 'string' && value.length <= LONGEST_ADDRESS && ADDRESS.test(key) && /^[\w.:=/+@-]+$/.test(value)
  );
}

const LONGEST_ADDRESS = 128;
const ADDRESS =
  /^(?:id|keyId|messageId|instanceId|stanzaId|sender|senderPn|senderLid|\w*[jJ]id(?:Alt)?|participant\w*)$/;

/** True for names under which EvolutionAPI puts secrets or bytes, however they are cased or joined. */
export function isSecretName(key: string): boolean {
  return SECRET_NAMES.has(key.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

/** Lower case, without separators; the list is also what `redactText` looks for in bodies that are not JSON. */
export const SECRET_NAMES: ReadonlySet<string> = new Set([
  'accesstoken',
  'apikey',
  'authorization',
  'base64',
  'devicelistmetadata',
  'directpath',
  'fileencsha256',
  'filesha256',
  'hash',
  'jpegthumbnail',
  'jwtkey',
  'mediakey',
  'messagecontextinfo',
  'messagesecret',
  'pairingcode',
  'password',
  'pngthumbnail',
  'qrcode',
  'secret',
  'thumbnail',
  'token',
  'waveform',
  'xdenserolatoken',
]);

const isIndex = (key: string) => /^\d+$/.test(key);

/** Bytes as JSON writes them: several small whole numbers in a row. */
function isBytes(values: readonly unknown[]): boolean {
  return (
    values.length >= 4 && values.every((item) => Number.isInteger(item) && Number(item) >= 0 && Number(item) < 256)
  );
}

const DATA_URL = /^data:[\w/+.-]+;base64,/;

function isEncodedFile(text: string): boolean {
  return DATA_URL.test(text) || (text.length > LONGEST_BASE64 && /^[\w+/=-]+$/.test(text));
}

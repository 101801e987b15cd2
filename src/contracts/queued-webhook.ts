/**
 * A webhook on its way through a queue, between whoever checked its sender and the channel. Versioned: messages of the
 * former release are in the queue while the next one is deployed.
 *
 * `door` writes `QueuedWebhook` as JSON. An API gateway that forwards to the queue by itself can write nothing of ours,
 * so its message is the body as it came, and the attribute alone says that it was checked.
 */
export type QueuedWebhook = {
  readonly v: 1;
  /** `base64` for bytes that are no text. */
  readonly encoding: 'text' | 'base64';
  readonly body: string;
  /** Only the head of a body that was too large. */
  readonly cut?: true;
};

/** The message attribute that says who checked the sender. Without it nobody did. */
export const CHECKED_BY = 'checked-by';
export type Checker = 'door' | 'api-gateway';

/** What the channel gets out of a queued message. */
export type UnpackedWebhook = { readonly bytes: Uint8Array; readonly isCut: boolean };

/** The message's body. Text stays text, which is a third smaller. */
export function packWebhook(bytes: Uint8Array, { isCut = false } = {}): string {
  const cut = isCut ? ({ cut: true } as const) : {};
  const text = textOf(bytes);
  const packed: QueuedWebhook =
    text === undefined
      ? { v: 1, encoding: 'base64', body: Buffer.from(bytes).toString('base64'), ...cut }
      : { v: 1, encoding: 'text', body: text, ...cut };
  return JSON.stringify(packed).replace(NOT_FOR_QUEUES, escaped);
}

/** `undefined`: this is no envelope of ours, though it is said to be one. */
export function unpackWebhook(body: string, checkedBy: Checker): UnpackedWebhook | undefined {
  if (checkedBy === 'api-gateway') return { bytes: Buffer.from(body), isCut: false };
  const packed = parsed(body);
  if (!isQueuedWebhook(packed)) return undefined;
  const bytes = Buffer.from(packed.body, packed.encoding === 'text' ? 'utf8' : 'base64');
  return { bytes, isCut: packed.cut === true };
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * SQS takes the characters of XML 1.0, some of its likes not even emojis. JSON escapes the control characters by itself; these
 * it may have escaped, too.
 */
const NOT_FOR_QUEUES = /[\ud800-\udfff\ufffe\uffff]/g;

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16)}`;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isQueuedWebhook(value: unknown): value is QueuedWebhook {
  if (typeof value !== 'object' || value === null) return false;
  const { v, encoding, body } = value as Partial<Record<keyof QueuedWebhook, unknown>>;
  return v === 1 && (encoding === 'text' || encoding === 'base64') && typeof body === 'string';
}

import type { QuarantineEntry } from '../ports/inbox.ts';
import { isDeeperThan } from './json-depth.ts';
import { parseWebhook } from './parse-webhook.ts';
import type { ParsedWebhook } from './parsed-webhook.ts';
import { quarantinedBytes, quarantinedJson } from './quarantine-entry.ts';
import type { ReadBody } from './read-body.ts';

/** A webhook's body as it goes to the inbox. `cause` is set when our own parser failed on it, which is a bug to mend. */
export type ReadWebhook = {
  readonly parsed: ParsedWebhook;
  readonly quarantined: readonly QuarantineEntry[];
  readonly cause?: unknown;
};

/** Never throws: what cannot be understood is an entry for the quarantine. */
export function readWebhook(body: ReadBody): ReadWebhook {
  if (body.kind === 'too-large') return unreadable('too-large', body.head);
  const text = decoded(body.bytes);
  if (text === undefined) return unreadable('not-utf-8', body.bytes);
  const json = parsedJson(text);
  if (!json) return unreadable('not-json', body.bytes);
  if (isDeeperThan(json.value, DEEPEST_JSON)) return unreadable('too-deep', body.bytes);
  try {
    const parsed = parseWebhook(json.value);
    const reason = parsed.kind === 'events' ? parsed.partly : parsed.kind === 'not-understood' && parsed.reason;
    return { parsed, quarantined: reason ? [quarantinedJson(reason, json.value)] : [] };
  } catch (cause) {
    return { ...unreadable('parser-failed', body.bytes), cause };
  }
}

/** WhatsApp's own nesting stays below 20. Deeper JSON overflows the stack of whatever copies or stores it. */
const DEEPEST_JSON = 64;

function unreadable(reason: string, bytes: Uint8Array): ReadWebhook {
  return { parsed: { kind: 'not-understood', reason }, quarantined: [quarantinedBytes(reason, bytes)] };
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** A lenient decoder would silently put U+FFFD into somebody's words. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

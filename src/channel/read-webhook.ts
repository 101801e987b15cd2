import type { QuarantineEntry } from '../ports/inbox.ts';
import { parseWebhook } from './parse-webhook.ts';
import type { ParsedWebhook } from './parsed-webhook.ts';
import { quarantinedBytes, quarantinedJson } from './quarantine-entry.ts';
import type { ReadBody } from './read-body.ts';
import { readJson } from './read-json.ts';

/** A webhook's body as it goes to the inbox. `cause` is set when our own parser failed on it, which is a bug to mend. */
export type ReadWebhook = {
  readonly parsed: ParsedWebhook;
  readonly quarantined: readonly QuarantineEntry[];
  readonly cause?: unknown;
};

/** Never throws: what cannot be understood is an entry for the quarantine. */
export function readWebhook(body: ReadBody): ReadWebhook {
  if (body.kind === 'too-large') return unreadable('too-large', body.head);
  const json = readJson(body.bytes);
  if (json.kind === 'unreadable') return unreadable(json.reason, body.bytes);
  try {
    const parsed = parseWebhook(json.value);
    const reason = parsed.kind === 'events' ? parsed.partly : parsed.kind === 'not-understood' && parsed.reason;
    return { parsed, quarantined: reason ? [quarantinedJson(reason, json.value)] : [] };
  } catch (cause) {
    return { ...unreadable('parser-failed', body.bytes), cause };
  }
}

function unreadable(reason: string, bytes: Uint8Array): ReadWebhook {
  return { parsed: { kind: 'not-understood', reason }, quarantined: [quarantinedBytes(reason, bytes)] };
}

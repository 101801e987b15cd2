import { createHash } from 'node:crypto';
import type { QuarantineEntry } from '../ports/inbox.ts';
import { redactText } from './redact-text.ts';
import { stripSecrets } from './strip-secrets.ts';

/** A body that was read but not understood. `body` nests no deeper than the channel allows. */
export function quarantinedJson(reason: string, body: unknown): QuarantineEntry {
  return entry(reason, new TextEncoder().encode(JSON.stringify(stripSecrets(body)) ?? 'null'));
}

/** A body that could not be read, or of which only the head is known. */
export function quarantinedBytes(reason: string, bytes: Uint8Array): QuarantineEntry {
  return entry(reason, redactText(bytes));
}

/** Keyed by its content: the same body sent again is the same entry. */
function entry(reason: string, raw: Uint8Array): QuarantineEntry {
  return { key: `quarantine/${createHash('sha256').update(raw).digest('hex')}`, reason, raw };
}

import { createHash } from 'node:crypto';
import { whatsAppAddress } from '../contracts/whatsapp-address.ts';
import type { QuarantineEntry } from '../ports/inbox.ts';
import { at, textAt } from './json-value.ts';
import { messageSender } from './message-sender.ts';
import { redactText } from './redact-text.ts';
import { stripSecrets } from './strip-secrets.ts';

/** A body that was read but not understood. `body` nests no deeper than the channel allows. */
export function quarantinedJson(reason: string, body: unknown): QuarantineEntry {
  return entry(reason, new TextEncoder().encode(JSON.stringify(stripSecrets(body)) ?? 'null'), personIn(body));
}

/** A body that could not be read, or of which only the head is known. */
export function quarantinedBytes(reason: string, bytes: Uint8Array): QuarantineEntry {
  const redacted = redactText(bytes);
  return entry(reason, redacted, personInText(redacted));
}

/** Keyed by its content: the same body sent again is the same entry. */
function entry(reason: string, raw: Uint8Array, address: string | undefined): QuarantineEntry {
  const key = `quarantine/${createHash('sha256').update(raw).digest('hex')}`;
  return { key, reason, raw, ...(address === undefined ? {} : { address }) };
}

/** The first person whom a part of the webhook names: EvolutionAPI posts one message at a time. */
function personIn(body: unknown): string | undefined {
  const data = at(body, 'data');
  const parts: readonly unknown[] = Array.isArray(data) ? data : [data];
  const own = { jid: textAt(body, 'sender') };
  const people = parts.map((part) => messageSender(at(part, 'key') ?? part, own));
  return people.flatMap((who) => (who.kind === 'person' ? [who.sender.address] : []))[0];
}

/** The same for text that cannot be parsed. A quoted JSON inside somebody's words has its quotes escaped, so it is not found. */
function personInText(raw: Uint8Array): string | undefined {
  const named = /"remoteJid"\s*:\s*"([^"\\]{1,100})"/.exec(Buffer.from(raw).toString('latin1'))?.[1];
  const found = whatsAppAddress(named ?? '');
  return found.kind === 'person' ? found.address : undefined;
}

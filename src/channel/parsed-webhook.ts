import type { InboxEntry } from '../ports/inbox.ts';

/** What a webhook turned out to be. `partly` names what could not be understood beside the events: the raw body is kept too. */
export type ParsedWebhook =
  | { readonly kind: 'events'; readonly entries: readonly InboxEntry[]; readonly partly?: string }
  | { readonly kind: 'ignored'; readonly why: string }
  | { readonly kind: 'not-understood'; readonly reason: string };

/** What every part of one webhook shares. `ownJid` is our number, where EvolutionAPI tells it. */
export type WebhookEnvelope = {
  readonly event: string;
  readonly instance: string;
  readonly ownJid: string | undefined;
  /** The gateway's wall clock as text. It is wrong as a time (local time under a false Z) but the same in a retry. */
  readonly writtenAt: string | undefined;
};

export type DataParser = (data: unknown, envelope: WebhookEnvelope) => ParsedWebhook;

export const ignored = (why: string): ParsedWebhook => ({ kind: 'ignored', why });
export const notUnderstood = (reason: string): ParsedWebhook => ({ kind: 'not-understood', reason });
export const oneEvent = (entry: InboxEntry): ParsedWebhook => ({ kind: 'events', entries: [entry] });

/** Several parts as one: all events of all parts, and the first reason why a part was not understood. */
export function joinParsed(parts: readonly ParsedWebhook[]): ParsedWebhook {
  const entries = parts.flatMap((part) => (part.kind === 'events' ? part.entries : []));
  const reason = parts.flatMap(reasonOf)[0];
  if (entries.length > 0) return { kind: 'events', entries, ...(reason === undefined ? {} : { partly: reason }) };
  if (reason !== undefined) return notUnderstood(reason);
  return ignored(parts.flatMap((part) => (part.kind === 'ignored' ? [part.why] : []))[0] ?? 'no-data');
}

function reasonOf(part: ParsedWebhook): readonly string[] {
  if (part.kind === 'not-understood') return [part.reason];
  return part.kind === 'events' && part.partly !== undefined ? [part.partly] : [];
}

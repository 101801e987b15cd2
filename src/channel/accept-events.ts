import type { InboundEvent } from '../contracts/inbound-event.ts';
import { traceKeyOf } from '../contracts/trace-key.ts';
import type { Log } from '../platform/log.ts';
import type { Tracing } from '../platform/trace.ts';
import type { Inbox, InboxEntry, QuarantineEntry } from '../ports/inbox.ts';

export type AcceptNeeds = {
  readonly inbox: Inbox;
  readonly log: Log;
  readonly tracing?: Tracing;
  /** Told about events that are new, after they are durable. A hint: what it does may be lost, the inbox is the truth. */
  readonly onAccepted: (events: readonly InboundEvent[]) => void;
};

/**
 * Makes entries durable, then tells about the new ones; resolves to them. Rejects, with nothing stored,
 * when the inbox does.
 */
export function eventAcceptor({ inbox, log, onAccepted, tracing }: AcceptNeeds) {
  return async function acceptEvents(
    entries: readonly InboxEntry[],
    quarantined: readonly QuarantineEntry[],
  ): Promise<readonly InboundEvent[]> {
    if (entries.length + quarantined.length === 0) return [];
    if (tracing) nameTrace(tracing, entries);
    const newKeys = await inbox.accept(entries, quarantined);
    for (const { reason } of quarantined) log.warn('webhook.quarantined', { reason });
    const fresh = entries.filter(({ key }) => newKeys.has(key)).map(({ event }) => event);
    if (fresh.length > 0) tell(fresh);
    return fresh;
  };

  /** After the first of them that a turn will read. */
  function nameTrace({ about }: Tracing, entries: readonly InboxEntry[]): void {
    const [key] = entries.flatMap(({ event }) => traceKeyOf(event) ?? []);
    if (key !== undefined) about(key);
  }

  /** They are stored: a fault while telling must not make the gateway send them again. */
  function tell(events: readonly InboundEvent[]): void {
    try {
      onAccepted(events);
    } catch (error) {
      log.error('webhook.wake-failed', error);
    }
  }
}

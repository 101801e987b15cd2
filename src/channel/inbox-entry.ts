import type { InboundEvent } from '../contracts/inbound-event.ts';
import { sha256 } from '../platform/ids.ts';
import type { InboxEntry } from '../ports/inbox.ts';
import { withoutIdentifiers } from './without-identifiers.ts';

/**
 * An event as it is stored, without identifiers, under the key that makes it unique for ever, however often and by
 * whatever way (webhook, retry, gap sweep) it arrives. `stamp` tells apart what may happen to one id several times: the time of an edit or of a connection event.
 */
export function inboxEntry(received: InboundEvent, stamp?: string): InboxEntry {
  const event = withoutIdentifiers(received);
  return { key: [encodeURIComponent(event.instance), event.kind, ...identity(event, stamp)].join('/'), event };
}

function identity(event: InboundEvent, stamp: string | undefined): readonly string[] {
  switch (event.kind) {
    case 'message':
    case 'human-takeover':
    case 'sent-echo':
      return [event.messageId];
    case 'deletion':
      return [event.targetId];
    case 'human-return':
      return [String(event.handoff)];
    case 'receipt':
      return [event.messageId, event.status];
    case 'edit':
      // Without a time, the same text twice is the same edit. Of the masked text: the hash of a CPF gives the CPF away.
      return [event.targetId, stamp ?? sha256(event.text).slice(0, 32)];
    case 'connection':
      return [event.state, stamp ?? ''];
  }
}

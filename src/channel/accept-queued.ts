import { type Checker, unpackWebhook } from '../contracts/queued-webhook.ts';
import { type AcceptNeeds, eventAcceptor } from './accept-events.ts';
import { HEAD_KEPT, LARGEST_BODY } from './body-limits.ts';
import { quarantinedBytes } from './quarantine-entry.ts';
import { type ReadWebhook, readWebhook } from './read-webhook.ts';

/** A webhook as it comes out of a queue. `checkedBy`: what the message says about who checked its sender. */
export type QueuedBody = { readonly checkedBy: string | undefined; readonly body: string };

/**
 * The inbox's third door, for webhooks that waited in a queue. Resolves when the webhook is durable: in the inbox, or, where
 * nobody checked or can read it, in quarantine. Rejects with nothing stored when the inbox does.
 */
export function queuedAcceptor(needs: AcceptNeeds): (queued: QueuedBody) => Promise<void> {
  const acceptEvents = eventAcceptor(needs);
  return async function acceptQueued(queued) {
    const { parsed, quarantined, cause } = read(queued);
    if (cause !== undefined) needs.log.error('webhook.parser-failed', cause);
    await acceptEvents(parsed.kind === 'events' ? parsed.entries : [], quarantined);
  };
}

function read({ checkedBy, body }: QueuedBody): ReadWebhook {
  if (!isChecker(checkedBy)) return unread('not-checked', body);
  const unpacked = unpackWebhook(body, checkedBy);
  if (!unpacked) return unread('not-an-envelope', body);
  const bytes = Buffer.from(unpacked.bytes);
  if (unpacked.isCut || bytes.length > LARGEST_BODY) {
    return readWebhook({ kind: 'too-large', head: bytes.subarray(0, HEAD_KEPT) });
  }
  return readWebhook({ kind: 'whole', bytes });
}

function isChecker(name: string | undefined): name is Checker {
  return name === 'door' || name === 'api-gateway';
}

function unread(reason: string, body: string): ReadWebhook {
  const head = Buffer.from(body).subarray(0, HEAD_KEPT);
  return { parsed: { kind: 'not-understood', reason }, quarantined: [quarantinedBytes(reason, head)] };
}

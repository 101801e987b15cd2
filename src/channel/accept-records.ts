import type { Receipt } from '../contracts/inbound-event.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { MessageStories } from '../ports/inbox.ts';
import { type AcceptNeeds, eventAcceptor } from './accept-events.ts';
import { inboxEntry } from './inbox-entry.ts';
import { isDeeperThan } from './json-depth.ts';
import { parseRecords } from './parse-webhook.ts';
import { sweptEdits } from './swept-edits.ts';

export type RecordAcceptorNeeds = AcceptNeeds & {
  readonly stories: MessageStories;
  readonly clock?: Clock;
  /** How old an edit must be before it is believed that no webhook will tell it. */
  readonly settlingMs?: number;
};

/** Records of `findMessages`, and what they say of messages of ours, which is a receipt as any other. */
export type SweptRecords = { readonly records: readonly unknown[]; readonly receipts: readonly Receipt[] };

/**
 * The inbox's second door, for the gap sweep: takes records of `findMessages` and stores what no webhook brought. Resolves to
 * how many messages of people were new, which a webhook should have brought; edits, receipts and echoes may come this way
 * alone. Records that cannot be understood are left out, since each sweep would bring them again.
 */
export function recordAcceptor(needs: RecordAcceptorNeeds) {
  const { stories, clock = systemClock, settlingMs = 60_000 } = needs;
  const acceptEvents = eventAcceptor(needs);
  return async function acceptRecords(instance: string, { records, receipts }: SweptRecords): Promise<number> {
    const shallow = records.filter((record) => !isDeeperThan(record, DEEPEST_RECORD));
    const parsed = parseRecords(instance, shallow);
    const settledBefore = Math.floor((clock.now() - settlingMs) / 1000);
    const edits = await sweptEdits(stories, shallow, { instance, settledBefore });
    const found = parsed.kind === 'events' ? parsed.entries : [];
    const fresh = await acceptEvents([...found, ...edits, ...receipts.map((receipt) => inboxEntry(receipt))], []);
    return fresh.filter(({ kind }) => kind === 'message').length;
  };
}

const DEEPEST_RECORD = 64;

import { type AcceptNeeds, eventAcceptor } from './accept-events.ts';
import { isDeeperThan } from './json-depth.ts';
import { parseRecords } from './parse-webhook.ts';

/**
 * The inbox's second door, for the gap sweep: takes records of `findMessages` and stores those that no webhook brought.
 * Resolves to how many were new. Records that cannot be understood are left out, since each sweep would bring them again.
 */
export function recordAcceptor(needs: AcceptNeeds) {
  const acceptEvents = eventAcceptor(needs);
  return async function acceptRecords(instance: string, records: readonly unknown[]): Promise<number> {
    const parsed = parseRecords(
      instance,
      records.filter((record) => !isDeeperThan(record, DEEPEST_RECORD)),
    );
    return parsed.kind === 'events' ? acceptEvents(parsed.entries, []) : 0;
  };
}

const DEEPEST_RECORD = 64;

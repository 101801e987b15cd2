import { describe, expect, it } from 'vitest';
import { anOutcome, MARIA } from '../../tests/support/postgres-events.ts';
import type { DomainEvent } from '../contracts/domain-event.ts';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import { jsonLog } from '../platform/log.ts';
import { operatorCalls } from './operator-calls.ts';

async function commit(events: readonly DomainEvent[], { isStale = false } = {}) {
  const lines: string[] = [];
  const log = jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 });
  const store = operatorCalls({ store: memoryPlatform().conversationStore, log });
  const personId = (await store.identify(MARIA)) ?? '';
  const turn = await store.begin(personId);
  const lease = { personId, fence: (turn?.lease.fence ?? 0) + (isStale ? 1 : 0) };
  const failure = await store.commit(lease, anOutcome({ events })).catch((error: unknown) => error);
  return { personId, failure, lines: lines.map((line) => JSON.parse(line)) };
}

describe('the call for an operator', () => {
  it('is one line for each reason, with the person’s id and nothing else', async () => {
    const { personId, lines } = await commit([
      { v: 1, type: 'human-asked' },
      { v: 1, type: 'crisis-noticed' },
      { v: 1, type: 'consent-given' },
    ]);
    const at = '1970-01-01T00:00:00.000Z';
    expect(lines).toEqual([
      { at, level: 'warn', event: 'operator.human-asked', person: personId },
      { at, level: 'warn', event: 'operator.crisis', person: personId },
    ]);
  });

  it('is not made for a turn that was not committed', async () => {
    const { failure, lines } = await commit([{ v: 1, type: 'human-asked' }], { isStale: true });
    expect(failure).toBeInstanceOf(Error);
    expect(lines).toEqual([]);
  });
});

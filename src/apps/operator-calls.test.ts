import { describe, expect, it } from 'vitest';
import { anOutcome, MARIA } from '../../tests/support/postgres-events.ts';
import type { DomainEvent } from '../contracts/domain-event.ts';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import { logAlarm } from '../gateways/operator-alarm/log-alarm.ts';
import { jsonLog } from '../platform/log.ts';
import { alarmTeller } from '../watch/alarm-teller.ts';
import { operatorCalls } from './operator-calls.ts';

async function commit(events: readonly DomainEvent[], { isStale = false } = {}) {
  const lines: string[] = [];
  const log = jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 });
  const { conversationStore, alarmBook } = memoryPlatform();
  let calls = 0;
  const store = operatorCalls({
    store: conversationStore,
    onCall: () => {
      calls += 1;
    },
  });
  const personId = (await store.identify(MARIA)) ?? '';
  const turn = await store.begin(personId);
  const lease = { personId, fence: (turn?.lease.fence ?? 0) + (isStale ? 1 : 0) };
  const failure = await store.commit(lease, anOutcome({ events })).catch((error: unknown) => error);
  await alarmTeller({ book: alarmBook, alarms: [logAlarm({ log })], log }).tellAll();
  return { personId, failure, calls, lines: lines.map((line) => JSON.parse(line)) };
}

describe('the call for an operator', () => {
  it('is one line for each reason, with the person’s id and nothing else of theirs', async () => {
    const { personId, lines, calls } = await commit([
      { v: 1, type: 'human-asked' },
      { v: 1, type: 'crisis-noticed' },
      { v: 1, type: 'consent-given' },
    ]);
    const line = { at: '1970-01-01T00:00:00.000Z', level: 'warn', kind: 'call', person: personId };
    expect(lines).toEqual([
      { ...line, event: 'operator.human-asked', notice: expect.any(Number) },
      { ...line, event: 'operator.crisis', notice: expect.any(Number) },
    ]);
    expect(calls).toBe(1);
  });

  it('is not made for a turn that was not committed', async () => {
    const { failure, lines, calls } = await commit([{ v: 1, type: 'human-asked' }], { isStale: true });
    expect(failure).toBeInstanceOf(Error);
    expect(lines).toEqual([]);
    expect(calls).toBe(0);
  });
});
